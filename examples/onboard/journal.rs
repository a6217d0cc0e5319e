//! Where each SIM stands, in a file that is only ever appended to. A line counts once it is on the disk.

use std::{
    collections::HashMap,
    error::Error,
    fs::{File, OpenOptions},
    io::{self, BufRead, BufReader, Write},
    path::Path,
    sync::mpsc,
    thread,
};

use fs4::{FileExt, TryLockError};
use serde::{Deserialize, Serialize};
use soracom_sim::runtime::{State, serde_json};
use tokio::sync::oneshot;

/// The last that is known of each SIM.
pub(crate) type Known = HashMap<String, Entry>;

/// Where a SIM stands.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Entry {
    State(Box<State>),
    Active,
}

impl Entry {
    pub(crate) fn state(&self) -> Option<State> {
        match self {
            Self::State(state) => Some(*state.clone()),
            Self::Active => None,
        }
    }
}

/// A line of the file.
#[derive(Serialize, Deserialize)]
struct Line {
    sim: String,
    #[serde(flatten)]
    entry: Entry,
}

/// A line that is to be written, and who waits for it.
type Waiting = (Vec<u8>, oneshot::Sender<io::Result<()>>);

pub(crate) struct Journal {
    lines: mpsc::Sender<Waiting>,
}

impl Journal {
    /// Opens a journal, new or not, for this process alone, and reads what it knows. A last line that was cut off when the program was killed is cut away:
    /// nobody has been told that it was written.
    pub(crate) fn open(path: &Path) -> Result<(Self, Known), Box<dyn Error>> {
        let mut options = OpenOptions::new();
        let file = options.create(true).append(true).read(true).open(path);
        let file = file.map_err(|error| format!("{}: {error}", path.display()))?;
        FileExt::try_lock(&file).map_err(|error| match error {
            TryLockError::WouldBlock => format!("{}: another process goes by it", path.display()),
            TryLockError::Error(error) => format!("{}: {error}", path.display()),
        })?;
        let (known, whole) = read(&file, path)?;
        file.set_len(whole)?;
        let (lines, waiting) = mpsc::channel();
        thread::spawn(move || write(file, whole, &waiting));
        Ok((Self { lines }, known))
    }

    /// Appends where a SIM stands, and waits until that is on the disk.
    pub(crate) async fn append(
        &self,
        sim: &str,
        entry: Entry,
    ) -> Result<(), Box<dyn Error + Send + Sync>> {
        let mut line = serde_json::to_vec(&Line { sim: sim.to_owned(), entry })?;
        line.push(b'\n');
        let (done, written) = oneshot::channel();
        self.lines.send((line, done))?;
        Ok(written.await??)
    }
}

/// What the file knows, and how many of its bytes are whole lines.
fn read(file: &File, path: &Path) -> Result<(Known, u64), Box<dyn Error>> {
    let (mut known, mut whole) = (Known::new(), 0);
    let mut reader = BufReader::new(file);
    // Bytes, since a line may be cut off inside of a character.
    let mut bytes = Vec::new();
    for number in 1.. {
        bytes.clear();
        let length = reader.read_until(b'\n', &mut bytes)?;
        if !bytes.ends_with(b"\n") {
            break;
        }
        let line: Line = serde_json::from_slice(&bytes)
            .map_err(|error| format!("{}:{number}: {error}", path.display()))?;
        known.insert(line.sim, line.entry);
        whole += length as u64;
    }
    Ok((known, whole))
}

/// Writes lines as they come: all that wait go to the disk together. What was written of lines of which not all could be is cut away
/// before others follow.
fn write(mut file: File, mut whole: u64, waiting: &mpsc::Receiver<Waiting>) {
    let mut is_torn = false;
    while let Ok(first) = waiting.recv() {
        let batch: Vec<Waiting> = std::iter::once(first).chain(waiting.try_iter()).collect();
        let bytes: Vec<u8> = batch.iter().flat_map(|(line, _)| line).copied().collect();
        let cut = if is_torn { file.set_len(whole) } else { Ok(()) };
        let written = cut.and_then(|()| file.write_all(&bytes)).and_then(|()| file.sync_data());
        is_torn = written.is_err();
        if !is_torn {
            whole += bytes.len() as u64;
        }
        for (_, done) in batch {
            let result = written.as_ref().map(|_| ()).map_err(|error| error.kind().into());
            // Who no longer waits has been stopped.
            let _ = done.send(result);
        }
    }
}
