//! The examples in the documentation of a generated crate.

use super::{folder, generate, inner, workspace};

/// Clients, methods and workflows: of several services, with names that are keywords, users and passwords, choices, files, values whose
/// type is open.
#[test]
fn examples_of_a_crate_compile() {
    let folder = folder("examples");
    let cases = support::root().join("tests/cases/pass");
    let crates = [
        ("several-services", 6),
        ("names", 15),
        ("depends-on-workflows", 13),
        ("choices", 4),
        ("files", 21),
        ("parameter-styles", 9),
    ];
    for (name, _) in crates {
        let description = cases.join(name).join("description.yml");
        let description = description.to_str().expect("the repository is at a path of Unicode");
        let _ = generate(&folder, name, &[description]).exits(0);
    }
    let _turn = inner::turn();
    workspace(&folder, &crates.map(|(name, _)| name));
    let test = ["test", "--doc", "--workspace", "--no-default-features"];
    let tested = inner::run(inner::cargo(&folder, &test)).exits(0);
    let run = |line: &str| line.strip_prefix("running ")?.split(' ').next()?.parse().ok();
    let counts: Vec<usize> = tested.stdout.lines().filter_map(run).collect();
    let enough = counts.iter().sum::<usize>() >= crates.iter().map(|(_, least)| least).sum();
    assert!(counts.len() == crates.len() && enough, "{}", tested.stdout);
}
