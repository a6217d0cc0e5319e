//! The SIMs to onboard, from a CSV file.

use std::{collections::HashSet, error::Error, path::Path};

use soracom_sim::{RegisterAndActivateSimInputs, RegisterAndActivateSimSecrets, runtime::Secret};

/// A SIM with what is printed on its card, and where it is to go.
#[derive(Clone)]
pub(crate) struct Sim {
    /// What says so: a line of a file.
    pub(crate) place: String,
    pub(crate) sim_id: String,
    pub(crate) registration_secret: Secret<String>,
    pub(crate) group_id: String,
}

impl Sim {
    pub(crate) fn inputs(&self) -> RegisterAndActivateSimInputs {
        RegisterAndActivateSimInputs {
            sim_id: self.sim_id.clone(),
            registration_secret: self.registration_secret.clone(),
            group_id: self.group_id.clone(),
        }
    }

    /// What the journal does not hold.
    pub(crate) fn secrets(&self) -> RegisterAndActivateSimSecrets {
        RegisterAndActivateSimSecrets {
            registration_secret: Some(self.registration_secret.clone()),
        }
    }
}

/// The SIMs of a file. White space around an id is none of it, that in a secret is.
pub(crate) fn read(file: &Path) -> Result<Vec<Sim>, Box<dyn Error>> {
    let at = |error: csv::Error| format!("{}: {error}", file.display());
    let mut rows = csv::Reader::from_path(file).map_err(at)?;
    let names = rows.headers().map_err(at)?.clone();
    let column = |name: &str| {
        let found = names.iter().position(|other| other.trim() == name);
        found.ok_or_else(|| format!("{}: there is no column {name}", file.display()))
    };
    let (id, secret, group) =
        (column("sim_id")?, column("registration_secret")?, column("group_id")?);
    let (mut sims, mut seen) = (Vec::new(), HashSet::new());
    for row in rows.records() {
        let row = row.map_err(at)?;
        let line = row.position().map_or(0, csv::Position::line);
        let text = |column: usize| row.get(column).unwrap_or_default();
        let sim = Sim {
            place: format!("{}:{line}", file.display()),
            sim_id: text(id).trim().to_owned(),
            registration_secret: text(secret).to_owned().into(),
            group_id: text(group).trim().to_owned(),
        };
        if sim.sim_id.is_empty() || sim.group_id.is_empty() {
            return Err(format!("{}: it wants a sim_id and a group_id", sim.place).into());
        }
        if !seen.insert(sim.sim_id.clone()) {
            // Two workers would onboard it, and write different things of it into the journal.
            return Err(format!("{}: {} is there twice", sim.place, sim.sim_id).into());
        }
        sims.push(sim);
    }
    Ok(sims)
}
