//! The tables of `docs/conformance.md`, beside the cases.

use std::collections::BTreeSet;

use arazzo_codegen::Code;
use support::{case, files};

/// The features of Arazzo 1.0.1, and those of 1.1.0.
fn features() -> impl Iterator<Item = u32> {
    (1..=96).chain(101..=151)
}

#[test]
fn the_table_names_every_feature_and_every_case() {
    let text = files::read(&support::root().join("docs/conformance.md"));
    let cases: BTreeSet<String> = case::all().into_iter().map(|case| case.name).collect();
    let codes: BTreeSet<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    let (mut rows, mut named) = (BTreeSet::new(), BTreeSet::new());
    let mut problems = Vec::new();
    for row in text.lines().filter(|line| line.starts_with('|')) {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let number = cells[0].strip_prefix('F').and_then(|number| number.parse::<u32>().ok());
        rows.extend(number);
        let last = cells.last().copied().unwrap_or_default();
        let names: Vec<&str> = last.split(", ").map(|name| name.trim_matches('`')).collect();
        for name in names.iter().filter(|_| last.starts_with('`')) {
            named.insert((*name).to_owned());
            if !cases.contains(*name) && !codes.contains(name) {
                problems.push(format!("{} names {name}, which is no case and no code", cells[0]));
            }
        }
        if number.is_some() && !last.starts_with('`') {
            problems.push(format!("{} has no case", cells[0]));
        }
    }
    let lacking = features().filter(|number| !rows.contains(number));
    problems.extend(lacking.map(|number| format!("F{number} has no row")));
    problems.extend(cases.difference(&named).map(|case| format!("{case} is in no row")));
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
