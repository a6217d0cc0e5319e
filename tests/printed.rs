//! What is printed for the cases that pass, compiled, and run by the function of the same name in `cases/runs`.
//!
//! A new folder of `cases/pass` is blessed by the test `cases` first, and then listed in `cases/printed.rs`: its files have
//! to be there to be compiled.

#[path = "support/judge.rs"]
mod judge;
#[path = "support/leaving.rs"]
mod leaving;
#[path = "cases/printed.rs"]
mod printed;
#[path = "cases/runs/mod.rs"]
mod runs;

use std::{collections::BTreeSet, fs};

#[test]
fn every_pass_case_is_run() {
    let folder = support::root().join("tests/cases/pass");
    let entries = fs::read_dir(&folder).expect("the folder of the cases is there").flatten();
    let folders: BTreeSet<String> = entries
        .filter(|entry| entry.path().is_dir())
        .filter_map(|entry| entry.file_name().to_str().map(|name| name.replace('-', "_")))
        .collect();
    let run: BTreeSet<String> = printed::NAMES.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(folders, run, "folders of {} and modules of printed.rs", folder.display());
}
