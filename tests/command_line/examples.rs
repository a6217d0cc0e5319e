//! The documentation of a generated crate.

use std::{collections::BTreeSet, path::Path};

use super::{files, folder, generate, inner, workspace};

/// Of several services, with names that are keywords, users and passwords, tokens that are renewed, servers to choose with variables,
/// choices, files, values whose type is open, and things that nothing describes.
const CRATES: [&str; 9] = [
    "several-services",
    "names",
    "depends-on-workflows",
    "choices",
    "files",
    "parameter-styles",
    "server-variables",
    "credentials",
    OFFERED,
];

/// Of operations alone.
const OFFERED: &str = "traps";

/// Every public item is described and has an example; all examples compile, and those that need no service run.
#[test]
fn documentation_of_a_crate_is_complete() {
    let folder = folder("examples");
    let cases = support::root().join("tests/cases/pass");
    for name in CRATES {
        let (option, file) = match name {
            OFFERED => (Some("--openapi"), "offered.yml"),
            _ => (None, "description.yml"),
        };
        let file = cases.join(name).join(file);
        let file = file.to_str().expect("the repository is at a path of Unicode");
        let arguments: Vec<&str> = ["--examples"].into_iter().chain(option).chain([file]).collect();
        let _ = generate(&folder, name, &arguments).exits(0);
    }
    let _turn = inner::turn();
    workspace(&folder, &CRATES);
    let mut doc =
        inner::cargo(&folder, &["doc", "--workspace", "--no-deps", "--no-default-features"]);
    doc.env("RUSTDOCFLAGS", "-D warnings -D missing_docs");
    let _ = inner::run(doc).exits(0);
    let test = ["test", "--doc", "--workspace", "--no-default-features"];
    let tested = inner::run(inner::cargo(&folder, &test)).exits(0);
    for name in CRATES {
        let shown = shown(&tested.stdout, name);
        let public = public(&folder.join(name).join("src"));
        let missing: Vec<_> = public.difference(&shown).collect();
        assert!(missing.is_empty(), "{name} has no examples of {missing:?}");
    }
}

/// The files of a crate and the names in them whose examples were tested.
fn shown(tested: &str, name: &str) -> BTreeSet<(String, String)> {
    let root = format!("{name}/src/");
    let item = |line: &str| {
        let (file, rest) = line.strip_prefix("test ")?.split_once(" - ")?;
        let (path, _) = rest.split_once(" (line ")?;
        let file = file.split_once(&root)?.1.to_owned();
        Some((file, path.rsplit("::").next()?.trim_start_matches("r#").to_owned()))
    };
    tested.lines().filter_map(item).collect()
}

/// The files below a folder and the names of the types and functions in them that others see.
fn public(folder: &Path) -> BTreeSet<(String, String)> {
    let name = |line: &str| {
        let rest = line.trim_start().strip_prefix("pub ")?;
        let kinds = ["struct ", "enum ", "fn ", "async fn ", "const fn "];
        let rest = kinds.iter().find_map(|kind| rest.strip_prefix(kind))?;
        let end = rest.find(|letter: char| !(letter.is_alphanumeric() || "_#".contains(letter)))?;
        Some(rest[..end].trim_start_matches("r#").to_owned())
    };
    let states = files::states(folder);
    let of = |(file, state): (&String, &files::State)| {
        let named = state.text.lines().filter_map(name).map(|name| (file.clone(), name));
        named.collect::<Vec<_>>()
    };
    states.iter().flat_map(of).collect()
}
