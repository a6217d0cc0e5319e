//! Programs that a test runs, Cargo above all. All inner builds share one target directory, and take turns.

use std::{
    env,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{Mutex, MutexGuard, PoisonError, mpsc},
    thread,
    time::Duration,
};

/// How long a child process may take: a cold build on two busy cores needs a minute or two.
const BOUND: Duration = Duration::from_secs(300);

/// Variables of the outer Cargo, or of the machine, that would say something about another package to an inner one.
const DISTURBING: [&str; 9] = [
    "CARGO_BUILD_TARGET",
    "CARGO_MAKEFLAGS",
    "CARGO_PRIMARY_PACKAGE",
    "CARGO_TARGET_TMPDIR",
    "CI",
    "DOCS_RS",
    "MAKEFLAGS",
    "NO_COLOR",
    "OUT_DIR",
];

/// What the names of more such variables begin with.
const DISTURBING_PREFIXES: [&str; 5] =
    ["CARGO_BIN_", "CARGO_CRATE_", "CARGO_MANIFEST_", "CARGO_PKG_", "CARGO_TERM_"];

/// What a child process left.
#[derive(Clone, Debug)]
pub struct Finished {
    /// The exit status; `None` if a signal ended it.
    pub code: Option<i32>,
    /// What it wrote to standard output.
    pub stdout: String,
    /// What it wrote to standard error.
    pub stderr: String,
}

impl Finished {
    /// Checks the exit status and shows what the program said if it is another one.
    #[must_use = "what it said is to be checked too, or dropped on purpose"]
    #[track_caller]
    pub fn exits(self, code: i32) -> Self {
        let Self { stdout, stderr, .. } = &self;
        assert_eq!(
            self.code,
            Some(code),
            "exit status\n--- stdout\n{stdout}\n--- stderr\n{stderr}"
        );
        self
    }

    /// The line of standard error that begins like this.
    #[track_caller]
    pub fn error_line(&self, beginning: &str) -> &str {
        let found = self.stderr.lines().find(|line| line.starts_with(beginning));
        assert!(found.is_some(), "no line begins with {beginning:?}:\n{}", self.stderr);
        found.unwrap_or_default()
    }

    /// Checks that Cargo told no warning.
    #[track_caller]
    pub fn without_warnings(&self) {
        let warned = self.stderr.lines().any(|line| line.trim_start().starts_with("warning"));
        assert!(!warned, "there are warnings:\n{}", self.stderr);
    }
}

/// The turn of a test that calls Cargo: others wait until it is dropped.
pub fn turn() -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    TURN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A folder for what tests build, below the outer target directory.
pub fn folder(name: &str) -> PathBuf {
    let program = env::current_exe().expect("a test knows its own file");
    let target = program.ancestors().find(|folder| folder.join("CACHEDIR.TAG").is_file());
    let target = target.map_or_else(|| super::root().join("target"), Path::to_owned);
    target.join("inner").join(name)
}

/// The target directory of inner builds.
pub fn target() -> PathBuf {
    folder("target")
}

/// Cargo in a folder, without network, on the target directory of inner builds.
pub fn cargo(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = program(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), folder);
    command
        .args(arguments)
        .arg("--offline")
        .env("CARGO_TARGET_DIR", target())
        .env("CARGO_TERM_COLOR", "never")
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_PROFILE_DEV_DEBUG", "0");
    command
}

/// A program in a folder, without what the outer Cargo says about the tests.
pub fn program(program: impl AsRef<std::ffi::OsStr>, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folder);
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        if DISTURBING.contains(&&*text) || DISTURBING_PREFIXES.iter().any(|p| text.starts_with(p)) {
            command.env_remove(&name);
        }
    }
    command
}

/// Runs a program to its end, or ends it and what it started when its time is over.
pub fn run(mut command: Command) -> Finished {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    let child = command.spawn().expect("the program can be started");
    let id = child.id();
    let (sender, receiver) = mpsc::channel();
    let waiting = thread::spawn(move || sender.send(child.wait_with_output()));
    let output = receiver.recv_timeout(BOUND);
    if output.is_err() {
        end(id);
    }
    let told = waiting.join().is_ok_and(|sent| sent.is_ok());
    assert!(told && output.is_ok(), "{command:?} took longer than {BOUND:?}");
    let output = output.expect("checked above").expect("the output of a child can be read");
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).replace("\r\n", "\n");
    Finished {
        code: output.status.code(),
        stdout: text(output.stdout),
        stderr: text(output.stderr),
    }
}

/// Ends the group of a child process that `run` has started.
fn end(id: u32) {
    let mut kill = if cfg!(unix) {
        // The shell has `kill` built in; some machines have no program of this name.
        let mut shell = Command::new("sh");
        shell.args(["-c", &format!("kill -s KILL -- -{id}")]);
        shell
    } else {
        let mut kill = Command::new("taskkill");
        kill.args(["/T", "/F", "/PID", &id.to_string()]);
        kill
    };
    let ended = kill.status().is_ok_and(|status| status.success());
    assert!(ended, "the child process {id} took longer than {BOUND:?} and cannot be ended");
}
