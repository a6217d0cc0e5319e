//! The generators: where their programs are, how they are called, and what completes their output.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Task, cargo, create, read, succeed, write};

/// A generator.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tool {
    /// Ours, of a workflow.
    Arazzo,
    /// Ours, of all operations.
    Whole,
    Oas3Gen,
    OpenapiToRust,
    Ploidy,
}

impl Tool {
    pub(crate) fn is_ours(self) -> bool {
        matches!(self, Tool::Arazzo | Tool::Whole)
    }

    /// The name of its program and of its package.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Tool::Arazzo | Tool::Whole => "cargo-arazzo",
            Tool::Oas3Gen => "oas3-gen",
            Tool::OpenapiToRust => "openapi-to-rust",
            Tool::Ploidy => "ploidy",
        }
    }

    /// The version to compare with; none for ours, which is what is in this repository.
    fn version(self) -> Option<&'static str> {
        match self {
            Tool::Arazzo | Tool::Whole => None,
            Tool::Oas3Gen => Some("0.29.0"),
            Tool::OpenapiToRust => Some("0.23.0"),
            Tool::Ploidy => Some("0.15.0"),
        }
    }

    /// The head of its column.
    pub(crate) fn title(self) -> String {
        match self.version() {
            Some(version) => format!("{} {version}", self.name()),
            None if self == Tool::Arazzo => format!("{}, workflow", self.name()),
            None => format!("{}, whole", self.name()),
        }
    }

    /// The name of the crate that it prints.
    pub(crate) fn crate_name(self) -> String {
        let whole = if self == Tool::Whole { "-whole" } else { "" };
        format!("by-{}{whole}", self.name())
    }

    /// Finds the peer's program, or builds ours.
    pub(crate) fn program(self, task: &Task) -> Result<PathBuf, String> {
        let Some(version) = self.version() else {
            return build_ours(task);
        };
        let file = format!("{}{}", self.name(), env::consts::EXE_SUFFIX);
        let path = env::var_os("PATH").unwrap_or_default();
        let peers = env::var_os("PEERS").map(PathBuf::from);
        let folders = peers.into_iter().chain(env::split_paths(&path));
        let found = folders.map(|it| it.join(&file)).find(|it| it.is_file());
        let install = format!("cargo install --locked {}@{version}", self.name());
        let found = found.ok_or_else(|| format!("missing; to get it: {install}"))?;
        let found = fs::canonicalize(&found).map_err(|error| error.to_string())?;
        let output = succeed(Command::new(&found).arg("--version"))?;
        let answer = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        if answer.split(' ').next_back() != Some(version) {
            return Err(format!("this is {answer:?}; to get {version}: {install}"));
        }
        Ok(found)
    }

    /// Writes what the generator reads besides its arguments.
    pub(crate) fn configure(self, task: &Task, output: &Path) -> Result<(), String> {
        if self != Tool::OpenapiToRust {
            return Ok(());
        }
        let selection = match task.whole {
            true => String::new(),
            false => {
                format!("[client]\noperations = {:?}\nprune_models = true\n", task.operations)
            }
        };
        let configuration = format!(
            "[generator]\nspec_path = {:?}\noutput_dir = \"src\"\nmodule_name = \"api\"\n\
             [features]\nenable_async_client = true\n{selection}",
            task.openapi
        );
        create(output)?;
        write(&output.join("openapi-to-rust.toml"), &configuration)
    }

    /// The process that prints a client into the folder `output`.
    pub(crate) fn generation(self, program: &Path, task: &Task, output: &Path) -> Command {
        let mut command = Command::new(program);
        match self {
            Tool::Arazzo | Tool::Whole => command
                .args(["arazzo", "generate"])
                .args(task.arazzo.iter().filter(|_| self == Tool::Arazzo))
                .args((self == Tool::Whole).then_some("--openapi"))
                .args((self == Tool::Whole).then_some(&task.openapi))
                .arg("--crate")
                .arg(output)
                .args(["--name", &self.crate_name()])
                .arg("--runtime")
                .arg(task.root.join("runtime")),
            Tool::Oas3Gen => command
                .args(["generate", "client-mod", "--quiet", "--workspace", "--input"])
                .arg(&task.openapi)
                .arg("--output")
                .arg(output)
                .args(["--only", &snake_cases(&task.operations).join(",")]),
            Tool::OpenapiToRust => command
                .args(["generate", "--quiet", "--config"])
                .arg(output.join("openapi-to-rust.toml")),
            Tool::Ploidy => {
                command.args(["generate", "rust"]).arg(&task.openapi).arg("-o").arg(output)
            }
        };
        command
    }

    /// Completes what was printed to a package outside our workspace.
    pub(crate) fn complete(self, folder: &Path) -> Result<(), String> {
        let path = folder.join("Cargo.toml");
        let mut manifest = match self {
            Tool::Arazzo | Tool::Whole | Tool::Oas3Gen | Tool::Ploidy => read(&path)?,
            Tool::OpenapiToRust => format!(
                "[package]\nname = \"{}\"\nedition = \"2024\"\n[lib]\npath = \"src/mod.rs\"\n{}",
                self.crate_name(),
                read(&folder.join("src/REQUIRED_DEPS.toml"))?
            ),
        };
        if !manifest.lines().any(|line| line.trim() == "[workspace]") {
            manifest.push_str("\n[workspace]\n");
        }
        write(&path, &manifest)
    }
}

/// Builds this repository's command line.
fn build_ours(task: &Task) -> Result<PathBuf, String> {
    succeed(&mut cargo(&task.root, &["build", "--release", "-p", "cargo-arazzo"]))?;
    let target = env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    let file = format!("release/cargo-arazzo{}", env::consts::EXE_SUFFIX);
    Ok(task.root.join(target).join(file))
}

/// `getSim` as `get_sim`, the way in which peers name functions.
pub(crate) fn snake_cases(ids: &[String]) -> Vec<String> {
    ids.iter().map(|id| snake_case(id)).collect()
}

fn snake_case(id: &str) -> String {
    let letters: Vec<char> = id.chars().collect();
    let mut name = String::new();
    for (index, letter) in letters.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|it| letters.get(it));
        let after = letters.get(index + 1).is_some_and(|it| it.is_lowercase());
        let starts = |it: &char| it.is_alphanumeric() && (!it.is_uppercase() || after);
        if letter.is_uppercase() && before.is_some_and(starts) {
            name.push('_');
        }
        name.extend(letter.to_lowercase().map(|it| if it.is_alphanumeric() { it } else { '_' }));
    }
    name
}
