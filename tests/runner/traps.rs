//! The tables of `docs/traps.md`, beside the cases and the tests that they name.

use std::{collections::BTreeSet, fs};

use support::files;

#[test]
fn the_table_of_traps_names_what_is_there() {
    let text = files::read(&support::root().join("docs/traps.md"));
    let (mut numbers, mut problems) = (BTreeSet::new(), Vec::new());
    for row in text.lines().filter(|line| line.starts_with('|')) {
        let cells: Vec<&str> = row.trim_matches('|').split(" | ").map(str::trim).collect();
        let (Some(number), Some(last)) = (cells.first(), cells.last()) else { continue };
        if !number.ends_with(|last: char| last.is_ascii_digit()) {
            continue;
        }
        if !numbers.insert(*number) {
            problems.push(format!("{number} is there twice"));
        }
        let names: Vec<&str> = last.split(", ").map(|name| name.trim_matches('`')).collect();
        let lacking = names.iter().filter_map(|name| Some(format!("{name} {}", lack(name)?)));
        problems.extend(lacking.map(|what| format!("{number}: {what}")));
    }
    assert!(numbers.len() > 40, "{numbers:?}");
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// What is wrong with a name: of a folder of cases, or of a file and a function that tests.
fn lack(name: &str) -> Option<&'static str> {
    let (path, function) = match name.split_once('#') {
        Some((path, function)) => (path, Some(function)),
        None => (name, None),
    };
    let path = support::root().join(path);
    let Some(function) = function else {
        return (!path.is_dir()).then_some("is no folder");
    };
    let Ok(text) = fs::read_to_string(&path) else { return Some("is no file") };
    let Some(begin) = text.find(&format!("fn {function}(")) else { return Some("is no function") };
    let above = text[..begin].rsplit_once('\n').map_or("", |(above, _)| above);
    let line = above.lines().last().unwrap_or_default().trim();
    // The functions of runs are called by the case of their file.
    let is_run = path.starts_with(support::root().join("tests/cases/runs"));
    let is_test = line.starts_with("#[test]") || line.starts_with("#[tokio::test");
    (!is_run && !is_test).then_some("is no test")
}
