//! The example that onboards many SIMs is stopped again and again, and loses nothing.

use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    path::{Path, PathBuf},
    process::{ExitStatus, Stdio},
    sync::OnceLock,
    time::Duration,
};

use serde_json::Value;
use soracom_simulation::{Call, Simulation};
use support::temporary::Temporary;
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
    process::{Child, ChildStdout, Command},
};

/// How many SIMs there are, and how often the program is killed.
const SIMS: usize = 2_000;
const KILLS: usize = 50;

/// How many of a thousand requests go wrong.
const FAULTS: u64 = 30;

/// How long a test may take once the example is built.
const BOUND: Duration = Duration::from_secs(300);

const GROUP: &str = "11111111-2222-3333-4444-555555555555";

/// The steps, with the ends of their paths.
const STEPS: [(&str, &str); 4] = [
    ("registerSim", "/register"),
    ("activateSim", "/activate"),
    ("setSimGroup", "/set_group"),
    ("confirmSim", ""),
];

/// The example, built.
fn program() -> PathBuf {
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
struct Running {
    child: Child,
    stdout: BufReader<ChildStdout>,
}

impl Running {
    fn start(mut command: Command) -> Self {
        let command = command.kill_on_drop(true).stdout(Stdio::piped());
        let mut child = command.spawn().expect("it can be started");
        let stdout = BufReader::new(child.stdout.take().expect("it is piped"));
        Self { child, stdout }
    }

    /// Waits until it has ended by itself; what it has written to pipes.
    async fn end(mut self) -> (ExitStatus, String) {
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

/// After each stop no step is called that the journal had as done, given with how many calls were answered until then.
fn assert_no_repetition(calls: &[Call], killed: &[(Journaled, usize)]) {
    for (index, (known, answered)) in killed.iter().enumerate() {
        let repeated = calls[*answered..]
            .iter()
            .filter_map(step_of)
            .find(|(sim, step)| known.get(sim).is_some_and(|done| done.contains(*step)));
        assert_eq!(repeated, None, "repeated after stop {index}");
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

/// The SIM and the step of a call. Whether a SIM is registered is asked as it is confirmed, but before the journal has any of its steps.
fn step_of(call: &Call) -> Option<(String, &'static str)> {
    let path = call.path.strip_prefix("/v1/sims/")?;
    let step = STEPS.iter().find(|(_, end)| path.ends_with(end))?;
    Some((path.strip_suffix(step.1)?.to_owned(), step.0))
}

/// SIMs to onboard, and where they are.
struct Sims {
    folder: Temporary,
    simulation: Simulation,
    count: usize,
    random: Box<dyn FnMut() -> u64>,
}

impl Sims {
    async fn new(count: usize, faults: u64) -> Self {
        tokio::task::spawn_blocking(program).await.expect("it is built");
        let mut simulation = Simulation::start().await.expect("there is a free port");
        let folder = Temporary::new();
        let mut csv = "sim_id,registration_secret,group_id\n".to_owned();
        for number in 0..count {
            simulation = simulation.with_sim(sim_id(number), "1234");
            csv += &format!("{},1234,{GROUP}\n", sim_id(number));
        }
        folder.write("sims.csv", &csv);
        let simulation = simulation.with_faults(faults);
        Self { folder, simulation, count, random: Box::new(random()) }
    }

    fn journal(&self) -> PathBuf {
        self.folder.path().join("sims.journal")
    }

    fn command(&self) -> Command {
        let (api_key, api_token) = self.simulation.credentials();
        let mut command = Command::new(program());
        command
            .args(["--at-once", "16", "--csv"])
            .arg(self.folder.path().join("sims.csv"))
            .arg("--journal")
            .arg(self.journal())
            .env("SORACOM_ENDPOINT", self.simulation.base_url())
            .env("SORACOM_API_KEY", api_key)
            .env("SORACOM_API_TOKEN", api_token);
        command
    }

    fn start(&self) -> Running {
        Running::start(self.command())
    }

    /// Waits until some more requests are answered, fewer than so many, and then for any moment before the next ones are.
    async fn some_requests(&mut self, process: &mut Running, most: usize) {
        let mut below = |end: usize| ((self.random)() % end as u64) as usize;
        let (until, turns) = (self.simulation.answered() + below(most), below(2_000));
        let some = async {
            self.simulation.until_answered(until).await;
            for _ in 0..turns {
                tokio::task::yield_now().await;
            }
        };
        tokio::select! {
            biased;
            ended = process.child.wait() => unreachable!("it ended by itself: {ended:?}"),
            () = some => {}
        }
    }

    /// Waits until what the program has sent before it was killed is answered to nobody: this is asked after that, and served in turn.
    async fn nothing_is_under_way(&self) {
        let url = self.simulation.base_url();
        let address = url.trim_start_matches("http://").trim_end_matches("/v1");
        let mut stream = TcpStream::connect(address).await.expect("it listens");
        let request = b"GET /v1 HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";
        stream.write_all(request).await.expect("it reads");
        stream.read_to_end(&mut Vec::new()).await.expect("it answers");
    }

    /// What the journal has now, and how many calls were answered until now.
    fn known(&self) -> (Journaled, usize) {
        (journaled(&self.journal()), self.simulation.answered())
    }

    /// Starts the program for the last time, and looks at what came of it all.
    async fn all_come_to_their_end(&self, stopped: &[(Journaled, usize)]) {
        let (status, text) = self.start().end().await;
        assert!(status.success(), "the last one brings all to their end: {text}");
        assert!(text.contains(&format!("{} active, 0 failed, 0 left;", self.count)), "{text}");
        assert!(!text.contains("started again"), "{text}");
        for number in 0..self.count {
            let sim = self.simulation.sim(&sim_id(number)).expect("it is there");
            let (status, group) = (sim["status"].as_str(), sim["groupId"].as_str());
            assert_eq!((status, group), (Some("active"), Some(GROUP)), "{}", sim_id(number));
        }
        let calls = self.simulation.calls();
        assert_no_repetition(&calls, stopped);
        let refused = calls.iter().filter(|call| call.status >= 400 && call.method == "POST");
        assert_eq!(refused.count(), 0, "nothing was registered twice");
        let halfway =
            stopped.iter().filter(|(known, _)| !known.is_empty() && known.len() < self.count);
        assert!(
            halfway.count() > stopped.len() / 2,
            "most were stopped while there was something to do"
        );
    }
}

#[tokio::test]
async fn it_is_killed_at_any_moment_and_repeats_no_step_that_its_journal_has() {
    let mut sims = Sims::new(SIMS, FAULTS).await;
    let test = async {
        let mut killed = Vec::new();
        for _ in 0..KILLS {
            let mut process = sims.start();
            // All of them make about half of the calls that are needed.
            sims.some_requests(&mut process, 4 * SIMS / KILLS).await;
            process.child.kill().await.expect("it can be killed");
            sims.nothing_is_under_way().await;
            killed.push(sims.known());
        }
        sims.all_come_to_their_end(&killed).await;
    };
    tokio::time::timeout(BOUND, test).await.expect("it ends in time");
}

/// As Ctrl-C does.
#[cfg(unix)]
fn interrupt(process: &Running) {
    let kill = format!("kill -INT {}", process.child.id().expect("nobody has waited for it"));
    let mut shell = std::process::Command::new("sh");
    let killed = shell.args(["-c", &kill]).stderr(Stdio::null()).status();
    // It may have ended already.
    killed.expect("there is a shell");
}

/// The first one lets the SIMs at hand come to their end; a second one stops at once.
#[cfg(unix)]
#[tokio::test]
async fn ctrl_c_at_any_moment_loses_nothing() {
    const COUNT: usize = 400;
    const STOPS: usize = 10;
    let mut sims = Sims::new(COUNT, FAULTS).await;
    let test = async {
        let mut stopped = Vec::new();
        for stop in 0..STOPS {
            let before = begun(&sims.known().0);
            let mut process = sims.start();
            sims.some_requests(&mut process, 2 * COUNT / STOPS).await;
            interrupt(&process);
            if stop % 2 == 1 {
                interrupt(&process);
            }
            let (status, text) = process.end().await;
            let (known, answered) = sims.known();
            assert_eq!(status.code(), Some(1), "there is something left: {text}");
            let journal = sims.journal();
            let how = format!("{} has where they stand: started again", journal.display());
            assert!(text.contains(" 0 failed, ") && text.contains(&how), "{text}");
            let is_whole = stop % 2 == 1 || begun(&known).is_subset(&before);
            assert!(is_whole, "a SIM was begun and left");
            stopped.push((known, answered));
        }
        sims.all_come_to_their_end(&stopped).await;
    };
    tokio::time::timeout(BOUND, test).await.expect("it ends in time");
}

/// What a simulation knows of its SIMs is gone with it, so that nobody is told to go on with them.
#[cfg(unix)]
#[tokio::test]
async fn a_simulation_ends_with_the_program() {
    let program = tokio::task::spawn_blocking(program).await.expect("it is built");
    let test = async {
        let folder = Temporary::new();
        let mut command = Command::new(program);
        command.env("TMPDIR", folder.path());
        let mut process = Running::start(command);
        let mut line = String::new();
        process.stdout.read_line(&mut line).await.expect("it is text");
        assert!(line.contains("10000 of which are to be onboarded"), "{line}");
        let own = format!("onboard-{}", process.child.id().expect("nobody has waited for it"));
        let own = folder.path().join(own);
        assert!(own.is_dir(), "what it keeps is there: {}", own.display());
        interrupt(&process);
        let (status, text) = process.end().await;
        assert_eq!(status.code(), Some(1), "{text}");
        assert!(text.contains("the simulation ends with this program"), "{text}");
        assert!(!text.contains("started again") && !own.exists(), "{text}");
    };
    tokio::time::timeout(BOUND, test).await.expect("it ends in time");
}

/// The SIMs that are neither as they were nor at their end.
#[cfg(unix)]
fn begun(known: &Journaled) -> BTreeSet<String> {
    let begun = known.iter().filter(|(_, done)| done.len() < STEPS.len());
    begun.map(|(sim, _)| sim.clone()).collect()
}

/// What is cut off at the end was never told to be written; what is no line elsewhere is told.
#[tokio::test]
async fn a_journal_may_be_cut_off_inside_of_a_character() {
    let sims = Sims::new(2, 0).await;
    let test = async {
        let whole = format!("{{\"sim\":\"{}\",\"active\":null}}\n", sim_id(0));
        let cut = b"{\"sim\":\"caf\xc3";
        fs::write(sims.journal(), [whole.as_bytes(), cut].concat()).expect("it can be written");
        let (status, text) = sims.start().end().await;
        assert!(status.success() && text.contains("2 SIMs, 1 of which are to be"), "{text}");
        let asked = |number| {
            sims.simulation.calls().iter().filter_map(step_of).any(|(sim, _)| sim == sim_id(number))
        };
        assert!(!asked(0) && asked(1), "the first one is active already");
        let bytes = fs::read(sims.journal()).expect("it is there");
        assert!(bytes.starts_with(whole.as_bytes()) && bytes.ends_with(b"\n"));
        assert_eq!(journaled(&sims.journal()).len(), 2, "what was cut off is cut away");

        let torn = [cut, &b"\n"[..], whole.as_bytes()].concat();
        fs::write(sims.journal(), &torn).expect("it can be written");
        let mut command = sims.command();
        command.stderr(Stdio::piped());
        let (status, told) = Running::start(command).end().await;
        assert_eq!(status.code(), Some(1), "{told}");
        assert!(told.contains("sims.journal:1: "), "{told}");
        assert_eq!(fs::read(sims.journal()).expect("it is there"), torn, "it is left alone");
    };
    tokio::time::timeout(BOUND, test).await.expect("it ends in time");
}

/// Two workers would do the same, and contradict each other in the journal.
#[tokio::test]
async fn a_sim_that_is_there_twice_is_told_before_anything_is_sent() {
    let sims = Sims::new(2, 0).await;
    let csv = sims.folder.path().join("sims.csv");
    let text = fs::read_to_string(&csv).expect("it is there");
    fs::write(&csv, format!("{text}{},5678,{GROUP}\n", sim_id(0))).expect("it can be written");
    let mut command = sims.command();
    command.stderr(Stdio::piped());
    let (status, told) = Running::start(command).end().await;
    assert_eq!(status.code(), Some(1), "{told}");
    assert!(told.contains(&format!("sims.csv:4: {} is there twice", sim_id(0))), "{told}");
    assert_eq!((sims.simulation.answered(), sims.journal().exists()), (0, false));
}

/// Each would do what the other one does, and write where the other one does.
#[tokio::test]
async fn a_journal_belongs_to_one_process() {
    let sims = Sims::new(300, 0).await;
    let test = async {
        let first = sims.start();
        sims.simulation.until_answered(1).await;
        let mut command = sims.command();
        command.stderr(Stdio::piped());
        let (status, told) = Running::start(command).end().await;
        assert_eq!(status.code(), Some(1), "{told}");
        assert!(told.contains("sims.journal: another process goes by it"), "{told}");
        let (status, text) = first.end().await;
        assert!(status.success() && text.contains("300 active, 0 failed, 0 left"), "{text}");
    };
    tokio::time::timeout(BOUND, test).await.expect("it ends in time");
}
