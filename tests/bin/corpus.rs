//! Compiles every description below a folder and prints what came of it: `cargo run -p tests --bin corpus -- FOLDER`.
//!
//! Descriptions are the files in folders named `arazzo`. `--errors` prints every error as well, `--code E0402` those of one code.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
    time::{Duration, Instant},
};

use arazzo_codegen::{Code, Config};

/// What came of the descriptions of one provider.
#[derive(Debug, Default)]
struct Row {
    descriptions: usize,
    compiled: usize,
    workflows: usize,
    steps: usize,
    typed: usize,
    untyped: usize,
    undescribed: usize,
    errors: usize,
    warnings: usize,
    longest: Duration,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some(folder) = arguments.iter().find(|it| !it.starts_with('-')) else {
        eprintln!("usage: corpus FOLDER [--errors] [--code=CODE]");
        return ExitCode::from(2);
    };
    let shown = |code: Code, is_error: bool| {
        is_error && arguments.iter().any(|it| it == "--errors")
            || arguments.iter().any(|it| it.strip_prefix("--code=") == Some(code.as_str()))
    };
    let (mut rows, mut codes) = (BTreeMap::new(), BTreeMap::new());
    // Paths of a configuration start at its root, those of a command line where it was given.
    let folder = match fs::canonicalize(folder) {
        Ok(folder) => folder,
        Err(error) => {
            eprintln!("error: {folder}: {error}");
            return ExitCode::FAILURE;
        }
    };
    for file in descriptions(&folder) {
        let provider = file.strip_prefix(&folder).unwrap_or(&file).iter().next();
        let provider = provider.map(|name| name.to_string_lossy().into_owned());
        let row: &mut Row = rows.entry(provider.unwrap_or_default()).or_default();
        let before = Instant::now();
        let root = file.parent().and_then(Path::parent).unwrap_or(Path::new("."));
        let compilation = Config::new().root(root).description(&file).compile();
        row.longest = row.longest.max(before.elapsed());
        row.descriptions += 1;
        row.compiled += usize::from(!compilation.failed());
        if let Some(summary) = compilation.summary() {
            row.workflows += summary.workflows;
            row.steps += summary.steps;
            row.typed += summary.typed;
            row.untyped += summary.untyped;
            row.undescribed += summary.undescribed;
        }
        for diagnostic in compilation.diagnostics() {
            let (errors, warnings): &mut (usize, usize) =
                codes.entry(diagnostic.code()).or_default();
            *(if diagnostic.is_error() { errors } else { warnings }) += 1;
            *(if diagnostic.is_error() { &mut row.errors } else { &mut row.warnings }) += 1;
            if shown(diagnostic.code(), diagnostic.is_error()) {
                println!("{}: {diagnostic}", file.display());
            }
        }
    }
    print(&rows, &codes);
    ExitCode::SUCCESS
}

/// The files in folders named `arazzo`, by path.
fn descriptions(folder: &Path) -> Vec<PathBuf> {
    let (mut found, mut open) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(current) = open.pop() {
        for entry in fs::read_dir(&current).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else if current.file_name().is_some_and(|name| name == "arazzo") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn print(rows: &BTreeMap<String, Row>, codes: &BTreeMap<Code, (usize, usize)>) {
    let sum = |of: fn(&Row) -> usize| rows.values().map(of).sum::<usize>();
    let head = ["descriptions", "compiled", "workflows", "steps", "errors", "warnings", "longest"];
    println!("{:<12} {}", "provider", head.map(|name| format!("{name:>12}")).join(""));
    let total = Row {
        descriptions: sum(|row| row.descriptions),
        compiled: sum(|row| row.compiled),
        workflows: sum(|row| row.workflows),
        steps: sum(|row| row.steps),
        typed: sum(|row| row.typed),
        untyped: sum(|row| row.untyped),
        undescribed: sum(|row| row.undescribed),
        errors: sum(|row| row.errors),
        warnings: sum(|row| row.warnings),
        longest: rows.values().map(|row| row.longest).max().unwrap_or_default(),
    };
    for (name, row) in rows.iter().map(|(name, row)| (name.as_str(), row)).chain([("all", &total)])
    {
        let Row { descriptions, compiled, workflows, steps, errors, warnings, .. } = row;
        let cells = [descriptions, compiled, workflows, steps, errors, warnings];
        let cells = cells.map(|number| format!("{number:>12}")).join("");
        println!("{name:<12} {cells}{:>9} ms", row.longest.as_millis());
    }
    let described = total.typed + total.untyped;
    println!(
        "\noutputs from bodies: {} of {described} described ones have a type ({:.1} %); {} are not described",
        total.typed,
        100.0 * total.typed as f64 / described.max(1) as f64,
        total.undescribed
    );
    println!("\n{:<6} {:>7} {:>9}  title", "code", "errors", "warnings");
    for (code, (errors, warnings)) in codes {
        println!("{:<6} {errors:>7} {warnings:>9}  {}", code.as_str(), code.title());
    }
}
