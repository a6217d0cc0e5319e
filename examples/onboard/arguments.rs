//! What the command line says.

use std::{
    env,
    error::Error,
    ffi::{OsStr, OsString},
    num::NonZeroUsize,
    path::PathBuf,
};

/// How many SIMs are onboarded at once if nobody says it.
const AT_ONCE: NonZeroUsize = NonZeroUsize::new(64).expect("it is not zero");

const USAGE: &str = "usage: onboard [--csv FILE --journal FILE] [--at-once NUMBER]";

/// What the command line says.
pub(crate) struct Arguments {
    /// Without files it is a simulation.
    pub(crate) files: Option<Files>,
    pub(crate) at_once: NonZeroUsize,
}

/// The SIMs, and where each of them stands.
pub(crate) struct Files {
    pub(crate) csv: PathBuf,
    pub(crate) journal: PathBuf,
}

impl Arguments {
    pub(crate) fn of_process() -> Result<Self, Box<dyn Error>> {
        Self::read(env::args_os().skip(1)).map_err(|error| format!("{error}\n{USAGE}").into())
    }

    /// Paths need not be UTF-8.
    fn read(mut arguments: impl Iterator<Item = OsString>) -> Result<Self, String> {
        let (mut csv, mut journal, mut at_once) = (None, None, AT_ONCE);
        while let Some(name) = arguments.next() {
            let mut value =
                || arguments.next().ok_or_else(|| format!("{} wants a value", name.display()));
            match name.to_str() {
                Some("--csv") => csv = Some(PathBuf::from(value()?)),
                Some("--journal") => journal = Some(PathBuf::from(value()?)),
                Some("--at-once") => at_once = number(&value()?)?,
                _ => return Err(format!("there is no argument {}", name.display())),
            }
        }
        let files = match (csv, journal) {
            (Some(csv), Some(journal)) => Some(Files { csv, journal }),
            (None, None) => None,
            _ => return Err("--csv and --journal go together".to_owned()),
        };
        Ok(Self { files, at_once })
    }
}

fn number(value: &OsStr) -> Result<NonZeroUsize, String> {
    let number = value.to_str().and_then(|value| value.parse().ok());
    number.ok_or_else(|| format!("--at-once wants a number from 1 on, not {}", value.display()))
}
