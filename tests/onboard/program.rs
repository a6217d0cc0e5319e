//! The example as a process.

use std::{
    env,
    path::{Path, PathBuf},
    process::{ExitStatus, Stdio},
    sync::OnceLock,
};

use tokio::{
    io::{AsyncReadExt, BufReader},
    process::{Child, ChildStdout, Command},
};

/// The example, built.
pub(super) fn program() -> PathBuf {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(build).clone()
}

fn build() -> PathBuf {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut build = std::process::Command::new(cargo);
    // As the tests of the workspace are built, so that nothing is built anew.
    build.args(["build", "--quiet", "--locked", "--workspace", "--example", "onboard"]);
    let built = build.current_dir(support::root()).status().expect("Cargo can be started");
    assert!(built.success(), "the example does not build");
    let test = env::current_exe().expect("a test knows where it is");
    let profile = test.parent().and_then(Path::parent).expect("it is in target/debug/deps");
    profile.join("examples").join(format!("onboard{}", env::consts::EXE_SUFFIX))
}

/// A process that is ended with the test.
pub(super) struct Running {
    pub(super) child: Child,
    pub(super) stdout: BufReader<ChildStdout>,
}

impl Running {
    pub(super) fn start(mut command: Command) -> Self {
        let command = command.kill_on_drop(true).stdout(Stdio::piped());
        let mut child = command.spawn().expect("it can be started");
        let stdout = BufReader::new(child.stdout.take().expect("it is piped"));
        Self { child, stdout }
    }

    /// Waits until it has ended by itself; what it has written to pipes.
    pub(super) async fn end(mut self) -> (ExitStatus, String) {
        let (mut text, mut told) = (String::new(), String::new());
        let mut stderr = self.child.stderr.take();
        let telling = async {
            match &mut stderr {
                Some(stderr) => stderr.read_to_string(&mut told).await,
                None => Ok(0),
            }
        };
        let read = tokio::try_join!(self.stdout.read_to_string(&mut text), telling);
        read.expect("it is text");
        (self.child.wait().await.expect("it can be asked"), text + &told)
    }
}

/// As Ctrl-C does.
#[cfg(unix)]
pub(super) fn interrupt(process: &Running) {
    let kill = format!("kill -INT {}", process.child.id().expect("nobody has waited for it"));
    let mut shell = std::process::Command::new("sh");
    let killed = shell.args(["-c", &kill]).stderr(Stdio::null()).status();
    // It may have ended already.
    killed.expect("there is a shell");
}

/// Starts it, and waits until it has ended; its exit code, and all that it has told.
pub(super) async fn run(mut command: Command) -> (Option<i32>, String) {
    command.stderr(Stdio::piped());
    let (status, told) = Running::start(command).end().await;
    (status.code(), told)
}
