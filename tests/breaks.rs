//! When a service changes, the compiler shows what an application has to change.
//!
//! Each folder of `breaks/` is a change of the descriptions, an application that was written before it, and what rustc says about that
//! application then. All of them compile with the client of the descriptions as they are.
//!
//! A `change` consists of blocks: comments (`#`), the name of a description, then lines of it as a diff shows them.

use std::{collections::BTreeMap, fmt::Write as _, fs, path::Path};

use arazzo_codegen::{Code, Config};
use serde_json::Value;
use support::{
    checkout::{ARAZZO, OPENAPI},
    files,
    inner::{self, Finished},
};

/// The member of the workspace whose descriptions are as they are.
const UNCHANGED: &str = "unchanged";

/// The folder of the cases.
fn cases() -> Vec<String> {
    let entries = fs::read_dir(support::root().join("tests/breaks")).expect("there are cases");
    let folders = entries.flatten().filter(|entry| entry.path().is_dir());
    let mut names: Vec<String> =
        folders.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// A file of a case.
fn case_file(case: &str, name: &str) -> std::path::PathBuf {
    support::root().join("tests/breaks").join(case).join(name)
}

/// Makes the changes of a case in a copy of the descriptions.
fn change(specs: &Path, change: &str) {
    for block in change.split("\n\n").map(|block| block.lines().filter(|l| !l.starts_with('#'))) {
        let mut lines = block.filter(|line| !line.is_empty());
        let name = lines.next().expect("a block names its file");
        let (mut from, mut to) = (String::new(), String::new());
        for line in lines {
            let (mark, text) = line.split_at(1);
            let line = format!("{text}\n");
            from += if mark == "+" { "" } else { &line };
            to += if mark == "-" { "" } else { &line };
        }
        files::edit(&specs.join(name), &from, &to);
    }
}

/// Writes a member of the workspace: the client of the descriptions with a change, and applications as its examples.
fn member(workspace: &Path, name: &str, changed: &str, applications: &[String]) {
    let folder = workspace.join(name);
    let specs = inner::folder("breaks-specs").join(name);
    files::clear(&specs);
    files::mirror(&support::root().join("specs"), &specs);
    if !changed.is_empty() {
        change(&specs, changed);
    }
    let compilation = Config::new().root(&specs).descriptions("arazzo").as_crate().compile();
    let output = compilation.output();
    assert!(output.is_some(), "{name}: {:?}", compilation.diagnostics());
    files::place(output.expect("checked above").files(), &folder.join("src"));
    let mut manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
         [lib]\nname = \"soracom_sim\"\n\n[dependencies]\n\
         arazzo-runtime = {{ path = {:?}, default-features = false }}\n\
         serde = {{ version = \"1\", features = [\"derive\"] }}\n",
        support::root().join("runtime").to_string_lossy(),
    );
    for application in applications {
        let file = format!("{application}/app.rs");
        write!(
            manifest,
            "\n[[example]]\nname = \"{application}\"\npath = \"{file}\"\ncrate-type = [\"lib\"]\n"
        )
        .expect("a string can be written to");
        files::write(&folder.join(&file), files::read(&case_file(application, "app.rs")));
    }
    files::write(&folder.join("Cargo.toml"), manifest);
}

/// Checks the client and the application of all cases at once.
fn check(cases: &[String]) -> Finished {
    let workspace = inner::folder("breaks");
    member(&workspace, UNCHANGED, "", cases);
    for case in cases {
        let changed = files::read(&case_file(case, "change"));
        member(&workspace, case, &changed, std::slice::from_ref(case));
    }
    let members: Vec<&str> = cases.iter().map(String::as_str).chain([UNCHANGED]).collect();
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n");
    files::write(&workspace.join("Cargo.toml"), manifest);
    files::write(&workspace.join("Cargo.lock"), files::read(&support::root().join("Cargo.lock")));
    let check = ["check", "--workspace", "--lib", "--examples", "--keep-going"];
    inner::run(inner::cargo(&workspace, &[&check[..], &["--message-format=json"]].concat()))
}

/// A text of a JSON value.
fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
}

/// The errors of each member, as they are written to `rustc.txt`.
fn errors(finished: &Finished) -> BTreeMap<String, String> {
    let mut errors: BTreeMap<String, Vec<(u64, String)>> = BTreeMap::new();
    for line in finished.stdout.lines() {
        let line: Value = serde_json::from_str(line).expect("Cargo writes JSON");
        let message = &line["message"];
        if text(&line, "/reason") != "compiler-message" || text(message, "/level") != "error" {
            continue;
        }
        let spans = message["spans"].as_array().into_iter().flatten();
        let spans: Vec<&Value> = spans.filter(|span| span["is_primary"] == true).collect();
        // "aborting due to 1 previous error" has none.
        let Some(first) = spans.first() else { continue };
        let code = text(message, "/code/code");
        let mut told = format!("error[{code}]: {}\n", text(message, "/message"));
        for span in &spans {
            let file = text(span, "/file_name").replace('\\', "/");
            let file = file.rsplit('/').next().unwrap_or_default();
            let (at, column) = (&span["line_start"], &span["column_start"]);
            let label = text(span, "/label");
            writeln!(told, "  --> {file}:{at}:{column}: {label}").expect("it is a string");
        }
        let manifest = text(&line, "/manifest_path").replace('\\', "/");
        let member = manifest.rsplit('/').nth(1).unwrap_or_default().to_owned();
        errors.entry(member).or_default().push((first["byte_start"].as_u64().unwrap_or(0), told));
    }
    let joined = |mut told: Vec<(u64, String)>| {
        told.sort();
        told.into_iter().map(|(_, text)| text).collect::<Vec<_>>().join("\n")
    };
    errors.into_iter().map(|(member, told)| (member, joined(told))).collect()
}

/// The applications of the member without a change that compile.
fn compiled(finished: &Finished) -> Vec<String> {
    let lines = finished.stdout.lines().map(serde_json::from_str::<Value>);
    let artifacts = lines.flatten().filter(|line| text(line, "/reason") == "compiler-artifact");
    let ours = artifacts.filter(|line| {
        let manifest = text(line, "/manifest_path").replace('\\', "/");
        manifest.ends_with("/unchanged/Cargo.toml") && line["target"]["kind"][0] == "example"
    });
    let mut names: Vec<String> = ours.map(|line| text(&line, "/target/name").to_owned()).collect();
    names.sort();
    names
}

#[test]
fn a_change_of_the_service_is_a_compile_error_in_the_application() {
    let _turn = inner::turn();
    let cases = cases();
    let finished = check(&cases).exits(101);
    let errors = errors(&finished);
    assert_eq!(errors.get(UNCHANGED), None);
    assert_eq!(compiled(&finished), cases, "without a change, all applications compile");
    for case in &cases {
        let told = errors.get(case).map_or("", String::as_str);
        assert!(!told.is_empty(), "{case}: the application compiles in spite of the change");
        let golden = case_file(case, "rustc.txt");
        if support::bless() {
            files::write(&golden, told);
        } else {
            assert_eq!(told, files::read(&golden), "{case}; rewrite it with BLESS=1");
        }
    }
}

#[test]
fn a_status_that_is_no_longer_documented_is_told_at_its_criterion() {
    let specs = Path::new(env!("CARGO_TARGET_TMPDIR")).join("status/specs");
    files::clear(&specs);
    files::mirror(&support::root().join("specs"), &specs);
    let root = specs.parent().expect("it was joined above");
    let answer =
        "      responses:\n        '201':\n          description: The SIM is registered.\n";
    files::edit(&root.join(OPENAPI), answer, &answer.replace("201", "202"));
    let compilation = Config::new().root(root).description(ARAZZO).compile();
    assert!(!compilation.failed(), "it is a warning: {:?}", compilation.diagnostics());

    let told = compilation.diagnostics().iter().find(|d| d.code() == Code::UndocumentedStatus);
    let told = told.expect("the criterion asks for a status that is gone");
    let text = files::read(&root.join(ARAZZO));
    let line = text.lines().position(|line| line.contains("$statusCode == 201"));
    assert_eq!(told.location().file(), ARAZZO);
    assert_eq!(told.location().line(), line.expect("the criterion is there") + 1);
    assert!(told.to_string().contains(": W0403 "), "{told}");
}
