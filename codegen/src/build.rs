//! Compiling in a build script.

use std::{
    env, fmt, fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

use crate::{
    config::{Compilation, Config},
    diagnostic::in_one_line,
    output::{self, Written},
};

/// What a build script has to tell Cargo: print it.
///
/// `Display` is the directives: `cargo::rerun-if-changed` for all that was read, and what was printed to be committed, `cargo::error` and `cargo::warning` for the
/// findings, a line each. Cargo fails the build when there is an error.
#[derive(Debug)]
#[must_use = "print it: Cargo reads it"]
pub struct Build {
    compilation: Compilation,
    watched: Vec<PathBuf>,
    stale: Vec<String>,
}

impl Config {
    /// Compiles in a build script and writes what changed.
    ///
    /// Without [`into`](Self::into) the files go to `arazzo` in `OUT_DIR`. With it they go to a folder of the package, to be committed; there
    /// nothing is written, and a stale file is an error, under CI (`CI` is set), on docs.rs, below `CARGO_HOME`
    /// (a git dependency), and where the folder cannot be written. A folder below `OUT_DIR` is written everywhere.
    pub fn build(&self) -> Build {
        let out_dir = env::var_os("OUT_DIR").map(PathBuf::from);
        let folder = match (&self.into, &out_dir) {
            (Some(folder), _) => self.root.join(folder),
            (None, out_dir) => out_dir.clone().unwrap_or_default().join("arazzo"),
        };
        // Below OUT_DIR nothing is committed, and nobody changes anything.
        let is_below = out_dir.as_ref().is_some_and(|out_dir| folder.starts_with(out_dir));
        let is_committed = self.into.is_some() && !is_below;
        let mut compilation = self.compile();
        let mut stale = Vec::new();
        if is_committed && is_check_only(&self.root, &folder) {
            let Written { changed, deleted } = compilation.compare(&folder);
            let name = folder.strip_prefix(&self.root).unwrap_or(&folder).to_string_lossy();
            stale = changed.iter().chain(&deleted).map(|path| format!("{name}/{path}")).collect();
        } else {
            let written = compilation.write(&folder);
            output::date(&folder, &written, out_dir.as_deref().and_then(begun));
        }
        let folders = self.folders.iter().map(|folder| self.root.join(folder));
        let read = compilation.read().iter().filter_map(|path| watch(path, out_dir.as_deref()));
        let mut watched: Vec<PathBuf> = folders.chain(read).collect();
        if let Some(output) = compilation.output().filter(|_| is_committed) {
            watched.extend(output.files().keys().map(|path| folder.join(path)));
        }
        watched.sort();
        watched.dedup();
        Build { compilation, watched, stale }
    }
}

/// What is watched for a file: itself, or the folder in which it may be the next time, unless Cargo writes below that. A file that is not
/// there counts as changed each time.
fn watch(path: &Path, out_dir: Option<&Path>) -> Option<PathBuf> {
    if path.exists() {
        return Some(path.to_owned());
    }
    let folder = path.parent().filter(|folder| folder.is_dir())?;
    let is_ours = out_dir.is_none_or(|out_dir| !out_dir.starts_with(folder));
    is_ours.then(|| folder.to_owned())
}

/// When Cargo has begun to run the build script, by which it judges whether a file has changed since.
fn begun(out_dir: &Path) -> Option<SystemTime> {
    fs::metadata(out_dir.parent()?.join("invoked.timestamp")).ok()?.modified().ok()
}

/// Whether the folder is not ours to write.
fn is_check_only(root: &Path, folder: &Path) -> bool {
    let is_set =
        |name| env::var_os(name).is_some_and(|value| !value.is_empty() && value != "false");
    let below_cargo_home =
        env::var_os("CARGO_HOME").is_some_and(|home| !home.is_empty() && root.starts_with(home));
    let read_only = fs::metadata(folder).is_ok_and(|folder| folder.permissions().readonly());
    is_set("CI") || is_set("DOCS_RS") || below_cargo_home || read_only
}

impl fmt::Display for Build {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for path in &self.watched {
            writeln!(f, "cargo::rerun-if-changed={}", in_one_line(&path.to_string_lossy()))?;
        }
        for name in ["CI", "DOCS_RS"] {
            writeln!(f, "cargo::rerun-if-env-changed={name}")?;
        }
        for diagnostic in self.compilation.diagnostics() {
            let kind = if diagnostic.is_error() { "error" } else { "warning" };
            writeln!(f, "cargo::{kind}={diagnostic}")?;
        }
        for path in &self.stale {
            let path = in_one_line(path);
            let code = crate::Code::Stale;
            writeln!(
                f,
                "cargo::error={path}: {code} this printed file is not what the descriptions say, and nothing is written here; build a checkout and commit the result"
            )?;
        }
        Ok(())
    }
}
