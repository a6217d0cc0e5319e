//! What is to be done, and with which service.

use std::{env, error::Error, fs, path::PathBuf, sync::Arc};

use soracom_sim::Client;
use soracom_simulation::Simulation;

use crate::{
    arguments::{Arguments, Files},
    journal::Journal,
    known::Known,
    sims::{self, Sim},
    simulated,
};

/// What is to be done.
pub(crate) struct Task {
    pub(crate) client: Client,
    pub(crate) sims: Vec<Sim>,
    pub(crate) journal: Arc<Journal>,
    /// What the journal knew at first.
    pub(crate) known: Arc<Known>,
    /// Where the journal is.
    pub(crate) path: PathBuf,
    /// Kept as long as the task.
    simulation: Option<Simulation>,
}

impl Task {
    pub(crate) async fn of(arguments: &Arguments) -> Result<Self, Box<dyn Error>> {
        match &arguments.files {
            Some(files) => Self::real(files),
            None => Self::simulated().await,
        }
    }

    fn real(Files { csv, journal: path }: &Files) -> Result<Self, Box<dyn Error>> {
        let (client, sims) = (real_service()?, sims::read(csv)?);
        // By another name that is no link to it, it is refused for what is in it.
        if path.canonicalize().is_ok_and(|path| csv.canonicalize().is_ok_and(|csv| csv == path)) {
            let path = path.display();
            return Err(format!("{path}: it is the CSV; name another file as the journal").into());
        }
        let (journal, known) = Journal::open(path)?;
        let (journal, known, path) = (Arc::new(journal), Arc::new(known), path.clone());
        Ok(Self { client, sims, journal, known, path, simulation: None })
    }

    async fn simulated() -> Result<Self, Box<dyn Error>> {
        let (sims, path) = (simulated::sims(), simulated::journal());
        let (journal, known) = Journal::open(&path)?;
        let simulation = simulated::start(&known).await?;
        let (api_key, api_token) = simulation.credentials();
        let client = Client::builder().base_url(simulation.base_url());
        let client = client.api_key(api_key).api_token(api_token).build()?;
        let (journal, known, simulation) = (Arc::new(journal), Arc::new(known), Some(simulation));
        Ok(Self { client, sims, journal, known, path, simulation })
    }

    /// What the next start does, if that is to be told. A simulation of which nothing is left is over.
    pub(crate) fn next_start(&self, left: u64) -> Option<String> {
        let journal = self.path.display();
        let goes_on = format!(
            "{journal} has where they stand: started again with the same arguments, it goes on"
        );
        match (left, &self.simulation) {
            (0, None) => None,
            (0, Some(_)) => Some(match fs::remove_file(&self.path) {
                Ok(()) => format!("{journal} is removed: the next start begins afresh"),
                Err(error) => {
                    format!("{journal}: {error}; without it the next start begins afresh")
                }
            }),
            (_, None) => Some(goes_on),
            (_, Some(_)) => Some(format!("{goes_on}; without that file it begins afresh")),
        }
    }
}

fn real_service() -> Result<Client, Box<dyn Error>> {
    let variable = |name| env::var(name).map_err(|_| format!("{name} is not set"));
    let client = Client::builder()
        .base_url(variable("SORACOM_ENDPOINT")?)
        .api_key(variable("SORACOM_API_KEY")?)
        .api_token(variable("SORACOM_API_TOKEN")?);
    Ok(client.build()?)
}
