//! A folder of printed files: what is in it, and how it is written.

use std::{
    fs, io, mem,
    path::{Path, PathBuf},
    time::SystemTime,
};

use super::ROOTS;

/// The folders below that of the root into which files are printed.
const FOLDERS: &[&str] = &["client", "types", "workflows"];

/// What there is in the place of a file.
pub(super) enum Found {
    Nothing,
    Text(String),
    /// It is no text.
    Bytes,
}

/// Reads a file.
///
/// # Errors
///
/// It is there, and cannot be read.
pub(super) fn read(path: &Path) -> io::Result<Found> {
    match fs::read(path) {
        Ok(bytes) => Ok(String::from_utf8(bytes).map_or(Found::Bytes, Found::Text)),
        Err(error) => match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Ok(Found::Nothing),
            _ => Err(error),
        },
    }
}

/// A file that is written beside its place: there is never half of it, and what was there stays until all others are written, too.
pub(super) struct Prepared {
    temporary: PathBuf,
    path: PathBuf,
}

impl Prepared {
    /// Writes it.
    ///
    /// # Errors
    ///
    /// It cannot be written.
    pub(super) fn new(path: PathBuf, text: &str) -> io::Result<Self> {
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        let mut temporary = path.clone().into_os_string();
        temporary.push(format!(".tmp{}", std::process::id()));
        let temporary = PathBuf::from(temporary);
        let new = Self { temporary, path };
        fs::write(&new.temporary, text)?;
        Ok(new)
    }

    /// Puts it into its place.
    ///
    /// # Errors
    ///
    /// It cannot be renamed.
    pub(super) fn finish(mut self) -> io::Result<()> {
        fs::rename(&self.temporary, &self.path)?;
        mem::take(&mut self.temporary);
        Ok(())
    }
}

impl Drop for Prepared {
    fn drop(&mut self) {
        if !self.temporary.as_os_str().is_empty() {
            // The error to tell is that of the writing.
            let _ = fs::remove_file(&self.temporary);
        }
    }
}

/// Says when a file was written.
///
/// # Errors
///
/// It cannot be said.
pub(super) fn date(path: &Path, time: SystemTime) -> io::Result<()> {
    fs::File::options().write(true).open(path)?.set_modified(time)
}

/// Removes the folders that a deleted file leaves empty.
pub(super) fn remove_empty(folder: &Path, path: &str) {
    let mut path = Path::new(path);
    while let Some(parent) = path.parent().filter(|parent| !parent.as_os_str().is_empty()) {
        // It fails where something is left in it, which is right.
        if fs::remove_dir(folder.join(parent)).is_err() {
            return;
        }
        path = parent;
    }
}

/// The Rust files of a folder where printed ones can be, with slashes: beside its root, and in the folders of its modules. Neither links
/// are followed, nor is looked into what has a root of its own: that is another crate or module.
pub(super) fn rust_files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![String::new()];
    while let Some(within) = open.pop() {
        for entry in fs::read_dir(folder.join(&within)).into_iter().flatten().flatten() {
            let (Ok(kind), Ok(name)) = (entry.file_type(), entry.file_name().into_string()) else {
                continue;
            };
            let is_module = !within.is_empty() || FOLDERS.contains(&&*name);
            let path = format!("{within}{name}");
            if kind.is_dir() && is_module && !has_root(&entry.path()) {
                open.push(format!("{path}/"));
            } else if kind.is_file() && name.ends_with(".rs") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Whether it is the folder of a crate or a module, each of which has a client: a workflow may be called `lib` or `mod`.
fn has_root(folder: &Path) -> bool {
    let has = |names: &[&str]| names.iter().any(|name| folder.join(name).exists());
    has(ROOTS) && has(&["client.rs", "client"])
}
