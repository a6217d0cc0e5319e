//! The SIMs to onboard, from a CSV file.

use std::{collections::HashSet, error::Error, path::Path};

use soracom_sim::{RegisterAndActivateSimInputs, RegisterAndActivateSimSecrets, runtime::Secret};

/// A SIM with what is printed on its card, and where it is to go.
#[derive(Clone)]
pub(crate) struct Sim {
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

pub(crate) fn read(file: &Path) -> Result<Vec<Sim>, Box<dyn Error>> {
    let at = |error: csv::Error| format!("{}: {error}", file.display());
    let mut rows = csv::Reader::from_path(file).map_err(at)?;
    let names = rows.headers().map_err(at)?.clone();
    let column = |name: &str| {
        let found = names.iter().position(|other| other == name);
        found.ok_or_else(|| format!("{}: there is no column {name}", file.display()))
    };
    let (id, secret, group) =
        (column("sim_id")?, column("registration_secret")?, column("group_id")?);
    let (mut sims, mut seen) = (Vec::new(), HashSet::new());
    for row in rows.records() {
        let row = row.map_err(at)?;
        let text = |column: usize| row.get(column).unwrap_or_default().to_owned();
        if !seen.insert(text(id)) {
            // Two workers would onboard it, and write different things of it into the journal.
            let line = row.position().map_or(0, csv::Position::line);
            return Err(format!("{}:{line}: {} is there twice", file.display(), text(id)).into());
        }
        sims.push(Sim {
            sim_id: text(id),
            registration_secret: text(secret).into(),
            group_id: text(group),
        });
    }
    Ok(sims)
}
