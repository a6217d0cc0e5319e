//! What a journal knows of SIMs, and what its lines look like.

use std::{
    collections::HashMap,
    error::Error,
    fs::File,
    io::{BufRead, BufReader},
    path::Path,
};

use serde::{Deserialize, Serialize};
use soracom_sim::runtime::{State, serde_json};

/// How each line begins, and how it goes on after the id of the SIM.
const BEGINNING: &[u8] = br#"{"sim":""#;
const ENTRIES: [&[u8]; 2] = [br#","state":{"workflow":""#, br#","active":null}"#];

/// The last that is known of each SIM.
pub(crate) type Known = HashMap<String, Standing>;

/// Where a SIM stands, as a line has it.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Entry {
    State(Box<State>),
    Active,
}

/// A line of the file.
#[derive(Serialize, Deserialize)]
pub(super) struct Line {
    pub(super) sim: String,
    #[serde(flatten)]
    pub(super) entry: Entry,
}

/// Where a SIM stands, as all lines about it have it.
#[derive(Default)]
pub(crate) struct Standing {
    pub(crate) is_active: bool,
    /// Of its run, the last one also when it is active.
    pub(crate) state: Option<State>,
}

impl Standing {
    fn add(&mut self, entry: Entry) {
        match entry {
            Entry::State(state) => *self = Self { is_active: false, state: Some(*state) },
            Entry::Active => self.is_active = true,
        }
    }

    /// Whether a step of its run is done.
    pub(crate) fn has_done(&self, step: &str) -> bool {
        let done = self.state.iter().flat_map(State::completed);
        self.is_active || done.into_iter().any(|done| done.step_id == step)
    }

    /// What its run was given under this name, if that is known.
    pub(crate) fn input(&self, name: &str) -> Option<String> {
        let state = serde_json::to_value(self.state.as_ref()?).ok()?;
        state["inputs"][name].as_str().map(str::to_owned)
    }
}

/// What a file has.
pub(super) struct Content {
    pub(super) known: Known,
    /// How many of its bytes are whole lines. What follows these is the beginning of one: whoever wrote it was killed meanwhile.
    pub(super) whole: u64,
    /// Whether nothing but its end is missing of the last of these.
    pub(super) lacks_end: bool,
}

/// What a journal has.
pub(super) fn read(file: &File, path: &Path) -> Result<Content, Box<dyn Error>> {
    let (mut known, mut whole, mut lacks_end) = (Known::new(), 0, false);
    let mut reader = BufReader::new(file);
    // Bytes, since a line may be cut off inside of a character.
    let mut bytes = Vec::new();
    for number in 1.. {
        bytes.clear();
        let length = reader.read_until(b'\n', &mut bytes);
        let length = length.map_err(|error| format!("{}: {error}", path.display()))?;
        match serde_json::from_slice::<Line>(&bytes) {
            Ok(line) => {
                known.entry(line.sim).or_default().add(line.entry);
                lacks_end = !bytes.ends_with(b"\n");
            }
            Err(_) if is_cut_off(&bytes) || whole > 0 && is_cut_off(filled(&bytes)) => break,
            // What is there is not shown: it may be anything, also a file of secrets.
            Err(_) => return Err(no_journal(path, number).into()),
        }
        whole += length as u64;
    }
    Ok(Content { known, whole, lacks_end })
}

/// The bytes without the zeros at their end: some file systems leave those where a computer was switched off.
fn filled(bytes: &[u8]) -> &[u8] {
    let end = bytes.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
    &bytes[..end]
}

/// Whether it is the beginning of a line, to the end of which only bytes are missing.
fn is_cut_off(bytes: &[u8]) -> bool {
    let is_as_far =
        serde_json::from_slice::<Line>(bytes).map_or_else(|error| error.is_eof(), |_| true);
    let Some(sim) = bytes.strip_prefix(BEGINNING) else {
        return BEGINNING.starts_with(bytes);
    };
    let mut is_escaped = false;
    let end = sim.iter().position(|byte| {
        let is_end = *byte == b'"' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        is_end
    });
    let entry = end.map_or(&[][..], |end| &sim[end + 1..]);
    is_as_far && !bytes.ends_with(b"\n") && ENTRIES.iter().any(|known| agree(known, entry))
}

/// Whether they are the same as far as both go.
fn agree(one: &[u8], other: &[u8]) -> bool {
    one.iter().zip(other).all(|(one, other)| one == other)
}

fn no_journal(path: &Path, line: u64) -> String {
    let path = path.display();
    let remedy = match line {
        1 => "Name the journal of these SIMs, or a file that is not there yet",
        _ => "The lines before it are whole: if it is their journal, mend or remove this one",
    };
    format!(
        "{path}:{line}: this is no line of a journal, so that nothing is done, and the file is left as it is. {remedy}"
    )
}
