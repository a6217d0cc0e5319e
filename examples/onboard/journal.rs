//! Where each SIM stands, in a file that is only ever appended to. A line counts once it is on the disk.

use std::{
    error::Error,
    fs::{File, OpenOptions},
    io::{self, Write},
    path::Path,
    sync::mpsc,
    thread,
};

use fs4::{FileExt, TryLockError};
use soracom_sim::runtime::serde_json;
use tokio::sync::oneshot;

use crate::known::{self, Content, Entry, Known, Line};

/// A line that is to be written, and who waits for it.
type Waiting = (Vec<u8>, oneshot::Sender<io::Result<()>>);

pub(crate) struct Journal {
    lines: mpsc::Sender<Waiting>,
}

impl Journal {
    /// Opens a journal, new or not, for this process alone, and reads what it knows. A last line that was cut off when the program was killed is cut away:
    /// nobody has been told that it was written. One of which nothing but its end is missing is ended. A file with anything else in it is no journal, and left as it is.
    pub(crate) fn open(path: &Path) -> Result<(Self, Known), Box<dyn Error>> {
        let at = |error: io::Error| format!("{}: {error}", path.display());
        let file = OpenOptions::new().create(true).append(true).read(true).open(path);
        let mut file = file.map_err(at)?;
        FileExt::try_lock(&file).map_err(|error| match error {
            TryLockError::WouldBlock => {
                format!("{}: another process goes by it; wait until that has ended", path.display())
            }
            TryLockError::Error(error) => at(error),
        })?;
        let Content { known, mut whole, lacks_end } = known::read(&file, path)?;
        file.set_len(whole).map_err(at)?;
        if lacks_end {
            file.write_all(b"\n").map_err(at)?;
            whole += 1;
        }
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
