//! What is to be done, and with which service.

use std::{env, error::Error, path::PathBuf};

use soracom_sim::{Client, runtime::Secret};
use soracom_simulation::Simulation;

use crate::sims::{self, Sim};

/// How many SIMs the simulation has, and how many of a thousand of its requests go wrong.
const SIMULATED: u64 = 10_000;
const FAULTS: u64 = 30;

/// What is to be done.
pub(crate) struct Task {
    pub(crate) client: Client,
    pub(crate) sims: Vec<Sim>,
    pub(crate) journal: PathBuf,
    /// How many SIMs are onboarded at once.
    pub(crate) at_once: usize,
    /// Kept as long as the task, with the folder of its journal.
    simulation: Option<Simulated>,
}

struct Simulated {
    _simulation: Simulation,
    folder: PathBuf,
}

impl Drop for Simulated {
    fn drop(&mut self) {
        // Nobody takes up what a simulation has forgotten.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

impl Task {
    /// How to go on with what is left when the program has ended.
    pub(crate) fn how_to_go_on(&self) -> String {
        let journal = self.journal.display();
        match self.simulation {
            None => format!(
                "{journal} has where they stand: started again with the same arguments, it goes on"
            ),
            // What it knows of its SIMs is in this process.
            Some(_) => "the simulation ends with this program, and its journal with it: \
                        only SIMs of --csv, with a --journal, can be taken up"
                .to_owned(),
        }
    }

    pub(crate) async fn from_environment() -> Result<Self, Box<dyn Error>> {
        let (mut csv, mut journal, mut at_once) = (None, None, 64);
        let mut arguments = env::args().skip(1);
        while let Some(name) = arguments.next() {
            let value = arguments.next().ok_or_else(|| format!("{name} wants a value"))?;
            match name.as_str() {
                "--csv" => csv = Some(PathBuf::from(value)),
                "--journal" => journal = Some(PathBuf::from(value)),
                "--at-once" => at_once = value.parse().map_err(|_| "--at-once wants a number")?,
                other => return Err(format!("there is no argument {other}").into()),
            }
        }
        match (csv, journal) {
            (Some(csv), Some(journal)) => {
                let (client, sims) = (real_service()?, sims::read(&csv)?);
                Ok(Self { client, sims, journal, at_once, simulation: None })
            }
            (None, None) => Self::simulated(at_once).await,
            _ => Err("--csv and --journal go together".into()),
        }
    }

    /// The SIMs of a simulation, some of which have a secret on paper that is not theirs.
    async fn simulated(at_once: usize) -> Result<Self, Box<dyn Error>> {
        let mut simulation = Simulation::start().await?.with_faults(FAULTS);
        let mut sims = Vec::new();
        for number in 0..SIMULATED {
            let sim_id = format!("89811{number:014}");
            let secret = format!("{:08}", number * 7919 % 100_000_000);
            simulation = simulation.with_sim(&sim_id, &secret);
            let on_paper = if number % 2500 == 1249 { "smudged".to_owned() } else { secret };
            let group_id = format!("11111111-2222-3333-4444-{:012}", number % 7);
            sims.push(Sim { sim_id, registration_secret: Secret::from(on_paper), group_id });
        }
        let (api_key, api_token) = simulation.credentials();
        let client = Client::builder().base_url(simulation.base_url());
        let client = client.api_key(api_key).api_token(api_token).build()?;
        let folder = env::temp_dir().join(format!("onboard-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        let journal = folder.join("journal");
        let simulation = Some(Simulated { _simulation: simulation, folder });
        Ok(Self { client, sims, journal, at_once, simulation })
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
