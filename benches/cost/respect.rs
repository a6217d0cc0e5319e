//! The workflow once, from the start of a process to its end: the example of this repository, and an interpreter of the same description.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Instant,
};

use crate::{Failure, server::Server, time::median};

/// Timed runs of each.
const RUNS: usize = 7;
const EXAMPLE: &str = "register_and_activate_sim";
const WORKFLOW: &str = "register-and-activate-sim";
const ARAZZO: &str = "specs/arazzo/soracom-register-and-activate-sim-workflow.yml";
const OPENAPI: &str = "specs/openapi/soracom-sim-api-openapi.yml";
const SERVER: &str = "https://api.soracom.io/v1";

/// Measures and prints, or says why not.
pub(crate) fn compare(inputs: [&str; 3]) -> Result<(), Failure> {
    let Some(respect) = command() else {
        println!(
            "\nRedocly Respect was not measured: there is no `redocly` on PATH, and RESPECT names no command"
        );
        return Ok(());
    };
    let server = Server::start()?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let description = descriptions(root, server.url())?;
    let mut contestants = [
        (example(root, server.url(), inputs)?, Vec::new()),
        (interpreter(&respect, &description, inputs)?, Vec::new()),
    ];
    for round in 0..=RUNS {
        for (command, times) in &mut contestants {
            let start = Instant::now();
            run(command)?;
            // The first one fills the caches of the system.
            if round > 0 {
                times.push(start.elapsed().as_secs_f64() * 1000.0);
            }
        }
    }
    let [ours, theirs] = contestants.map(|(_, times)| median(times));
    println!("\none run as a process, median of {RUNS}, wall ms");
    println!("{:>22}{:>22}{:>10}", "this, compiled", "Redocly Respect", "ratio");
    println!("{ours:>22.1}{theirs:>22.1}{:>9.0}x", theirs / ours);
    Ok(())
}

/// The words of the command that interprets a description.
fn command() -> Option<Vec<String>> {
    if let Ok(command) = env::var("RESPECT") {
        return Some(command.split_whitespace().map(str::to_owned).collect());
    }
    let paths = env::var_os("PATH")?;
    let program = env::split_paths(&paths).map(|it| it.join("redocly")).find(|it| it.is_file())?;
    Some(vec![program.to_str()?.to_owned(), "respect".to_owned()])
}

/// The descriptions, with the canned server as the service.
fn descriptions(root: &Path, url: &str) -> Result<PathBuf, Failure> {
    let folder = root.join("target/bench/cost");
    for (file, to) in [(ARAZZO, "arazzo"), (OPENAPI, "openapi")] {
        let to = folder.join(to);
        fs::create_dir_all(&to)?;
        let name = Path::new(file).file_name().unwrap_or_default();
        let text = fs::read_to_string(root.join(file))?;
        fs::write(to.join(name), text.replace(SERVER, url))?;
    }
    Ok(folder.join(Path::new(ARAZZO).strip_prefix("specs")?))
}

fn example(root: &Path, url: &str, inputs: [&str; 3]) -> Result<Command, Failure> {
    let mut build = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    run(build.current_dir(root).args(["build", "--release", "--quiet", "--example", EXAMPLE]))?;
    // This program is beside the folder of the examples.
    let program = env::current_exe()?;
    let folder = program.ancestors().nth(2).ok_or("this program is in no folder")?;
    let mut command = Command::new(folder.join("examples").join(EXAMPLE));
    command.args(inputs).env("SORACOM_ENDPOINT", url);
    command.env("SORACOM_API_KEY", "key").env("SORACOM_API_TOKEN", "token");
    Ok(command)
}

fn interpreter(
    respect: &[String],
    description: &Path,
    [sim_id, secret, group_id]: [&str; 3],
) -> Result<Command, Failure> {
    let (program, rest) = respect.split_first().ok_or("RESPECT is empty")?;
    let inputs = serde_json::json!({
        "simId": sim_id, "registrationSecret": secret, "groupId": group_id,
        "X-Soracom-API-Key": "key", "X-Soracom-Token": "token",
    });
    let mut command = Command::new(program);
    command.args(rest).arg(description).args(["-w", WORKFLOW, "-i", &inputs.to_string()]);
    command.env("REDOCLY_TELEMETRY", "off");
    Ok(command)
}

/// Runs a process to its end; what it says on failure is the error.
fn run(command: &mut Command) -> Result<(), Failure> {
    let output = command.stdin(Stdio::null()).output()?;
    if output.status.success() {
        return Ok(());
    }
    let said = [output.stdout, output.stderr].map(|it| String::from_utf8_lossy(&it).into_owned());
    Err(format!("{:?}: {}\n{}", command.get_program(), output.status, said.join("\n")).into())
}
