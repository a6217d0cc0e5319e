//! Printed files: collected, compared, written. Only this module writes to the disk.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use crate::diagnostic::{Code, Diagnostics, Place};

/// What the first line of every printed file begins with.
const HEADER: &str = "// Printed by arazzo-codegen; changes are lost. Seal: ";

/// The root files of a crate and of a module.
const ROOTS: &[&str] = &["lib.rs", "mod.rs"];

/// The files of a crate or a module: text by path, with slashes, relative to its folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Output {
    files: BTreeMap<String, String>,
    features: Vec<&'static str>,
}

/// What became of the files of a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files that were written, or would have been.
    pub changed: Vec<String>,
    /// Files that are no longer printed and were deleted, or would have been.
    pub deleted: Vec<String>,
}

impl Output {
    pub(crate) fn add(&mut self, path: String, text: String) {
        self.files.insert(path, text);
    }

    /// The files: text by path.
    pub fn files(&self) -> &BTreeMap<String, String> {
        &self.files
    }

    pub(crate) fn need(&mut self, features: &[&'static str]) {
        self.features.extend(features);
    }

    /// The features of `arazzo-runtime` that the printed code needs, for the manifest of its crate: `jsonpath`, `regex`, `xpath`.
    pub fn features(&self) -> &[&'static str] {
        &self.features
    }

    /// Adds a file that is no Rust, such as a manifest.
    pub fn insert(&mut self, path: impl Into<String>, text: impl Into<String>) {
        self.files.insert(path.into(), text.into());
    }

    /// Writes the files whose text differs, and deletes printed files that are no longer printed.
    ///
    /// Each file is written beside its place and then renamed, so that there is never half a file.
    pub(crate) fn write(
        &self,
        folder: &Path,
        name: &str,
        diagnostics: &mut Diagnostics,
    ) -> Written {
        let difference = self.compare(folder, name, diagnostics);
        if diagnostics.stop_on_error().is_err() {
            return Written::default();
        }
        let report = |path: &str, error: io::Error, diagnostics: &mut Diagnostics| {
            let place = Place::Path(join(name, path));
            diagnostics.report(
                Code::Unwritable,
                place,
                format!("the file cannot be written: {error}"),
            );
        };
        for path in &difference.changed {
            if let Err(error) = write_whole(&folder.join(path), &self.files[path]) {
                report(path, error, diagnostics);
            }
        }
        for path in &difference.deleted {
            if let Err(error) = fs::remove_file(folder.join(path)) {
                report(path, error, diagnostics);
            }
            remove_empty(folder, path);
        }
        difference
    }

    /// What [`write`](Self::write) would do. Printed files that a hand has changed are errors.
    pub(crate) fn compare(
        &self,
        folder: &Path,
        name: &str,
        diagnostics: &mut Diagnostics,
    ) -> Written {
        let mut written = Written::default();
        let mut refuse = |path: &str, refusal: &Refusal| {
            let place = Place::Path(join(name, path));
            diagnostics.report_with_help(refusal.code, place, refusal.message, refusal.help);
        };
        for (path, text) in &self.files {
            match fs::read_to_string(folder.join(path)) {
                Ok(found) if is_same(&found, text) => {}
                Ok(found) if !text.starts_with(HEADER) || is_sealed(&found) => {
                    written.changed.push(path.clone());
                }
                Ok(found) if found.starts_with(HEADER) => refuse(path, &BY_HAND),
                Ok(_) => refuse(path, &NOT_OURS),
                Err(_) => written.changed.push(path.clone()),
            }
        }
        for path in rust_files(folder) {
            let found = fs::read_to_string(folder.join(&path)).unwrap_or_default();
            if self.files.contains_key(&path) || !found.starts_with(HEADER) {
                continue;
            }
            if !is_sealed(&found) {
                refuse(&path, &BY_HAND);
            } else if ROOTS.contains(&path.as_str()) {
                refuse(&path, &OTHER_ROOT);
            } else {
                written.deleted.push(path);
            }
        }
        written
    }
}

/// Why a file is left alone.
struct Refusal {
    code: Code,
    message: &'static str,
    help: &'static str,
}

const BY_HAND: Refusal = Refusal {
    code: Code::ChangedByHand,
    message: "this printed file was changed by hand",
    help: "take the change back, or empty the file to have it printed anew",
};
const NOT_OURS: Refusal = Refusal {
    code: Code::Unwritable,
    message: "this file was not printed, and would be replaced",
    help: "choose another folder, or move the file away",
};
/// The root of a crate is no file that a module has left over, nor the other way round.
const OTHER_ROOT: Refusal = Refusal {
    code: Code::Unwritable,
    message: "a crate and a module cannot be printed into the same folder",
    help: "choose another folder, or delete this file first",
};

/// Whether a file has this text. A checkout may have turned the line ends.
fn is_same(found: &str, text: &str) -> bool {
    found == text || found.contains('\r') && found.replace("\r\n", "\n") == text
}

/// Puts the header above a text: by its seal, a change is recognized.
pub(crate) fn seal(text: &str) -> String {
    format!("{HEADER}{:016x}\n{text}", checksum(text))
}

/// Whether a file is as it was printed. An empty one stands for a file that is to be printed: Cargo wants a `lib.rs` there before
/// it runs the build script.
fn is_sealed(file: &str) -> bool {
    if file.is_empty() {
        return true;
    }
    let Some((seal, text)) = file.strip_prefix(HEADER).and_then(|rest| rest.split_once('\n'))
    else {
        return false;
    };
    // A checkout may have turned the line ends.
    seal.trim_end() == format!("{:016x}", checksum(&text.replace("\r\n", "\n")))
}

/// FNV-1a: recognizes accidents, on every machine alike.
pub(crate) fn checksum(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

fn write_whole(path: &Path, text: &str) -> io::Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    let temporary = path.with_extension(format!("tmp{}", std::process::id()));
    fs::write(&temporary, text)?;
    fs::rename(&temporary, path).inspect_err(|_| {
        // The error to tell is that of the renaming.
        let _ = fs::remove_file(&temporary);
    })
}

/// Removes the folders that a deleted file leaves empty.
fn remove_empty(folder: &Path, path: &str) {
    let mut path = Path::new(path);
    while let Some(parent) = path.parent().filter(|parent| !parent.as_os_str().is_empty()) {
        // It fails where something is left in it, which is right.
        if fs::remove_dir(folder.join(parent)).is_err() {
            return;
        }
        path = parent;
    }
}

/// The Rust files below a folder, with slashes.
fn rust_files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut open: Vec<PathBuf> = vec![folder.to_owned()];
    while let Some(current) = open.pop() {
        for entry in fs::read_dir(&current).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let relative = path.strip_prefix(folder).unwrap_or(&path);
                found.push(relative.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    found.sort();
    found
}

fn join(folder: &str, path: &str) -> String {
    if folder.is_empty() { path.to_owned() } else { format!("{folder}/{path}") }
}
