//! Generates crates from a folder of real descriptions, has rustc and clippy check them, and prints what it took:
//!
//! ```text
//! cargo run --release -p tests --bin crates -- FOLDER DIR [FILE...]
//! ```
//!
//! FOLDER has a folder for each provider, with its workflows in `arazzo` and its OpenAPI descriptions in `openapi`. For each
//! provider a crate of all its workflows is printed below DIR, for each OpenAPI description (and for each FILE) a whole client.
//! A description with errors is shown and left out of its crate. Exit status 1 if there is an error or a warning.

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
    time::{Duration, Instant},
};

use arazzo_codegen::{Compilation, Config};

/// A crate that was generated.
struct Crate {
    name: String,
    descriptions: usize,
    workflows: usize,
    operations: usize,
    types: usize,
    lines: usize,
    generated: Duration,
    checked: Duration,
}

fn main() -> ExitCode {
    let arguments: Vec<PathBuf> = std::env::args().skip(1).map(PathBuf::from).collect();
    let [folder, into, files @ ..] = arguments.as_slice() else {
        eprintln!("usage: crates FOLDER DIR [FILE...]");
        return ExitCode::from(2);
    };
    match run(folder, into, files) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(wrong) => {
            eprintln!("error: {wrong} went wrong");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// How many descriptions and checks went wrong.
fn run(folder: &Path, into: &Path, files: &[PathBuf]) -> io::Result<usize> {
    fs::create_dir_all(into)?;
    let (folder, into) = (fs::canonicalize(folder)?, fs::canonicalize(into)?);
    let mut wrong = 0;
    let mut providers = Vec::new();
    let mut clients = Vec::new();
    for provider in entries(&folder).into_iter().filter(|path| path.is_dir()) {
        let good = descriptions_without_errors(&provider, &mut wrong);
        let config = good.iter().fold(Config::new().root(&provider), Config::description);
        providers.extend(generate(&name(&provider), good.len(), &config, &into, &mut wrong)?);
        for file in entries(&provider.join("openapi")) {
            clients.extend(whole_client(&name(&provider), &file, &into, &mut wrong)?);
        }
    }
    for file in files {
        clients.extend(whole_client("file", &fs::canonicalize(file)?, &into, &mut wrong)?);
    }
    write_workspace(&into, providers.iter().chain(&clients))?;
    // What all of them share is not to be counted to the first.
    cargo(&into, &["check", "--quiet", "-p", "arazzo-runtime"], &mut wrong)?;
    for one in providers.iter_mut().chain(&mut clients) {
        let before = Instant::now();
        cargo(&into, &["check", "--quiet", "-p", &one.name], &mut wrong)?;
        one.checked = before.elapsed();
    }
    cargo(&into, &["clippy", "--quiet", "--workspace", "--", "-D", "warnings"], &mut wrong)?;
    print("crates of workflows", &providers);
    print("whole clients", &clients);
    Ok(wrong)
}

/// The descriptions of a provider that can be compiled by themselves; what is wrong with the others is shown.
fn descriptions_without_errors(provider: &Path, wrong: &mut usize) -> Vec<PathBuf> {
    let mut good = Vec::new();
    for file in entries(&provider.join("arazzo")) {
        let compilation = Config::new().root(provider).description(&file).compile();
        match compilation.failed() {
            true => show(&file, &compilation, wrong),
            false => good.push(file),
        }
    }
    good
}

fn whole_client(
    provider: &str,
    file: &Path,
    into: &Path,
    wrong: &mut usize,
) -> io::Result<Option<Crate>> {
    let root = file.parent().unwrap_or(Path::new("."));
    let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    generate(&format!("{provider}-{stem}"), 1, &Config::new().root(root).openapi(file), into, wrong)
}

/// Writes the crate of a configuration; nothing if it has errors, which are shown.
fn generate(
    name: &str,
    descriptions: usize,
    config: &Config,
    into: &Path,
    wrong: &mut usize,
) -> io::Result<Option<Crate>> {
    let letters = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    let name = format!("client-{}", name.chars().map(letters).collect::<String>());
    let config = config.clone().crate_name(name.replace('-', "_"));
    let before = Instant::now();
    let mut compilation = config.compile();
    let generated = before.elapsed();
    let folder = into.join(&name);
    compilation.write(folder.join("src"));
    let (Some(output), Some(summary), false) =
        (compilation.output(), compilation.summary(), compilation.failed())
    else {
        show(&folder, &compilation, wrong);
        return Ok(None);
    };
    let features = output.features();
    let runtime = support::root().join("runtime");
    let manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\npublish = false\n\n[dependencies]\n\
         arazzo-runtime = {{ path = {runtime:?}, default-features = false, features = {features:?} }}\n\
         serde = {{ version = \"1\", features = [\"derive\"] }}\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    Ok(Some(Crate {
        name,
        descriptions,
        workflows: summary.workflows,
        operations: summary.operations,
        types: summary.types,
        lines: output.files().values().map(|text| text.lines().count()).sum(),
        generated,
        checked: Duration::ZERO,
    }))
}

fn write_workspace<'a>(into: &Path, crates: impl Iterator<Item = &'a Crate>) -> io::Result<()> {
    let members: Vec<&str> = crates.map(|one| one.name.as_str()).collect();
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n");
    fs::write(into.join("Cargo.toml"), manifest)?;
    fs::copy(support::root().join("Cargo.lock"), into.join("Cargo.lock")).map(|_| ())
}

/// Runs Cargo, warnings being errors; what it says goes to standard error.
fn cargo(folder: &Path, arguments: &[&str], wrong: &mut usize) -> io::Result<()> {
    let mut command = Command::new("cargo");
    let command = command.args(arguments).current_dir(folder).env("RUSTFLAGS", "-D warnings");
    if !command.status()?.success() {
        eprintln!("error: cargo {} failed", arguments.join(" "));
        *wrong += 1;
    }
    Ok(())
}

fn show(what: &Path, compilation: &Compilation, wrong: &mut usize) {
    *wrong += 1;
    eprintln!("{}:", what.display());
    for diagnostic in compilation.diagnostics().iter().filter(|diagnostic| diagnostic.is_error()) {
        eprintln!("{}", diagnostic.render(false));
    }
}

/// The entries of a folder, by name; none if it does not exist.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn print(title: &str, crates: &[Crate]) {
    let all = Crate {
        name: format!("all {}", crates.len()),
        descriptions: crates.iter().map(|one| one.descriptions).sum(),
        workflows: crates.iter().map(|one| one.workflows).sum(),
        operations: crates.iter().map(|one| one.operations).sum(),
        types: crates.iter().map(|one| one.types).sum(),
        lines: crates.iter().map(|one| one.lines).sum(),
        generated: crates.iter().map(|one| one.generated).sum(),
        checked: crates.iter().map(|one| one.checked).sum(),
    };
    let head = ["files", "workflows", "operations", "types", "lines", "generate ms", "check ms"];
    println!("\n{title:<52}{}", head.map(|name| format!("{name:>12}")).join(""));
    for one in crates.iter().chain([&all]) {
        let times = [one.generated, one.checked].map(|time| time.as_millis() as usize);
        let numbers = [one.descriptions, one.workflows, one.operations, one.types, one.lines];
        let cells = numbers.into_iter().chain(times).map(|number| format!("{number:>12}"));
        println!("{:<52}{}", one.name, cells.collect::<String>());
    }
}
