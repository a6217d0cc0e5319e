//! The workflow as it is printed, and as one writes it by hand, each with a client and threads of its own.

use std::sync::Arc;

use soracom_sim::{
    Client, RegisterAndActivateSimInputs, register_and_activate_sim, types::SimStatus,
};
use tokio::runtime::{Builder, Runtime};

use super::{
    by_hand::{self, Failure},
    server::Server,
};

pub(crate) const SIM_ID: &str = "8981100000000000000";
pub(crate) const SECRET: &str = "12345678";
pub(crate) const GROUP_ID: &str = "11111111-2222-3333-4444-555555555555";
const API_KEY: &str = "api-0123456789abcdef";
const API_TOKEN: &str = "0123456789abcdef0123456789abcdef";

/// One of the two ways to run the workflow, with a client and threads of its own.
pub(crate) struct Contestant {
    runtime: Runtime,
    way: Way,
}

#[derive(Clone)]
enum Way {
    Printed(Arc<Client>),
    ByHand(Arc<by_hand::Client>),
}

impl Contestant {
    pub(crate) fn new(server: &Server, printed: bool, threads: usize) -> Result<Self, Failure> {
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

    /// Runs the workflow so often, so many at once.
    pub(crate) fn run(&self, times: usize, at_once: usize) -> Result<(), Failure> {
        self.runtime.block_on(async {
            let begin = |_| tokio::spawn(self.way.clone().repeat(times / at_once));
            let running: Vec<_> = (0..at_once).map(begin).collect();
            for task in running {
                task.await??;
            }
            Ok(())
        })
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
