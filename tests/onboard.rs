//! The example that onboards many SIMs is killed again and again, and loses nothing.

use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    time::Duration,
};

use serde_json::Value;
use soracom_simulation::{Call, Simulation};
use support::temporary::Temporary;

/// How many SIMs there are, and how often the program is killed.
const SIMS: usize = 2_000;
const KILLS: usize = 50;

const GROUP: &str = "11111111-2222-3333-4444-555555555555";

/// The steps that change something, with the ends of their paths.
const STEPS: [(&str, &str); 3] =
    [("registerSim", "/register"), ("activateSim", "/activate"), ("setSimGroup", "/set_group")];

/// The example, built.
fn program() -> PathBuf {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut build = Command::new(cargo);
    // As the tests of the workspace are built, so that nothing is built anew.
    build.args(["build", "--quiet", "--locked", "--workspace", "--example", "onboard"]);
    let built = build.current_dir(support::root()).status().expect("Cargo can be started");
    assert!(built.success(), "the example does not build");
    let test = env::current_exe().expect("a test knows where it is");
    let profile = test.parent().and_then(Path::parent).expect("it is in target/debug/deps");
    profile.join("examples").join(format!("onboard{}", env::consts::EXE_SUFFIX))
}

/// A process that is ended with the test.
struct Running(Child);

impl Running {
    /// Waits until it has ended by itself.
    async fn end(mut self) -> ExitStatus {
        loop {
            match self.0.try_wait().expect("it can be asked") {
                Some(status) => return status,
                None => tokio::time::sleep(Duration::from_millis(5)).await,
            }
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The same numbers each time.
fn random() -> impl FnMut() -> u64 {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    }
}

/// After each kill no step is called that the journal had as done, given with how many calls were answered until then.
fn assert_no_repetition(calls: &[Call], killed: &[(Journaled, usize)]) {
    for (index, (known, answered)) in killed.iter().enumerate() {
        let repeated = calls[*answered..]
            .iter()
            .filter_map(step_of)
            .find(|(sim, step)| known.get(sim).is_some_and(|done| done.contains(*step)));
        assert_eq!(repeated, None, "repeated after kill {index}");
    }
}

fn sim_id(number: usize) -> String {
    format!("89811{number:014}")
}

/// Of each SIM the steps that the journal has as done.
type Journaled = BTreeMap<String, BTreeSet<String>>;

/// What is in the journal. A line that was cut off is none.
fn journaled(journal: &Path) -> Journaled {
    let mut known = BTreeMap::new();
    let text = fs::read(journal).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    for line in text.split_inclusive('\n').filter(|line| line.ends_with('\n')) {
        let line: Value = serde_json::from_str(line).expect("a whole line is JSON");
        let sim = line["sim"].as_str().expect("it names its SIM").to_owned();
        let done = match &line["state"]["done"] {
            Value::Array(done) => done.iter().map(|step| step["stepId"].as_str()).collect(),
            _ => STEPS.iter().map(|(step, _)| Some(*step)).collect::<Vec<_>>(),
        };
        let done = done.into_iter().map(|step| step.expect("it has an id").to_owned());
        known.insert(sim, done.collect());
    }
    known
}

/// The SIM and the step of a call, if it is one that changes something.
fn step_of(call: &Call) -> Option<(String, &'static str)> {
    let path = call.path.strip_prefix("/v1/sims/")?;
    let step = STEPS.iter().find(|(_, end)| path.ends_with(end))?;
    Some((path.strip_suffix(step.1)?.to_owned(), step.0))
}

#[tokio::test]
async fn it_is_killed_at_any_moment_and_repeats_no_step_that_its_journal_has() {
    let program = tokio::task::spawn_blocking(program).await.expect("it is built");
    let folder = Temporary::new();
    let mut simulation = Simulation::start().await.expect("there is a free port");
    let mut csv = "sim_id,registration_secret,group_id\n".to_owned();
    for number in 0..SIMS {
        simulation = simulation.with_sim(sim_id(number), "1234");
        csv += &format!("{},1234,{GROUP}\n", sim_id(number));
    }
    folder.write("sims.csv", &csv);
    let journal = folder.path().join("sims.journal");
    let start = || {
        let (api_key, api_token) = simulation.credentials();
        let mut command = Command::new(&program);
        command
            .args(["--at-once", "16", "--csv"])
            .arg(folder.path().join("sims.csv"))
            .arg("--journal")
            .arg(&journal)
            .env("SORACOM_ENDPOINT", simulation.base_url())
            .env("SORACOM_API_KEY", api_key)
            .env("SORACOM_API_TOKEN", api_token)
            .stdout(Stdio::null())
            .stderr(Stdio::inherit());
        Running(command.spawn().expect("it can be started"))
    };
    let mut killed = Vec::new();
    let mut random = random();
    for _ in 0..KILLS {
        let mut process = start();
        // All of them make about half of the calls that are needed.
        let until = simulation.answered() + (random() % (4 * SIMS / KILLS) as u64) as usize;
        let is_running = |process: &mut Running| matches!(process.0.try_wait(), Ok(None));
        while simulation.answered() < until && is_running(&mut process) {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        assert!(is_running(&mut process), "it ended by itself");
        process.0.kill().expect("it can be killed");
        process.0.wait().expect("it is over");
        // What it had sent is answered to nobody.
        tokio::time::sleep(Duration::from_millis(20)).await;
        killed.push((journaled(&journal), simulation.answered()));
    }
    assert!(start().end().await.success(), "the last one brings all to their end");
    for number in 0..SIMS {
        let sim = simulation.sim(&sim_id(number)).expect("it is there");
        let (status, group) = (sim["status"].as_str(), sim["groupId"].as_str());
        assert_eq!((status, group), (Some("active"), Some(GROUP)), "{}", sim_id(number));
    }
    let calls = simulation.calls();
    assert_no_repetition(&calls, &killed);
    let refused = calls.iter().filter(|call| call.status >= 400 && call.method == "POST").count();
    assert_eq!(refused, 0, "nothing was registered twice");
    let halfway = killed.iter().filter(|(known, _)| !known.is_empty() && known.len() < SIMS);
    assert!(halfway.count() > KILLS / 2, "most were killed while there was something to do");
}
