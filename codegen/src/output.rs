//! Printed files: collected, compared, written. Only this module writes to the disk.

mod disk;

use std::{collections::BTreeMap, fs, io, path::Path, time::SystemTime};

use self::disk::{Found, Prepared};
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
    /// All of them are written beside their places first, and then renamed: nothing is touched if one cannot be written, and there is never
    /// half a file.
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
        let mut unwritten = |path: &str, error: io::Error| {
            let place = Place::Path(join(name, path));
            let message = format!("the file cannot be written: {error}");
            diagnostics.report(Code::Unwritable, place, message);
        };
        let prepared = difference.changed.iter().filter_map(|path| {
            let prepared = Prepared::new(folder.join(path), &self.files[path]);
            prepared.map(|prepared| (path, prepared)).map_err(|error| unwritten(path, error)).ok()
        });
        let prepared: Vec<_> = prepared.collect();
        if prepared.len() < difference.changed.len() {
            return Written::default();
        }
        for (path, prepared) in prepared {
            prepared.finish().unwrap_or_else(|error| unwritten(path, error));
        }
        for path in &difference.deleted {
            fs::remove_file(folder.join(path)).unwrap_or_else(|error| unwritten(path, error));
            disk::remove_empty(folder, path);
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
        for (path, text) in &self.files {
            let place = Place::Path(join(name, path));
            let found = disk::read(&folder.join(path)).unwrap_or_else(|error| {
                let message = format!("the file cannot be read: {error}");
                diagnostics.report(Code::Unwritable, place.clone(), message);
                Found::Text(text.clone())
            });
            match judge(&found, text) {
                Ok(true) => {}
                Ok(false) => written.changed.push(path.clone()),
                Err(refusal) => refusal.tell(place, diagnostics),
            }
        }
        let mut refuse = |path: &str, refusal: &Refusal| {
            refusal.tell(Place::Path(join(name, path)), diagnostics);
        };
        for path in disk::rust_files(folder) {
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

/// Has files that were written look no newer than a time, so that who asks what has changed since is not told of them.
pub(crate) fn date(folder: &Path, written: &Written, time: Option<SystemTime>) {
    let Some(time) = time else { return };
    for path in &written.changed {
        // Where it fails, they are compiled once more than need be.
        let _ = disk::date(&folder.join(path), time);
    }
}

/// Why a file is left alone.
struct Refusal {
    code: Code,
    message: &'static str,
    help: &'static str,
}

impl Refusal {
    fn tell(&self, place: Place, diagnostics: &mut Diagnostics) {
        diagnostics.report_with_help(self.code, place, self.message, self.help);
    }
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

/// Whether what there is has this text already; an error if it must not be replaced.
fn judge(found: &Found, text: &str) -> Result<bool, &'static Refusal> {
    match found {
        Found::Nothing => Ok(false),
        Found::Text(found) if is_same(found, text) => Ok(true),
        Found::Text(found) if !text.starts_with(HEADER) || is_sealed(found) => Ok(false),
        Found::Text(found) if found.starts_with(HEADER) => Err(&BY_HAND),
        Found::Text(_) | Found::Bytes => Err(&NOT_OURS),
    }
}

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

fn join(folder: &str, path: &str) -> String {
    if folder.is_empty() { path.to_owned() } else { format!("{folder}/{path}") }
}
