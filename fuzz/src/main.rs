//! Tries inputs that nobody would write: `cargo run -p fuzz --profile fuzz -- TARGET [SECONDS] [SEED] [FIRST]`.
//!
//! The targets are `expression`, `condition`, `document` and `schemas` for the compiler; `answers`, `xml`, `requests`, `bases` and `states` for what printed
//! clients do with what comes from elsewhere. The same seed gives the same inputs. An input that panics, or does what it must not,
//! or that takes longer than it may, is printed; one that overflows the stack ends the process, and its number is in the file `fuzz-TARGET-SEED`
//! of the temporary folder: run it alone by giving that number as FIRST. With `KEEP=FOLDER`, some of the crates printed of changed
//! descriptions are written there as modules of one crate, to see whether Rust takes them.

mod answers;
mod bases;
mod branching;
mod document;
mod json;
mod keep;
mod pointers;
mod random;
mod requests;
mod schemas;
mod seeds;
mod sequences;
mod states;
mod steps;
mod text;
mod values;
mod workflows;
mod xml;

use std::{
    collections::BTreeMap,
    fs,
    io::{Seek, Write},
    panic::{self, AssertUnwindSafe},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use arazzo_codegen::{Config, fuzzing};
use arazzo_runtime::reqwest;

use random::Random;
use requests::Wire;
use seeds::{Seed, Seeds};

/// How long the compiler may take for one input, on a busy machine.
const LIMIT: Duration = Duration::from_secs(10);

/// What is tried.
struct Run {
    target: String,
    seed: u64,
    first: u64,
    until: Instant,
    seeds: Seeds,
    folder: PathBuf,
    /// Of the target `requests`.
    wire: Option<Wire>,
    /// Of the target `bases`: it sends nothing.
    client: Option<reqwest::Client>,
}

impl Run {
    /// From the first input on, for no time.
    fn of(target: &str, seed: u64) -> Self {
        let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let folders = [
            "tests/cases/pass",
            "tests/conformance",
            "tests/cases/fail",
            "../shared/arazzo/schema-tests",
        ];
        Self {
            client: (target == "bases").then(bases::client),
            wire: (target == "requests").then(|| Wire::new().expect("loopback can be listened on")),
            folder: std::env::temp_dir().join(format!("fuzz-{target}-{seed}.d")),
            target: target.to_owned(),
            seed,
            first: 0,
            until: Instant::now(),
            seeds: Seeds::of(&folders.map(|folder| repository.join(folder))),
        }
    }
}

const TARGETS: [&str; 9] = [
    "expression",
    "condition",
    "document",
    "schemas",
    "answers",
    "xml",
    "requests",
    "bases",
    "states",
];

/// What is shared with the one who watches.
#[derive(Default)]
struct Progress {
    input: AtomicU64,
    read: AtomicU64,
    /// Where each panic was, and the first input that led there.
    panics: Mutex<BTreeMap<String, u64>>,
    /// What the last one said.
    message: Mutex<String>,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number =
        |at: usize, default| arguments.get(at).and_then(|it| it.parse().ok()).unwrap_or(default);
    let Some(target) = arguments.first().filter(|it| TARGETS.contains(&it.as_str())) else {
        eprintln!("usage: fuzz {} [SECONDS] [SEED] [FIRST]", TARGETS.join("|"));
        return ExitCode::from(2);
    };
    let run = Run {
        first: number(3, 0),
        until: Instant::now() + Duration::from_secs(number(1, 60)),
        ..Run::of(target, number(2, 1))
    };
    println!("{} descriptions, {} texts", run.seeds.documents.len(), run.seeds.texts.len());
    let progress = Arc::new(Progress::default());
    let hook = Arc::clone(&progress);
    panic::set_hook(Box::new(move |info| {
        if let Ok(mut message) = hook.message.lock() {
            *message = info.to_string();
        }
    }));
    let shared = Arc::clone(&progress);
    // On a stack as small as that of any thread.
    let worker = thread::spawn(move || work(&run, &shared));
    watch(&progress, || worker.is_finished())
}

/// Waits for the end, or for an input that takes too long.
fn watch(progress: &Progress, finished: impl Fn() -> bool) -> ExitCode {
    let (mut last, mut since) = (u64::MAX, Instant::now());
    while !finished() {
        thread::sleep(Duration::from_millis(100));
        let input = progress.input.load(Ordering::Relaxed);
        if input != last {
            (last, since) = (input, Instant::now());
        } else if since.elapsed() > LIMIT {
            println!("input {input} takes longer than {LIMIT:?}");
            return ExitCode::FAILURE;
        }
    }
    let (count, read) =
        (progress.input.load(Ordering::Relaxed), progress.read.load(Ordering::Relaxed));
    let panics = progress.panics.lock().map(|panics| panics.len()).unwrap_or(usize::MAX);
    println!("tried up to input {count}; {read} were accepted; {panics} places panicked");
    ExitCode::from(u8::from(panics > 0))
}

fn work(run: &Run, progress: &Progress) {
    let log = std::env::temp_dir().join(format!("fuzz-{}-{}", run.target, run.seed));
    let mut log = fs::File::create(log).expect("the temporary folder can be written");
    fs::create_dir_all(&run.folder).expect("the temporary folder can be written");
    let mut input = run.first;
    while Instant::now() < run.until {
        let noted = log.rewind().and_then(|()| log.write_all(format!("{input:>20}\n").as_bytes()));
        noted.expect("the temporary folder can be written");
        progress.input.store(input, Ordering::Relaxed);
        let mut random = Random::of(run.seed, input);
        let started = Instant::now();
        match panic::catch_unwind(AssertUnwindSafe(|| attempt(run, &mut random, input))) {
            Ok(read) => drop(progress.read.fetch_add(u64::from(read), Ordering::Relaxed)),
            Err(_) => panicked(run, progress, input),
        }
        if started.elapsed() > LIMIT / 10 {
            println!("input {input} took {:?}", started.elapsed());
        }
        input += 1;
    }
    let _ = fs::remove_dir_all(&run.folder);
}

/// Whether the input was accepted.
fn attempt(run: &Run, random: &mut Random, input: u64) -> bool {
    let texts = &run.seeds.texts;
    match run.target.as_str() {
        "answers" => answers::answer(random, texts),
        "xml" => xml::answer(random),
        "states" if random.once_in(3) => sequences::sequence(random),
        "states" if random.once_in(2) => branching::state(random, texts),
        "states" => states::state(random, texts),
        "bases" => run.client.as_ref().is_some_and(|client| bases::base(random, client, texts)),
        "requests" => run.wire.as_ref().is_some_and(|wire| wire.request(random, texts)),
        "expression" => fuzzing::expression(&text::text(random, texts)),
        "condition" => fuzzing::condition(&text::text(random, texts)),
        "schemas" => schemas::document(random).is_some_and(|it| compile(run, &it, input)),
        _ => document::document(random, &run.seeds).is_some_and(|it| compile(run, &it, input)),
    }
}

fn compile(run: &Run, document: &Seed, input: u64) -> bool {
    for old in fs::read_dir(&run.folder).into_iter().flatten().flatten() {
        let _ = fs::remove_file(old.path());
    }
    for (name, value) in &document.files {
        let text = serde_yaml::to_string(value).unwrap_or_default();
        fs::write(run.folder.join(name), text).expect("the temporary folder can be written");
    }
    let compilation = Config::new().root(&run.folder).description(&document.main).compile();
    let judged =
        Config::new().root(&run.folder).description(&document.main).no_sources(true).compile();
    for diagnostic in compilation.diagnostics().iter().chain(judged.diagnostics()) {
        let drawn = (diagnostic.to_string(), diagnostic.render(false));
        assert!(!drawn.0.is_empty() && !drawn.1.is_empty());
    }
    if let Some(output) = compilation.output() {
        keep::keep(output, document, input);
    }
    !compilation.failed()
}

fn panicked(run: &Run, progress: &Progress, input: u64) {
    let message = progress.message.lock().map(|message| message.clone()).unwrap_or_default();
    let place = message.lines().next().unwrap_or_default().to_owned();
    let Ok(mut panics) = progress.panics.lock() else { return };
    if panics.contains_key(&place) {
        return;
    }
    println!("input {input}: {}", message.chars().take(1_000).collect::<String>());
    if ["document", "schemas"].contains(&run.target.as_str()) {
        // What led there, to be made smaller by hand.
        let copy = run.folder.with_extension(format!("{input}"));
        let _ = fs::create_dir_all(&copy);
        for entry in fs::read_dir(&run.folder).into_iter().flatten().flatten() {
            let _ = fs::copy(entry.path(), copy.join(entry.file_name()));
        }
        println!("its files are in {}", copy.display());
    } else if ["expression", "condition"].contains(&run.target.as_str()) {
        let mut random = Random::of(run.seed, input);
        let text = text::text(&mut random, &run.seeds.texts);
        println!("{:?}", text.chars().take(500).collect::<String>());
    }
    panics.insert(place, input);
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    /// How long the inputs of a target may take.
    const BOUND: Duration = Duration::from_secs(180);

    /// Tries the first inputs, which are the same as long as the descriptions beside them are; so many have to be accepted.
    fn tries(target: &str, inputs: u64, accepted: usize) {
        let run = Run::of(target, 1);
        let run = Run { folder: run.folder.with_extension(std::process::id().to_string()), ..run };
        fs::create_dir_all(&run.folder).expect("the temporary folder can be written");
        let (tell, told) = mpsc::channel();
        thread::spawn(move || {
            let all = (0..inputs).filter(|input| {
                // The last one that is told before a panic is the one that panics.
                println!("input {input}");
                attempt(&run, &mut Random::of(run.seed, *input), *input)
            });
            let count = all.count();
            let _ = fs::remove_dir_all(&run.folder);
            let _ = tell.send(count);
        });
        let count = told.recv_timeout(BOUND).expect("no input panics or hangs");
        assert!(count >= accepted, "{count} of {inputs} were accepted");
    }

    #[test]
    fn expressions() {
        tries("expression", 2_000, 50);
    }

    #[test]
    fn conditions() {
        tries("condition", 2_000, 1_000);
    }

    #[test]
    fn documents() {
        tries("document", 60, 3);
    }

    #[test]
    fn schemas() {
        tries("schemas", 20, 2);
    }

    #[test]
    fn answers() {
        tries("answers", 1_000, 250);
    }

    #[test]
    fn xml() {
        tries("xml", 1_000, 10);
    }

    #[test]
    fn requests() {
        tries("requests", 400, 100);
    }

    #[test]
    fn bases() {
        tries("bases", 5_000, 100);
    }

    #[test]
    fn states() {
        tries("states", 400, 40);
    }
}
