//! What codes mean, and which version this is.

use super::*;

#[test]
fn codes_are_explained() {
    let folder = folder("explain");
    let finished = arazzo(&folder, &["explain", "e0301"]).exits(0);
    assert!(finished.stdout.starts_with("E0301: an unknown operation\n\n"), "{}", finished.stdout);
    assert!(finished.stdout.ends_with("\nSee Arazzo, Step Object, operationId.\n"));
    let unknown = arazzo(&folder, &["explain", "E0403"]).exits(2);
    unknown.error_line("error: there is no code 'E0403'; did you mean W0403?");
    arazzo(&folder, &["explain", "something"]).exits(2).error_line("error: there is no code");
}

/// Who reads the text may stop before its end.
#[test]
fn an_explanation_may_be_cut() {
    let folder = folder("explain_cut");
    for arguments in [&["explain", "E0301"][..], &["check", "--format", "short", "nowhere.yml"]] {
        let mut command = inner::program(program(), &folder);
        let (read, write) = std::io::pipe().expect("a pipe");
        command.arg("arazzo").args(arguments).stdout(write);
        drop(read);
        let finished = command.output().expect("it runs");
        assert_eq!(String::from_utf8_lossy(&finished.stderr), "");
    }
}

#[test]
fn the_version_has_the_name_of_the_program() {
    let finished = arazzo(&folder("version"), &["--version"]).exits(0);
    assert_eq!(finished.stdout, concat!("cargo-arazzo ", env!("CARGO_PKG_VERSION"), "\n"));
}
