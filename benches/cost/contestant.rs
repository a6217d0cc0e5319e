//! The workflow as it is printed, and as one writes it by hand, each way with a client and threads of its own.

use std::sync::Arc;

use soracom_sim::{
    Client, RegisterAndActivateSimInputs, register_and_activate_sim, types::SimStatus,
};
use tokio::runtime::{Builder, Runtime};

use super::{
    by_hand::{self, AsRead, Failure, Outputs, Whole},
    server::Server,
};

pub(crate) const SIM_ID: &str = "8981100000000000000";
pub(crate) const SECRET: &str = "12345678";
pub(crate) const GROUP_ID: &str = "11111111-2222-3333-4444-555555555555";
const API_KEY: &str = "api-0123456789abcdef";
const API_TOKEN: &str = "0123456789abcdef0123456789abcdef";

/// A way to run the workflow.
pub(crate) enum Way {
    Printed,
    /// Each answer is decoded as a whole.
    ByHand,
    /// What the workflow reads of an answer is decoded.
    ByHandAsRead,
}

/// A way with a client and threads of its own.
pub(crate) struct Contestant {
    runtime: Runtime,
    running: Running,
}

#[derive(Clone)]
enum Running {
    Printed(Arc<Client>),
    ByHand(Arc<by_hand::Client>),
    ByHandAsRead(Arc<by_hand::Client>),
}

impl Contestant {
    pub(crate) fn new(server: &Server, way: Way, threads: usize) -> Result<Self, Failure> {
        let mut builder = match threads {
            1 => Builder::new_current_thread(),
            _ => Builder::new_multi_thread(),
        };
        let runtime = builder.worker_threads(threads).enable_all().build()?;
        let url = server.url();
        let by_hand = || by_hand::Client::new(url, API_KEY, API_TOKEN).map(Arc::new);
        let running = match way {
            Way::Printed => {
                let client = Client::builder().base_url(url).api_key(API_KEY).api_token(API_TOKEN);
                Running::Printed(Arc::new(client.build()?))
            }
            Way::ByHand => Running::ByHand(by_hand()?),
            Way::ByHandAsRead => Running::ByHandAsRead(by_hand()?),
        };
        Ok(Self { runtime, running })
    }

    /// Runs the workflow so often, so many at once.
    pub(crate) fn run(&self, times: usize, at_once: usize) -> Result<(), Failure> {
        self.runtime.block_on(async {
            let begin = |_| tokio::spawn(self.running.clone().repeat(times / at_once));
            let running: Vec<_> = (0..at_once).map(begin).collect();
            for task in running {
                task.await??;
            }
            Ok(())
        })
    }
}

impl Running {
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
            Self::ByHand(client) => is_right(
                &by_hand::onboard::<Whole>(client, SIM_ID.into(), SECRET.into(), GROUP_ID.into())
                    .await?,
            ),
            Self::ByHandAsRead(client) => is_right(
                &by_hand::onboard::<AsRead>(client, SIM_ID.into(), SECRET.into(), GROUP_ID.into())
                    .await?,
            ),
        };
        if right { Ok(()) } else { Err("the outputs are others".into()) }
    }
}

fn is_right(outputs: &Outputs) -> bool {
    matches!(outputs.status, Some(by_hand::SimStatus::Active))
        && outputs.sim_id.as_deref() == Some(SIM_ID)
        && outputs.group_id.as_deref() == Some(GROUP_ID)
}
