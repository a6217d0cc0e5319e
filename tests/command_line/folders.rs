//! Folders of descriptions.

use super::*;

/// A folder stands for the descriptions in it.
#[test]
fn check_takes_a_folder() {
    let folder = folder("check_folder");
    let finished = arazzo(&folder, &["check", "specs/arazzo"]).exits(0);
    assert_eq!((&*finished.stdout, &*finished.stderr), ("2 files checked\n", ""));
    misspell(&folder);
    assert_eq!(arazzo(&folder, &["check", "specs/arazzo"]).exits(1).stderr, DRAWN);
    for without in ["specs", "specs/openapi"] {
        let finished = arazzo(&folder, &["check", without]).exits(1);
        finished.error_line("error[E0001]: there is no Arazzo description (.yml, .yaml, .json)");
    }
}

/// Other files beside the descriptions are left alone: OpenAPI, and what is neither.
#[test]
fn a_folder_may_have_other_files() {
    let folder = folder("mixed_folder");
    files::mirror(&support::root().join("examples/own-api/specs"), &folder.join("mixed"));
    files::write(&folder.join("mixed/swagger.json"), "{\"swagger\": \"2.0\"}");
    files::write(&folder.join("mixed/chart.yml"), "{{ a template }}: [\n");
    files::write(&folder.join("mixed/empty.yaml"), "");
    let finished = arazzo(&folder, &["check", "mixed"]).exits(0);
    assert_eq!((&*finished.stdout, &*finished.stderr), ("2 files checked\n", ""));
    let _ = generate(&folder, "client", &["mixed"]).exits(0);
    // What may be a description is read, with its mistakes.
    files::write(&folder.join("mixed/broken.yml"), "arazzo: [\n");
    files::write(&folder.join("mixed/partly.yml"), "sourceDescriptions: []\n");
    let finished = arazzo(&folder, &["check", "mixed"]).exits(1);
    finished.error_line("error[E0002]");
}

/// One OpenAPI description is offered at a time; the folder that the program runs in has a name, too.
#[test]
fn a_folder_is_no_openapi_description() {
    let folder = folder("offered_folder");
    for name in [".", "specs"] {
        let arguments = ["check", "--format", "short", "--openapi", name];
        let finished = arazzo(&folder, &arguments).exits(1);
        let expected = format!("{name}: E0001 the file cannot be read: it is a folder\n");
        assert_eq!(finished.stdout, expected);
    }
}
