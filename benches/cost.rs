//! What the printed workflow costs beside the same four calls written by hand with reqwest and serde, and beside an interpreter:
//!
//! ```sh
//! [RESPECT="npx @redocly/cli@2 respect"] cargo bench --bench cost
//! ```
//!
//! Both run in turns against a server in another process whose answers are canned. Measured is the processor time of this process for
//! a workflow, as medians of the rounds and of the ratios of neighbouring ones, and how often each allocates. Redocly Respect
//! interprets the same description against the same server; it is looked for in `RESPECT`, the words of its command, then on `PATH`.
//! Processor times are those that Linux tells.

use std::{process::ExitCode, sync::Arc};

use soracom_sim::{
    Client, RegisterAndActivateSimInputs, register_and_activate_sim, types::SimStatus,
};
use tokio::runtime::{Builder, Runtime};

#[path = "cost/by_hand.rs"]
mod by_hand;
#[path = "cost/respect.rs"]
mod respect;
#[path = "cost/server.rs"]
mod server;
#[path = "cost/time.rs"]
mod time;

use by_hand::Failure;
use server::Server;

const SIM_ID: &str = "8981100000000000000";
const SECRET: &str = "12345678";
const GROUP_ID: &str = "11111111-2222-3333-4444-555555555555";
const API_KEY: &str = "api-0123456789abcdef";
const API_TOKEN: &str = "0123456789abcdef0123456789abcdef";

/// Timed rounds of each, and the workflows of a round.
const ROUNDS: usize = 21;
const WORKFLOWS: usize = 320;
/// The workflows whose allocations are counted, and the steps of one.
const COUNTED: u64 = 200;
const STEPS: u64 = 4;

fn main() -> ExitCode {
    let is_server = std::env::args().any(|argument| argument == server::ARGUMENT);
    let result = if is_server { server::serve().map_err(Failure::from) } else { measure() };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn measure() -> Result<(), Failure> {
    let server = Server::start()?;
    println!(
        "processor time of a workflow, medians of {ROUNDS} rounds of {WORKFLOWS} workflows, µs\n"
    );
    println!("{:26}{:>12}{:>12}{:>10}", "", "printed", "by hand", "ratio");
    for (title, at_once, threads) in
        [("1 at once", 1, 1), ("64 at once, 1 thread", 64, 1), ("64 at once, 2 threads", 64, 2)]
    {
        let figures = compare(&server, at_once, threads)?;
        println!("{title:26}{:>12.1}{:>12.1}{:>9.3}x", figures[0], figures[1], figures[2]);
    }
    let [printed, by_hand] = [true, false].map(|printed| Contestant::new(&server, printed, 1));
    let [printed, by_hand] = [printed?.allocations()?, by_hand?.allocations()?];
    let ratio = printed / by_hand;
    println!("\n{:26}{printed:>12.1}{by_hand:>12.1}{ratio:>9.3}x", "allocations of a step");
    respect::compare([SIM_ID, SECRET, GROUP_ID])
}

/// The two medians, and that of the ratios.
fn compare(server: &Server, at_once: usize, threads: usize) -> Result<[f64; 3], Failure> {
    let printed = Contestant::new(server, true, threads)?;
    let by_hand = Contestant::new(server, false, threads)?;
    let (mut times, mut ratios) = ([Vec::new(), Vec::new()], Vec::new());
    for round in 0..=ROUNDS {
        let first = printed.round(at_once)?;
        let second = by_hand.round(at_once)?;
        // The first one connects.
        if round > 0 {
            times[0].push(first);
            times[1].push(second);
            ratios.push(first / second);
        }
    }
    let [printed, by_hand] = times.map(time::median);
    Ok([printed, by_hand, time::median(ratios)])
}

/// One of the two ways to run the workflow, with a client and threads of its own.
struct Contestant {
    runtime: Runtime,
    way: Way,
}

#[derive(Clone)]
enum Way {
    Printed(Arc<Client>),
    ByHand(Arc<by_hand::Client>),
}

impl Contestant {
    fn new(server: &Server, printed: bool, threads: usize) -> Result<Self, Failure> {
        let mut builder = match threads {
            1 => Builder::new_current_thread(),
            _ => Builder::new_multi_thread(),
        };
        let runtime = builder.worker_threads(threads).enable_all().build()?;
        let url = server.url();
        let way = if printed {
            let client = Client::builder().base_url(url).api_key(API_KEY).api_token(API_TOKEN);
            Way::Printed(Arc::new(client.build()?))
        } else {
            Way::ByHand(Arc::new(by_hand::Client::new(url, API_KEY, API_TOKEN)?))
        };
        Ok(Self { runtime, way })
    }

    /// The processor time of a workflow in microseconds.
    fn round(&self, at_once: usize) -> Result<f64, Failure> {
        let before = time::used()?;
        self.runtime.block_on(async {
            let begin = |_| tokio::spawn(self.way.clone().repeat(WORKFLOWS / at_once));
            let running: Vec<_> = (0..at_once).map(begin).collect();
            for task in running {
                task.await??;
            }
            Ok::<_, Failure>(())
        })?;
        let used = time::used()?.saturating_sub(before);
        Ok(used.as_secs_f64() * 1e6 / WORKFLOWS as f64)
    }

    /// How often a step allocates.
    fn allocations(&self) -> Result<f64, Failure> {
        // The first one connects.
        self.runtime.block_on(self.way.run())?;
        let mut result = Ok(());
        let counted = allocation_counter::measure(|| {
            result = self.runtime.block_on(self.way.clone().repeat(COUNTED as usize));
        });
        result.map(|()| counted.count_total as f64 / (COUNTED * STEPS) as f64)
    }
}

impl Way {
    async fn repeat(self, times: usize) -> Result<(), Failure> {
        for _ in 0..times {
            self.run().await?;
        }
        Ok(())
    }

    async fn run(&self) -> Result<(), Failure> {
        let right = match self {
            Self::Printed(client) => {
                let inputs = RegisterAndActivateSimInputs {
                    sim_id: SIM_ID.to_owned(),
                    registration_secret: SECRET.into(),
                    group_id: GROUP_ID.to_owned(),
                };
                let outputs = register_and_activate_sim(client, inputs).await?;
                outputs.status == Some(SimStatus::Active)
                    && outputs.sim_id.as_deref() == Some(SIM_ID)
                    && outputs.group_id.as_deref() == Some(GROUP_ID)
            }
            Self::ByHand(client) => {
                let outputs =
                    by_hand::onboard(client, SIM_ID.into(), SECRET.into(), GROUP_ID.into()).await?;
                matches!(outputs.status, Some(by_hand::SimStatus::Active))
                    && outputs.sim_id.as_deref() == Some(SIM_ID)
                    && outputs.group_id.as_deref() == Some(GROUP_ID)
            }
        };
        if right { Ok(()) } else { Err("the outputs are others".into()) }
    }
}
