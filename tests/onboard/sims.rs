//! SIMs to onboard, what becomes of them, and what the journal has.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use serde_json::Value;
use soracom_simulation::{Call, Simulation};
use support::temporary::Temporary;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    process::Command,
};

use super::program::{Running, program, run};

pub(super) const GROUP: &str = "11111111-2222-3333-4444-555555555555";

/// What is printed on each card.
const SECRET: &str = "1234";

/// The steps, with the ends of their paths.
const STEPS: [(&str, &str); 4] = [
    ("registerSim", "/register"),
    ("activateSim", "/activate"),
    ("setSimGroup", "/set_group"),
    ("confirmSim", ""),
];

/// A line of the CSV.
pub(super) fn row(number: usize, group: &str) -> String {
    format!("{},{SECRET},{group}\n", sim_id(number))
}

pub(super) fn sim_id(number: usize) -> String {
    format!("89811{number:014}")
}

/// Of each SIM the steps that the journal has as done.
pub(super) type Journaled = BTreeMap<String, BTreeSet<String>>;

/// What is in the journal. A line that was cut off is none.
pub(super) fn journaled(journal: &Path) -> Journaled {
    let mut known = BTreeMap::new();
    let text = fs::read(journal).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    for line in text.split_inclusive('\n').filter(|line| line.ends_with('\n')) {
        let line: Value = serde_json::from_str(line).expect("a whole line is JSON");
        let sim = line["sim"].as_str().expect("it names its SIM").to_owned();
        let done = match &line["state"]["done"] {
            Value::Array(done) => done.iter().map(|step| step["stepId"].as_str()).collect(),
            _ => STEPS.iter().map(|(step, _)| Some(*step)).collect::<Vec<_>>(),
        };
        let done = done.into_iter().map(|step| step.expect("it has an id").to_owned());
        known.insert(sim, done.collect());
    }
    known
}

/// The SIM and the step of a call. Whether a SIM is registered is asked as it is confirmed, but before the journal has any of its steps.
pub(super) fn step_of(call: &Call) -> Option<(String, &'static str)> {
    let path = call.path.strip_prefix("/v1/sims/")?;
    let step = STEPS.iter().find(|(_, end)| path.ends_with(end))?;
    Some((path.strip_suffix(step.1)?.to_owned(), step.0))
}

/// SIMs to onboard, and where they are.
pub(super) struct Sims {
    pub(super) folder: Temporary,
    pub(super) simulation: Simulation,
    count: usize,
    random: Box<dyn FnMut() -> u64>,
}

impl Sims {
    pub(super) async fn new(count: usize, faults: u64) -> Self {
        tokio::task::spawn_blocking(program).await.expect("it is built");
        let mut simulation = Simulation::start().await.expect("there is a free port");
        let folder = Temporary::new();
        for number in 0..count {
            simulation = simulation.with_sim(sim_id(number), SECRET);
        }
        let simulation = simulation.with_faults(faults);
        let sims = Self { folder, simulation, count, random: Box::new(random()) };
        let rows: Vec<_> = (0..count).map(|number| row(number, GROUP)).collect();
        sims.write(&rows.concat());
        sims
    }

    /// Writes the CSV with these rows.
    pub(super) fn write(&self, rows: &str) {
        self.folder.write("sims.csv", format!("sim_id,registration_secret,group_id\n{rows}"));
    }

    pub(super) fn csv(&self) -> PathBuf {
        self.folder.path().join("sims.csv")
    }

    pub(super) fn journal(&self) -> PathBuf {
        self.folder.path().join("sims.journal")
    }

    pub(super) fn command(&self) -> Command {
        let (api_key, api_token) = self.simulation.credentials();
        let mut command = Command::new(program());
        command
            .args(["--at-once", "16", "--csv"])
            .arg(self.csv())
            .arg("--journal")
            .arg(self.journal())
            .env("SORACOM_ENDPOINT", self.simulation.base_url())
            .env("SORACOM_API_KEY", api_key)
            .env("SORACOM_API_TOKEN", api_token);
        command
    }

    pub(super) fn start(&self) -> Running {
        Running::start(self.command())
    }

    /// Starts the program, and waits until it has ended; its exit code, and all that it has told.
    pub(super) async fn run(&self) -> (Option<i32>, String) {
        run(self.command()).await
    }

    /// Waits until some more requests are answered, fewer than so many, and then for any moment before the next ones are.
    pub(super) async fn some_requests(&mut self, process: &mut Running, most: usize) {
        let mut below = |end: usize| ((self.random)() % end as u64) as usize;
        let (until, turns) = (self.simulation.answered() + below(most), below(2_000));
        let some = async {
            self.simulation.until_answered(until).await;
            for _ in 0..turns {
                tokio::task::yield_now().await;
            }
        };
        tokio::select! {
            biased;
            ended = process.child.wait() => unreachable!("it ended by itself: {ended:?}"),
            () = some => {}
        }
    }

    /// Waits until what the program has sent before it was killed is answered to nobody: this is asked after that, and served in turn.
    pub(super) async fn nothing_is_under_way(&self) {
        let url = self.simulation.base_url();
        let address = url.trim_start_matches("http://").trim_end_matches("/v1");
        let mut stream = TcpStream::connect(address).await.expect("it listens");
        let request = b"GET /v1 HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";
        stream.write_all(request).await.expect("it reads");
        stream.read_to_end(&mut Vec::new()).await.expect("it answers");
    }

    /// What the journal has now, and how many calls were answered until now.
    pub(super) fn known(&self) -> (Journaled, usize) {
        (journaled(&self.journal()), self.simulation.answered())
    }

    /// Starts the program for the last time, and looks at what came of it all.
    pub(super) async fn all_come_to_their_end(&self, stopped: &[(Journaled, usize)]) {
        let (status, text) = self.start().end().await;
        assert!(status.success(), "the last one brings all to their end: {text}");
        assert!(text.contains(&format!("{} active, 0 failed, 0 left;", self.count)), "{text}");
        assert!(!text.contains("started again"), "{text}");
        for number in 0..self.count {
            let sim = self.simulation.sim(&sim_id(number)).expect("it is there");
            let (status, group) = (sim["status"].as_str(), sim["groupId"].as_str());
            assert_eq!((status, group), (Some("active"), Some(GROUP)), "{}", sim_id(number));
        }
        let calls = self.simulation.calls();
        assert_no_repetition(&calls, stopped);
        let refused = calls.iter().filter(|call| call.status >= 400 && call.method == "POST");
        assert_eq!(refused.count(), 0, "nothing was registered twice");
        let halfway =
            stopped.iter().filter(|(known, _)| !known.is_empty() && known.len() < self.count);
        assert!(
            halfway.count() > stopped.len() / 2,
            "most were stopped while there was something to do"
        );
    }
}

/// The same numbers each time.
fn random() -> impl FnMut() -> u64 {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    }
}

/// After each stop no step is called that the journal had as done, given with how many calls were answered until then.
fn assert_no_repetition(calls: &[Call], killed: &[(Journaled, usize)]) {
    for (index, (known, answered)) in killed.iter().enumerate() {
        let repeated = calls[*answered..]
            .iter()
            .filter_map(step_of)
            .find(|(sim, step)| known.get(sim).is_some_and(|done| done.contains(*step)));
        assert_eq!(repeated, None, "repeated after stop {index}");
    }
}

/// The SIMs that are neither as they were nor at their end.
#[cfg(unix)]
pub(super) fn begun(known: &Journaled) -> BTreeSet<String> {
    let begun = known.iter().filter(|(_, done)| done.len() < STEPS.len());
    begun.map(|(sim, _)| sim.clone()).collect()
}
