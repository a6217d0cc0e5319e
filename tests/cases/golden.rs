//! Compiling a case, and comparing what comes of it with what is committed.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use arazzo_codegen::{Compilation, Config, Output};

/// The folder of all cases.
pub(crate) fn cases() -> PathBuf {
    support::root().join("tests/cases")
}

/// The cases of a kind, by name.
pub(crate) fn folders(kind: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(cases().join(kind)).into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> =
        entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

/// What a case compiles: the files of its folder whose name begins with `description`; those whose name begins with `offered` are
/// OpenAPI descriptions whose operations are offered. The lines of `secrets.txt` are names that the caller calls secrets.
pub(crate) fn case(folder: &Path) -> Config {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> =
        entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    let of = |beginning: &str| {
        let begins = |name: &&String| name.starts_with(beginning);
        names.iter().filter(begins).cloned().collect::<Vec<_>>()
    };
    let (mut descriptions, offered) = (of("description"), of("offered"));
    if descriptions.is_empty() && offered.is_empty() {
        descriptions.push("description.yml".to_owned());
    }
    let config = descriptions.into_iter().fold(Config::new().root(folder), Config::description);
    let config = offered.into_iter().fold(config, Config::openapi);
    let secrets = fs::read_to_string(folder.join("secrets.txt")).unwrap_or_default();
    secrets.lines().fold(config, Config::secret)
}

/// All that is said, as it is drawn, with an empty line between.
pub(crate) fn rendered(compilation: &Compilation) -> String {
    let mut rendered = String::new();
    for diagnostic in compilation.diagnostics() {
        let separator = if rendered.is_empty() { "" } else { "\n" };
        rendered.push_str(separator);
        for line in diagnostic.render(false).lines() {
            rendered.push_str(line.trim_end());
            rendered.push('\n');
        }
    }
    rendered
}

/// The text of every committed golden that shows diagnostics.
pub(crate) fn goldens() -> Vec<String> {
    let cases = ["fail", "pass"].into_iter().flat_map(folders);
    let of_cases = cases.map(|folder| folder.join("rendered.txt"));
    let entries = fs::read_dir(cases_of_output()).into_iter().flatten().flatten();
    let files = of_cases.chain(entries.map(|entry| entry.path()));
    files.filter_map(|file| fs::read_to_string(file).ok()).collect()
}

/// The folder of the goldens about output.
pub(crate) fn cases_of_output() -> PathBuf {
    cases().join("output")
}

/// What does not agree with the goldens.
#[derive(Debug, Default)]
pub(crate) struct Problems(Vec<String>);

impl Problems {
    /// Adds a problem of a case.
    pub(crate) fn add(&mut self, case: &Path, problem: &str) {
        let case = case.strip_prefix(cases()).unwrap_or(case);
        self.0.push(format!("{}: {problem}", case.display()));
    }

    /// Compares a text with its golden; an empty one has none. With `BLESS=1` it writes the golden.
    pub(crate) fn compare(&mut self, golden: &Path, text: &str) {
        if text.contains(&*support::root().to_string_lossy()) {
            self.add(golden, "there is an absolute path in it");
        }
        let found = fs::read_to_string(golden).unwrap_or_default().replace("\r\n", "\n");
        if found == text {
            return;
        }
        if support::bless() {
            if let Err(error) = write(golden, text) {
                self.add(golden, &format!("it cannot be written: {error}"));
            }
        } else {
            self.add(golden, &format!("expected\n{found}\nfound\n{text}"));
        }
    }

    /// Compares the printed files with those of a folder.
    pub(crate) fn compare_printed(&mut self, folder: &Path, output: &Output) {
        for (path, text) in output.files() {
            self.compare(&folder.join(path), text);
            // The modules of the cases do not warn of what is dead.
            let private = text.lines().filter_map(|line| line.strip_prefix("struct "));
            for name in private.filter_map(|rest| rest.split_whitespace().next()) {
                let decoded = ["<", "<Option<"].map(|before| format!("::{before}{name}>"));
                if decoded.iter().all(|decoded| !text.contains(decoded)) {
                    self.add(folder, &format!("nothing is decoded to {name}"));
                }
            }
        }
        for file in files(folder) {
            let path = file.strip_prefix(folder).unwrap_or(&file).to_string_lossy();
            if !output.files().contains_key(&path.replace('\\', "/")) {
                self.compare(&file, "");
            }
        }
    }

    /// Fails if there is a problem.
    pub(crate) fn assert_none(&self) {
        assert!(
            self.0.is_empty(),
            "{}\n\nBLESS=1 writes the goldens anew; read what changed",
            self.0.join("\n\n")
        );
    }
}

/// Writes a golden, or removes it where nothing is to be seen.
fn write(golden: &Path, text: &str) -> io::Result<()> {
    if text.is_empty() {
        return fs::remove_file(golden);
    }
    if let Some(parent) = golden.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(golden, text)
}

/// All files below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let (mut found, mut open) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(current) = open.pop() {
        for entry in fs::read_dir(current).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() { open.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    found
}
