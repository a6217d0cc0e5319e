//! A copy of the checkout, in which tests change descriptions and build.

use std::{
    collections::BTreeMap,
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
    sync::MutexGuard,
};

use crate::{
    files::{self, State},
    inner::{self, Finished},
};

/// The Arazzo description of the repository.
pub const ARAZZO: &str = "specs/arazzo/soracom-register-and-activate-sim-workflow.yml";

/// The OpenAPI description of the repository.
pub const OPENAPI: &str = "specs/openapi/soracom-sim-api-openapi.yml";

/// A copy of the checkout as it is now. There is one at a time: it stays where it is, so that Cargo builds little of it anew, and
/// holds the [`turn`](inner::turn).
#[derive(Debug)]
pub struct Checkout {
    folder: PathBuf,
    _turn: MutexGuard<'static, ()>,
}

impl Checkout {
    /// Copies what belongs to the repository: all but hidden folders and what was built.
    pub fn copy() -> Self {
        let turn = inner::turn();
        let (root, folder) = (super::root(), inner::folder("checkout"));
        let belongs = |name: &OsStr| {
            let name = name.to_string_lossy();
            !name.starts_with('.') && name != "target"
        };
        let entries = |folder: &Path| fs::read_dir(folder).into_iter().flatten().flatten();
        for entry in entries(&folder).filter(|entry| !root.join(entry.file_name()).exists()) {
            match entry.path() {
                path if path.is_dir() => files::clear(&path),
                path => fs::remove_file(path).expect("a file of the copy can be deleted"),
            }
        }
        for entry in entries(&root).filter(|entry| belongs(&entry.file_name())) {
            let (from, to) = (entry.path(), folder.join(entry.file_name()));
            if from.is_dir() {
                files::mirror(&from, &to);
            } else {
                files::write(&to, fs::read(&from).expect("a file of the repository can be read"));
            }
        }
        Self { folder, _turn: turn }
    }

    /// The folder of the copy.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// A file of the copy.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Replaces a text that is in a file exactly once.
    #[track_caller]
    pub fn edit(&self, name: &str, from: &str, to: &str) {
        files::edit(&self.path(name), from, to);
    }

    /// The printed files, and when they were written.
    pub fn generated(&self) -> BTreeMap<String, State> {
        files::states(&self.path("generated"))
    }

    /// Builds the client with the generator and without TLS, with variables set, and tells all that Cargo does.
    pub fn build(&self, variables: &[(&str, &str)]) -> Finished {
        self.build_with(&["--features", "codegen"], variables)
    }

    /// Builds the client with the features that arguments say, without the default ones.
    pub fn build_with(&self, features: &[&str], variables: &[(&str, &str)]) -> Finished {
        let mut command = inner::cargo(
            &self.folder,
            &["build", "--verbose", "--locked", "--package=soracom-sim"],
        );
        command.arg("--no-default-features").args(features);
        command.envs(variables.iter().copied());
        inner::run(command)
    }
}
