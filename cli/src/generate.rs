//! `cargo arazzo generate`.

use std::{
    env, fs, io,
    path::{Component, Path, PathBuf},
    process::ExitCode,
};

use arazzo_codegen::Compilation;
use clap::ArgMatches;

use crate::{arguments, report};

/// What to write where.
struct Target {
    folder: PathBuf,
    /// None for modules alone.
    krate: Option<Crate>,
}

/// A crate to write.
struct Crate {
    /// The name by which it is used.
    name: String,
    manifest: String,
}

pub(crate) fn run(matches: &ArgMatches) -> ExitCode {
    let (config, target) = match (arguments::config(matches), target(matches)) {
        (Ok(config), Ok(target)) => (config, target),
        (Err(message), _) | (_, Err(message)) => return report::usage(&message),
    };
    let config = match (&target.krate, matches.get_flag("examples")) {
        (Some(krate), true) => config.crate_name(&krate.name),
        (Some(_), false) => config.as_crate(),
        (None, _) => config,
    };
    let mut compilation = config.compile();
    let folder = match target.krate {
        Some(_) => target.folder.join("src"),
        None => target.folder.clone(),
    };
    let check = matches.get_flag("check");
    let written = if check { compilation.compare(&folder) } else { compilation.write(&folder) };
    if report::show(compilation.diagnostics()) > 0 {
        return ExitCode::FAILURE;
    }
    let source = if target.krate.is_some() { "src/" } else { "" };
    let changed = written.changed.iter().chain(&written.deleted);
    let mut changed: Vec<String> = changed.map(|path| format!("{source}{path}")).collect();
    let features = compilation.output().map_or(&[][..], |output| output.features());
    match manifest(&target, features, check) {
        Ok(true) => changed.push(MANIFEST.to_owned()),
        Ok(false) => {}
        Err(message) => {
            report::err(format_args!("error: {message}"));
            return ExitCode::FAILURE;
        }
    }
    finish(&compilation, &target.folder, &changed, check)
}

fn finish(compilation: &Compilation, folder: &Path, changed: &[String], check: bool) -> ExitCode {
    let files = compilation.output().map_or(0, |output| output.files().len());
    let folder = folder.display();
    match (check, changed.len()) {
        (true, 0) => {
            report::out(format_args!("{folder}: {} up to date", report::count(files, "file")))
        }
        (true, count) => {
            let (files, which) = (report::count(count, "file"), changed.join(", "));
            report::err(format_args!("error: {folder}: {files} would change: {which}"));
            return ExitCode::FAILURE;
        }
        (false, changed) => {
            let files = report::count(files, "file");
            report::out(format_args!("{folder}: {files} printed, {changed} changed"));
        }
    }
    ExitCode::SUCCESS
}

/// Where to write. `Err` is a mistake on the command line.
fn target(matches: &ArgMatches) -> Result<Target, String> {
    if let Some(folder) = matches.get_one::<PathBuf>("out-dir") {
        return Ok(Target { folder: folder.clone(), krate: None });
    }
    let folder = matches.get_one::<PathBuf>("crate").cloned().unwrap_or_default();
    let Some(runtime) = matches.get_one::<PathBuf>("runtime") else {
        return Err(
            "--runtime PATH is required: arazzo-runtime is not published yet; name the folder \
             'runtime' of a checkout of this project"
                .to_owned(),
        );
    };
    if !runtime.join("Cargo.toml").is_file() {
        return Err(format!("--runtime '{}': there is no Cargo.toml in it", runtime.display()));
    }
    let name = match matches.get_one::<String>("name") {
        Some(name) => name.clone(),
        None => folder_name(&folder),
    };
    if NO_CRATES.contains(&name.as_str()) {
        return Err(format!(
            "'{name}' has a meaning of its own in Rust; choose another with --name NAME"
        ));
    }
    if matches!(name.as_str(), "arazzo-runtime" | "arazzo_runtime") {
        return Err(format!(
            "'{name}' is what the crate depends on; choose another name with --name NAME"
        ));
    }
    let valid = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) || !name.chars().all(valid) {
        return Err(format!("'{name}' cannot be the name of a crate; choose one with --name NAME"));
    }
    let runtime = absolute(runtime);
    let manifest = format!(
        "{MANIFEST_HEADER}\n[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\nrust-version = \"1.88\"\n\n\
         [features]\ndefault = [\"tls\"]\n# HTTPS; without it, an application brings its own reqwest client.\n\
         tls = [\"arazzo-runtime/tls\"]\n{FORWARDED}\n[dependencies]\n\
         arazzo-runtime = {{ path = {:?}, default-features = false{FEATURES_PLACE} }}\n\
         serde = {{ version = \"1\", features = [\"derive\"] }}\n",
        relative(&runtime, &absolute(&folder)).to_string_lossy().replace('\\', "/"),
    );
    Ok(Target { folder, krate: Some(Crate { name: name.replace('-', "_"), manifest }) })
}

/// The features of the runtime that an application chooses.
const FORWARDED: &str = "\
# Features of the runtime: calls from code that is not async, what stays on its thread, HTTP/2, HAR files and spans of runs.
blocking = [\"arazzo-runtime/blocking\"]
local = [\"arazzo-runtime/local\"]
http2 = [\"arazzo-runtime/http2\"]
har = [\"arazzo-runtime/har\"]
tracing = [\"arazzo-runtime/tracing\"]
";

/// Names that no crate can be used by: those of the toolchain's own crates and the keywords.
#[rustfmt::skip]
const NO_CRATES: &[&str] = &[
    "alloc", "core", "proc_macro", "proc-macro", "std", "test", "abstract", "as", "async", "await",
    "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else", "enum", "extern",
    "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match",
    "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct",
    "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield",
];

/// Where the features of the runtime go, which are known when the descriptions are compiled.
const FEATURES_PLACE: &str = "{features}";

const MANIFEST: &str = "Cargo.toml";

/// What a manifest that we have written begins with. One that does not is somebody's own.
const MANIFEST_HEADER: &str =
    "# Written by cargo arazzo generate; delete this line to keep changes.";

/// Writes the manifest unless there is one of the user's own; `true` if it changes.
fn manifest(target: &Target, features: &[&str], check: bool) -> Result<bool, String> {
    let Some(Crate { manifest: text, .. }) = &target.krate else { return Ok(false) };
    let features = match features {
        [] => String::new(),
        some => format!(", features = {some:?}"),
    };
    let text = &text.replace(FEATURES_PLACE, &features);
    let path = target.folder.join(MANIFEST);
    let wrong = |error: io::Error| format!("{}: {error}", path.display());
    match fs::read(&path) {
        // A checkout may have turned the line ends.
        Ok(found) => {
            let found = String::from_utf8_lossy(&found).replace("\r\n", "\n");
            if found == *text || !found.starts_with(MANIFEST_HEADER) {
                return Ok(false);
            }
        }
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(wrong(error)),
        Err(_) => {}
    }
    if !check {
        fs::write(&path, text).map_err(wrong)?;
    }
    Ok(true)
}

fn folder_name(folder: &Path) -> String {
    let folder = absolute(folder);
    folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The path from the root, without `.` and `..`.
fn absolute(path: &Path) -> PathBuf {
    let path = env::current_dir().unwrap_or_default().join(path);
    let mut parts = Vec::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.into_iter().collect()
}

/// The way from one folder to another, so that a manifest names no place of this machine that it need not.
fn relative(to: &Path, from: &Path) -> PathBuf {
    let common = to.components().zip(from.components()).take_while(|(a, b)| a == b).count();
    if common <= 1 {
        return to.to_owned();
    }
    let up = from.components().skip(common).map(|_| Component::ParentDir);
    up.chain(to.components().skip(common)).collect()
}
