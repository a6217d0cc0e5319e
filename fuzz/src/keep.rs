//! Some of what is printed, as one crate, for Rust to judge.

use std::{collections::BTreeSet, fmt::Write as _, fs, path::Path, sync::Mutex};

use arazzo_codegen::Output;

use crate::seeds::Seed;

/// How many are kept.
const MOST: usize = 400;

/// What is kept: the text of each, without its seals, and its number.
static KEPT: Mutex<(BTreeSet<String>, Vec<u64>)> = Mutex::new((BTreeSet::new(), Vec::new()));

/// Keeps what was printed, beside what it was printed of, if the caller wants it and nothing kept is the same.
pub(crate) fn keep(output: &Output, document: &Seed, input: u64) {
    let Some(folder) = std::env::var_os("KEEP") else { return };
    let Ok(mut kept) = KEPT.lock() else { return };
    let (texts, inputs) = &mut *kept;
    let text: String = output.files().values().map(String::as_str).collect();
    // Names that no file can have are found when it is written.
    let too_long = output.files().keys().any(|path| path.split('/').any(|name| name.len() > 200));
    if inputs.len() >= MOST || too_long || !texts.insert(text) {
        return;
    }
    inputs.push(input);
    let source = Path::new(&folder).join("src");
    let module = source.join(format!("m{input}"));
    for (path, text) in output.files() {
        let path = module.join(path);
        path.parent().map(fs::create_dir_all).transpose().expect("the folder can be written");
        fs::write(path, text).expect("the folder can be written");
    }
    for (name, value) in &document.files {
        let text = serde_yaml::to_string(value).unwrap_or_default();
        fs::write(module.join(name), text).expect("the folder can be written");
    }
    let mut root = "#![allow(dead_code)]\n".to_owned();
    for input in inputs {
        let _ = writeln!(root, "pub mod m{input};");
    }
    fs::write(source.join("lib.rs"), root).expect("the folder can be written");
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime");
    let manifest = format!(
        "[package]\nname = \"kept\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         serde = {{ version = \"1\", features = [\"derive\"] }}\n\
         arazzo-runtime = {{ path = {runtime:?}, features = [\"jsonpath\", \"regex\", \"xpath\"] }}\n"
    );
    fs::write(Path::new(&folder).join("Cargo.toml"), manifest).expect("the folder can be written");
}
