//! Compares this generator with others that print Rust clients of OpenAPI descriptions:
//!
//! ```sh
//! PEERS=DIR cargo bench --bench peers [-- ARAZZO_FILE OPENAPI_FILE]
//! PEERS=DIR cargo bench --bench peers -- --whole OPENAPI_FILE [ARAZZO_FILE]
//! ```
//!
//! Each generator prints a client of the operations that the workflow names, or with `--whole` of all that the description has; this
//! one prints the workflow as well then, if it is named. Three things are measured: the time of the generator as a process; the time of `cargo check` for what it printed,
//! not incremental, with the dependencies built before; the non-empty lines that it printed.
//! Times are medians, and the generators take turns. Peers are looked for in the folder `PEERS`,
//! then on `PATH`. The first run needs a network, for the dependencies of what the peers print.
//!
//! The exit code is 0 when everything was measured. That a peer's output does not compile is a
//! result too: it is reported in place of the time.

use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Output};
use std::time::{Duration, Instant, SystemTime};

#[path = "peers/tool.rs"]
mod tool;

use tool::{Tool, snake_cases};

/// Timed runs of each generator.
const GENERATIONS: usize = 21;
/// Timed checks of each printed crate; of whole clients, which take long, fewer.
const CHECKS: usize = 7;
const WHOLE_CHECKS: usize = 3;
const ARAZZO: &str = "specs/arazzo/soracom-register-and-activate-sim-workflow.yml";
const OPENAPI: &str = "specs/openapi/soracom-sim-api-openapi.yml";

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Measures and prints; false when something could not be measured.
fn run() -> Result<bool, String> {
    let task = Task::from_arguments()?;
    let mut contestants = Vec::new();
    let mut notes = Vec::new();
    for tool in task.tools() {
        eprintln!("preparing {}", tool.name());
        match Contestant::prepare(tool, &task) {
            Ok(contestant) => contestants.push(contestant),
            Err(error) => notes.push(format!("{} was not measured: {error}", tool.name())),
        }
    }
    eprintln!("measuring");
    for _ in 0..GENERATIONS {
        for contestant in &mut contestants {
            contestant.time_generation(&task)?;
        }
    }
    for _ in 0..task.checks() {
        for contestant in contestants.iter_mut().filter(|it| it.compile_error.is_none()) {
            contestant.time_check(&task)?;
        }
    }
    report(&task, &contestants);
    for note in &notes {
        println!("\n{note}");
    }
    let ours_compiles =
        contestants.iter().all(|it| !it.tool.is_ours() || it.compile_error.is_none());
    Ok(notes.is_empty() && ours_compiles)
}

/// What every generator is given.
struct Task {
    root: PathBuf,
    /// The workflow, if it is to be printed.
    arazzo: Option<PathBuf>,
    openapi: PathBuf,
    /// Whether clients of all operations are compared.
    whole: bool,
    /// Ids of the operations that the workflow names, as the OpenAPI description spells them.
    operations: Vec<String>,
}

impl Task {
    /// The pair named by the arguments, or else the repository's own.
    fn from_arguments() -> Result<Task, String> {
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        // cargo adds `--bench` to the arguments of every bench program.
        let arguments: Vec<String> = env::args().skip(1).filter(|it| it != "--bench").collect();
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let (arazzo, openapi, whole) = match arguments.as_slice() {
            ["--whole", openapi] => (None, PathBuf::from(openapi), true),
            ["--whole", openapi, arazzo] => {
                (Some(PathBuf::from(arazzo)), PathBuf::from(openapi), true)
            }
            [] => (Some(root.join(ARAZZO)), root.join(OPENAPI), false),
            [arazzo, openapi] => (Some(PathBuf::from(arazzo)), PathBuf::from(openapi), false),
            _ => return Err("expected ARAZZO_FILE OPENAPI_FILE, or --whole OPENAPI_FILE".into()),
        };
        let canonical = |path: PathBuf| {
            fs::canonicalize(&path).map_err(|error| format!("{}: {error}", path.display()))
        };
        let (arazzo, openapi) = (arazzo.map(canonical).transpose()?, canonical(openapi)?);
        let operations = match &arazzo {
            Some(arazzo) => operations(&read(arazzo)?),
            None => Vec::new(),
        };
        if operations.is_empty() && arazzo.is_some() {
            return Err("there is no operationId in the workflow".into());
        }
        Ok(Task { root, arazzo, openapi, whole, operations })
    }

    /// The generators, ours first.
    fn tools(&self) -> Vec<Tool> {
        match (self.whole, &self.arazzo) {
            (false, _) => vec![Tool::Arazzo, Tool::Oas3Gen, Tool::OpenapiToRust],
            (true, None) => vec![Tool::Whole, Tool::OpenapiToRust, Tool::Ploidy],
            (true, Some(_)) => vec![Tool::Whole, Tool::OpenapiToRust, Tool::Ploidy, Tool::Arazzo],
        }
    }

    fn checks(&self) -> usize {
        if self.whole { WHOLE_CHECKS } else { CHECKS }
    }

    /// Where everything goes that this program writes.
    fn folder(&self) -> PathBuf {
        self.root.join("target/bench")
    }

    /// cargo, as its own workspace and with its own target folder.
    fn cargo(&self, crate_folder: &Path, arguments: &[&str]) -> Command {
        let mut command = cargo(crate_folder, arguments);
        command
            .env("CARGO_TARGET_DIR", self.folder().join("build"))
            // Otherwise a second check of the same text is answered from what the first one kept.
            .env("CARGO_INCREMENTAL", "0");
        command
    }
}

/// The cargo that runs this program.
fn cargo(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(folder).args(arguments);
    command
}

/// The ids after `operationId`, each once, in a document in YAML or in JSON with one key a line.
fn operations(arazzo: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in arazzo.lines() {
        let line = line.trim_start_matches([' ', '-', '"', '\'']);
        let Some((_, value)) = line.strip_prefix("operationId").and_then(|it| it.split_once(':'))
        else {
            continue;
        };
        let id = value.trim().trim_matches(['"', '\'', ',']);
        // `$sourceDescriptions.NAME.ID` is the long form.
        let id = id.rsplit('.').next().unwrap_or(id).to_owned();
        if !found.contains(&id) {
            found.push(id);
        }
    }
    found
}

/// A generator whose output for the task is at hand, and what was measured of it.
struct Contestant {
    tool: Tool,
    program: PathBuf,
    /// The crate that it printed.
    folder: PathBuf,
    lines: usize,
    /// The first error when the crate does not compile.
    compile_error: Option<String>,
    generations: Vec<Duration>,
    checks: Vec<Duration>,
}

impl Contestant {
    /// Generates the crate, counts its lines, and builds its dependencies.
    fn prepare(tool: Tool, task: &Task) -> Result<Contestant, String> {
        let program = tool.program(task)?;
        let folder = task.folder().join(tool.crate_name());
        generate(tool, &program, task, &folder)?;
        let files = rust_files(&folder)?;
        let text = files.iter().map(|it| read(it)).collect::<Result<String, _>>()?;
        let functions = snake_cases(&task.operations);
        let missing = functions.iter().find(|it| !text.contains(it.as_str()));
        if let (Some(function), false) = (missing, tool.is_ours()) {
            return Err(format!("it printed nothing for {function}"));
        }
        let lines = text.lines().filter(|line| !line.trim().is_empty()).count();
        if lines == 0 {
            return Err("it printed nothing".into());
        }
        tool.complete(&folder)?;
        let compile_error = first_check(task, &folder)?;
        let (generations, checks) = (Vec::new(), Vec::new());
        Ok(Contestant { tool, program, folder, lines, compile_error, generations, checks })
    }

    /// Runs the generator once more, into another folder.
    fn time_generation(&mut self, task: &Task) -> Result<(), String> {
        let output = task.folder().join("again").join(self.tool.crate_name());
        self.generations.push(generate(self.tool, &self.program, task, &output)?);
        Ok(())
    }

    /// Checks the crate once more, its dependencies being built.
    fn time_check(&mut self, task: &Task) -> Result<(), String> {
        for path in rust_files(&self.folder)? {
            let file = File::options().append(true).open(&path);
            file.and_then(|it| it.set_modified(SystemTime::now())).map_err(at(&path))?;
        }
        let start = Instant::now();
        let output = succeed(&mut task.cargo(&self.folder, &["check", "--offline"]))?;
        let time = start.elapsed();
        let log = String::from_utf8_lossy(&output.stderr);
        if log.matches("Checking ").count() != 1 {
            return Err(format!("cargo did not check the crate alone:\n{log}"));
        }
        self.checks.push(time);
        Ok(())
    }
}

/// Runs the generator into an empty folder.
fn generate(tool: Tool, program: &Path, task: &Task, output: &Path) -> Result<Duration, String> {
    if output.exists() {
        fs::remove_dir_all(output).map_err(at(output))?;
    }
    if let Some(parent) = output.parent() {
        create(parent)?;
    }
    tool.configure(task, output)?;
    let mut command = tool.generation(program, task, output);
    let start = Instant::now();
    succeed(&mut command)?;
    Ok(start.elapsed())
}

/// Builds the dependencies and checks the crate; returns its first error if it does not compile.
fn first_check(task: &Task, folder: &Path) -> Result<Option<String>, String> {
    if succeed(&mut task.cargo(folder, &["fetch", "--offline"])).is_err() {
        // When this fails too, the check below says what is missing.
        let _ = succeed(&mut task.cargo(folder, &["fetch"]));
    }
    let error = match succeed(&mut task.cargo(folder, &["check", "--offline"])) {
        Ok(_) => return Ok(None),
        Err(error) => error,
    };
    let package = folder.file_name().unwrap_or_default().to_string_lossy();
    if !error.contains(&format!("could not compile `{package}`")) {
        return Err(error);
    }
    let lines = error.lines().skip_while(|line| !line.starts_with("error"));
    let first: Vec<&str> = lines.take_while(|line| !line.is_empty()).collect();
    Ok(Some(first.join("\n")))
}

/// Reads a figure off a contestant; none when its output does not compile.
type Figure = fn(&Contestant) -> Option<f64>;

/// Prints the table.
fn report(task: &Task, contestants: &[Contestant]) {
    let file = task.arazzo.as_ref().filter(|_| !task.whole).unwrap_or(&task.openapi);
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let operations = if task.whole { "all".to_owned() } else { task.operations.join(", ") };
    println!(
        "{name}: {operations}\nmedians of {GENERATIONS} generations and {} checks\n",
        task.checks()
    );
    let ours = contestants.iter().find(|it| it.tool.is_ours());
    let columns = contestants.iter().map(|it| it.tool.title());
    row("", columns);
    let measures: [(&str, usize, Figure); 3] = [
        ("generation, ms", 1, |it| median(&it.generations)),
        ("cargo check, ms", 0, |it| median(&it.checks)),
        ("printed lines", 0, |it| Some(it.lines as f64)),
    ];
    for (measure, decimals, figure) in measures {
        let ours = ours.and_then(figure);
        row(measure, contestants.iter().map(|it| cell(figure(it), ours, decimals)));
    }
    for contestant in contestants {
        if let Some(error) = &contestant.compile_error {
            println!("\n{}'s output does not compile:\n{error}", contestant.tool.name());
        }
    }
}

fn row(title: &str, cells: impl Iterator<Item = String>) {
    let cells: String = cells.map(|cell| format!("{cell:>24}")).collect();
    println!("{title:16}{cells}");
}

/// A figure, and how many times ours it is.
fn cell(figure: Option<f64>, ours: Option<f64>, decimals: usize) -> String {
    match (figure, ours) {
        (Some(figure), Some(ours)) => format!("{figure:.decimals$} ({:.2}x)", figure / ours),
        (Some(figure), None) => format!("{figure:.decimals$}"),
        (None, _) => "does not compile".into(),
    }
}

/// The median in milliseconds.
fn median(times: &[Duration]) -> Option<f64> {
    let mut times = times.to_vec();
    times.sort();
    times.get(times.len() / 2).map(|it| it.as_secs_f64() * 1000.0)
}

/// All `.rs` files below a folder.
fn rust_files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(at(folder))? {
        let path = entry.map_err(at(folder))?.path();
        if path.is_dir() {
            files.extend(rust_files(&path)?);
        } else if path.extension().is_some_and(|it| it == "rs") {
            files.push(path);
        }
    }
    Ok(files)
}

/// Runs a process to its end; what it says on failure is the error.
fn succeed(command: &mut Command) -> Result<Output, String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(|error| format!("{name}: {error}"))?;
    if output.status.success() {
        return Ok(output);
    }
    Err(format!("{name}: {}\n{}", output.status, String::from_utf8_lossy(&output.stderr)))
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(at(path))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(at(path))
}

fn create(folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(at(folder))
}

/// Says at which path an error occurred.
fn at(path: &Path) -> impl Fn(std::io::Error) -> String {
    move |error| format!("{}: {error}", path.display())
}
