//! `cargo arazzo` as a user calls it: exit status, what it says, what it writes.

#[path = "command_line/examples.rs"]
mod examples;
#[path = "command_line/explain.rs"]
mod explain;
#[path = "command_line/folders.rs"]
mod folders;
#[path = "command_line/published.rs"]
mod published;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use soracom_simulation::Simulation;
use support::{
    checkout::{ARAZZO, OPENAPI},
    files,
    inner::{self, Finished},
};

/// What `check` draws for an operation that is misspelt.
const DRAWN: &str = "\
error[E0301]: unknown operation 'registerSims'
  --> specs/arazzo/soracom-register-and-activate-sim-workflow.yml:40:22
   |
40 |         operationId: registerSims
   |                      ^^^^^^^^^^^^
   |
   = help: did you mean 'registerSim'?

1 error, 0 warnings
";

/// What a generated manifest begins with.
const MANIFEST_HEADER: &str = "# Written by cargo arazzo generate";

/// The program, built once.
fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let _turn = inner::turn();
        let build = ["build", "--locked", "--package=cargo-arazzo"];
        let _ = inner::run(inner::cargo(&support::root(), &build)).exits(0);
        let name = format!("cargo-arazzo{}", std::env::consts::EXE_SUFFIX);
        inner::target().join("debug").join(name)
    })
}

/// A new folder for a test, with the descriptions of the repository.
fn folder(test: &str) -> PathBuf {
    let folder = inner::folder("command_line").join(test);
    files::clear(&folder);
    files::mirror(&support::root().join("specs"), &folder.join("specs"));
    folder
}

/// Calls `cargo-arazzo arazzo …`, as Cargo does.
fn arazzo(folder: &Path, arguments: &[&str]) -> Finished {
    let mut command = inner::program(program(), folder);
    command.arg("arazzo").args(arguments);
    inner::run(command)
}

/// Generates a crate into a folder.
fn generate(folder: &Path, name: &str, arguments: &[&str]) -> Finished {
    let runtime = support::root().join("runtime");
    let runtime = runtime.to_str().expect("the repository is at a path of Unicode");
    let generate = ["generate", "--crate", name, "--runtime", runtime];
    arazzo(folder, &[&generate[..], arguments].concat())
}

/// Makes a workspace of the crates below a folder.
fn workspace(folder: &Path, members: &[&str]) {
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n");
    files::write(&folder.join("Cargo.toml"), manifest);
    files::write(&folder.join("Cargo.lock"), files::read(&support::root().join("Cargo.lock")));
}

/// Checks crates below a folder with rustc: there must be no warning.
fn check_crates(folder: &Path, members: &[&str]) {
    let _turn = inner::turn();
    workspace(folder, members);
    let check = ["check", "--workspace", "--no-default-features"];
    inner::run(inner::cargo(folder, &check)).exits(0).without_warnings();
}

/// Makes the description ask for an operation that there is not.
fn misspell(folder: &Path) {
    let path = folder.join(ARAZZO);
    files::edit(&path, "operationId: registerSim\n", "operationId: registerSims\n");
}

#[test]
fn check_accepts_a_good_description() {
    let folder = folder("check_good");
    let finished = arazzo(&folder, &["check", ARAZZO]).exits(0);
    assert_eq!(finished.stdout, "2 files checked\n");
    assert_eq!(finished.stderr, "");
}

#[test]
fn check_draws_a_mistake() {
    let folder = folder("check_bad");
    misspell(&folder);
    let finished = arazzo(&folder, &["check", ARAZZO]).exits(1);
    assert_eq!(finished.stderr, DRAWN);
    assert_eq!(finished.stdout, "");
}

/// Without the sources, an operation that none of them has is no mistake of the description.
#[test]
fn check_judges_a_description_alone() {
    let folder = folder("check_alone");
    misspell(&folder);
    let finished = arazzo(&folder, &["check", "--no-sources", ARAZZO]).exits(0);
    assert_eq!(finished.stdout, "1 file checked\n");
    files::edit(&folder.join(ARAZZO), "stepId: registerSim", "stepid: registerSim");
    let finished = arazzo(&folder, &["check", "--no-sources", ARAZZO]).exits(1);
    finished.error_line("error[E0101]: the required field 'stepId' is missing");
}

#[test]
fn check_speaks_to_programs() {
    let folder = folder("check_formats");
    misspell(&folder);
    let short = arazzo(&folder, &["check", "--format", "short", ARAZZO]).exits(1);
    let line = "specs/arazzo/soracom-register-and-activate-sim-workflow.yml:40:22: E0301 unknown operation 'registerSims'; did you mean 'registerSim'?\n";
    assert_eq!(short.stdout, line);
    assert_eq!(short.stderr, "");
    let json = arazzo(&folder, &["check", "--format=json", ARAZZO]).exits(1);
    let record: serde_json::Value = serde_json::from_str(&json.stdout).expect("a line of JSON");
    let expected = serde_json::json!({
        "file": ARAZZO,
        "line": 40,
        "column": 22,
        "end": {"line": 40, "column": 34},
        "code": "E0301",
        "severity": "error",
        "message": "unknown operation 'registerSims'",
        "help": "did you mean 'registerSim'?",
    });
    assert_eq!(record, expected);
    assert_eq!(json.stderr, "");
}

#[test]
fn check_names_a_file_that_is_missing() {
    let finished = arazzo(&folder("check_missing"), &["check", "specs/none.yml"]).exits(1);
    let line = finished.error_line("error[E0001]: ");
    assert!(line.contains("there is no such file"), "{line}");
    assert!(finished.stderr.contains("--> specs/none.yml\n"), "{}", finished.stderr);
}

#[test]
fn a_warning_fails_only_strictly() {
    let folder = folder("check_strict");
    files::edit(&folder.join(ARAZZO), "$statusCode == 201", "$statusCode == 202");
    let warned = arazzo(&folder, &["check", ARAZZO]).exits(0);
    warned.error_line("warning[W0403]: ");
    let failed = arazzo(&folder, &["check", "--strict", ARAZZO]).exits(1);
    failed.error_line("error[W0403]: ");
}

#[test]
fn mistakes_on_the_command_line_have_a_status_of_their_own() {
    let folder = folder("usage");
    let before = files::names(&folder);
    let mistakes: [&[&str]; 11] = [
        &[],
        &["check"],
        &["unknown"],
        &["check", "--unknown", ARAZZO],
        &["check", "--format", "xml", ARAZZO],
        &["explain"],
        &["check", "--map-url", "no-file", ARAZZO],
        &["generate", ARAZZO],
        &["generate", "--crate", "a", "--out-dir", "b", ARAZZO],
        &["generate", "--crate", "a", "--runtime", "nowhere", ARAZZO],
        &["generate", "--crate", "a", ARAZZO],
    ];
    for mistake in mistakes {
        let finished = arazzo(&folder, mistake);
        assert_eq!(finished.code, Some(2), "{mistake:?}\n{}", finished.stderr);
        assert!(!finished.stderr.is_empty(), "{mistake:?} is explained");
    }
    let runtime = arazzo(&folder, &["generate", "--crate", "a", ARAZZO]).exits(2);
    let line = runtime.error_line("error: --runtime PATH is required: ");
    assert!(line.contains("'runtime' of a checkout"), "{line}");
    let name = generate(&folder, "7-eleven", &[ARAZZO]).exits(2);
    name.error_line("error: '7-eleven' cannot be the name of a crate");
    let name = generate(&folder, "arazzo-runtime", &[ARAZZO]).exits(2);
    name.error_line("error: 'arazzo-runtime' is what the crate depends on");
    assert_eq!(files::names(&folder), before, "nothing is written");
}

#[test]
fn a_crate_compiles_and_is_printed_once() {
    let folder = folder("generate_crate");
    let named = [ARAZZO, "--name", "soracom-sim", "--examples"];
    let first = generate(&folder, "sims", &named).exits(0);
    assert!(first.stdout.starts_with("sims: 4 files printed, "), "{}", first.stdout);
    let manifest = files::read(&folder.join("sims/Cargo.toml"));
    assert!(manifest.starts_with(MANIFEST_HEADER), "{manifest}");
    assert!(manifest.contains("\nname = \"soracom-sim\"\n"), "{manifest}");
    let printed = files::texts(&folder.join("sims/src"));
    assert_eq!(printed, files::texts(&support::root().join("generated")), "as in a checkout");

    let before = files::states(&folder.join("sims"));
    let again = generate(&folder, "sims", &named).exits(0);
    assert_eq!(again.stdout, "sims: 4 files printed, 0 changed\n");
    assert_eq!(files::states(&folder.join("sims")), before);

    // The same as a module of somebody's crate.
    let _ = arazzo(&folder, &["generate", "--out-dir", "mine/src/api", ARAZZO]).exits(0);
    let modules = files::names(&folder.join("mine"));
    assert!(modules.contains("src/api/mod.rs") && !modules.contains("Cargo.toml"), "{modules:?}");
    assert!(!modules.contains("src/api/lib.rs"), "{modules:?}");
    files::write(&folder.join("mine/Cargo.toml"), manifest.replace("\"soracom-sim\"", "\"mine\""));
    files::write(&folder.join("mine/src/lib.rs"), "//! Mine.\n\n/// Printed.\npub mod api;\n");
    check_crates(&folder, &["sims", "mine"]);
}

#[test]
fn check_compares_and_writes_nothing() {
    let folder = folder("generate_check");
    let fresh = generate(&folder, "new", &["--check", ARAZZO]).exits(1);
    assert!(fresh.stderr.contains("would change"), "{}", fresh.stderr);
    assert!(!folder.join("new").exists(), "nothing is written");
    let _ = generate(&folder, "sims", &[ARAZZO]).exits(0);
    let good = generate(&folder, "sims", &["--check", ARAZZO]).exits(0);
    assert_eq!(good.stdout, "sims: 4 files up to date\n");
    // A checkout may have turned the line ends.
    let manifest = folder.join("sims/Cargo.toml");
    let turned = files::read(&manifest).replace('\n', "\r\n");
    files::write(&manifest, turned);
    let before = files::states(&folder.join("sims"));
    let _ = generate(&folder, "sims", &["--check", ARAZZO]).exits(0);
    files::edit(&folder.join(ARAZZO), "workflowId: register-and", "workflowId: enroll-and");
    let stale = generate(&folder, "sims", &["--check", ARAZZO]).exits(1);
    stale.error_line("error: sims: 3 files would change: src/lib.rs, src/workflows/enroll_and");
    assert_eq!(files::states(&folder.join("sims")), before);
}

#[test]
fn a_manifest_of_ones_own_is_kept() {
    let folder = folder("generate_manifest");
    let _ = generate(&folder, "sims", &[ARAZZO]).exits(0);
    let path = folder.join("sims/Cargo.toml");
    let written = files::read(&path);
    assert!(written.contains("\nname = \"sims\"\n"), "as its folder: {written}");
    let own = written.split_once('\n').expect("a manifest has lines").1.replace("0.1.0", "7.0.0");
    files::write(&path, &own);
    let _ = generate(&folder, "sims", &[ARAZZO]).exits(0);
    assert_eq!(files::read(&path), own);
    // With the first line, it is ours.
    files::write(&path, written.replace("0.1.0", "7.0.0"));
    let _ = generate(&folder, "sims", &[ARAZZO]).exits(0);
    assert_eq!(files::read(&path), written);
}

#[test]
fn errors_leave_a_crate_as_it_is() {
    let folder = folder("generate_errors");
    let _ = generate(&folder, "sims", &[ARAZZO]).exits(0);
    let before = files::states(&folder.join("sims"));
    misspell(&folder);
    let finished = generate(&folder, "sims", &[ARAZZO]).exits(1);
    finished.error_line("error[E0301]: ");
    assert_eq!(files::states(&folder.join("sims")), before);
    let _ = generate(&folder, "other", &[ARAZZO]).exits(1);
    assert!(!folder.join("other").exists(), "no crate is begun");
}

#[test]
fn a_file_that_a_hand_has_changed_is_not_overwritten() {
    let folder = folder("generate_hand");
    let _ = generate(&folder, "sims", &[ARAZZO]).exits(0);
    files::edit(&folder.join("sims/src/client.rs"), "impl Client {", "impl Client { // mine");
    files::edit(&folder.join(ARAZZO), "workflowId: register-and", "workflowId: enroll-and");
    let before = files::states(&folder.join("sims"));
    for arguments in [&[ARAZZO][..], &["--check", ARAZZO]] {
        let finished = generate(&folder, "sims", arguments).exits(1);
        finished.error_line("error[E0501]: ");
        assert!(finished.stderr.contains("sims/src/client.rs"), "{}", finished.stderr);
        assert_eq!(files::states(&folder.join("sims")), before);
    }
}

#[test]
fn several_descriptions_make_one_crate() {
    let folder = folder("generate_several");
    let text = files::read(&folder.join(ARAZZO));
    let second = text.replace("workflowId: register-and-activate-sim", "workflowId: onboard");
    files::write(&folder.join("specs/arazzo/second.yml"), second);
    let both = [ARAZZO, "specs/arazzo/second.yml"];
    let _ = generate(&folder, "sims", &both).exits(0);
    let printed = files::texts(&folder.join("sims/src"));
    let named = |end: &str| printed.keys().filter(|name| name.ends_with(end)).count();
    assert_eq!(named("/register_and_activate_sim.rs"), 1, "{:?}", printed.keys());
    assert_eq!(named("/onboard.rs"), 1, "{:?}", printed.keys());
    let types = |text: &&String| text.contains("\npub struct Sim {");
    assert_eq!(printed.values().filter(types).count(), 1, "one OpenAPI file, one set of types");
    let methods = |text: &&String| text.contains("pub fn get_sim(");
    assert_eq!(printed.values().filter(methods).count(), 1, "and one client");
    check_crates(&folder, &["sims"]);

    // The order in which files are named decides nothing but the order in lib.rs, if that.
    let _ = generate(&folder, "other", &[both[1], both[0]]).exits(0);
    let other = files::names(&folder.join("other/src"));
    assert_eq!(other, printed.keys().cloned().collect::<BTreeSet<_>>());
}

#[test]
fn the_same_crate_comes_of_a_description_elsewhere() {
    let folder = folder("generate_elsewhere");
    let crate_in = |place: &str| -> BTreeMap<String, String> {
        let folder = folder.join(place);
        files::mirror(&support::root().join("specs"), &folder.join("specs"));
        let _ = generate(&folder, "sims", &[ARAZZO]).exits(0);
        files::texts(&folder.join("sims"))
    };
    let (mut here, mut there) = (crate_in("here"), crate_in("some where/much/deeper"));
    let manifests = [&mut here, &mut there].map(|files| files.remove("Cargo.toml"));
    assert_eq!(here, there);
    let [here, there] = manifests.map(|text| {
        let text = text.expect("a crate has a manifest");
        let lines = text.lines().filter(|line| !line.starts_with("arazzo-runtime = "));
        lines.map(str::to_owned).collect::<Vec<_>>()
    });
    assert_eq!(here, there);
}

#[test]
fn operations_are_offered_without_a_workflow() {
    let folder = folder("generate_openapi");
    let one = ["--openapi", OPENAPI, "--operation", "getSim"];
    let finished = generate(&folder, "one", &one).exits(0);
    assert!(finished.stdout.starts_with("one: 3 files printed, "), "{}", finished.stdout);
    let client = files::read(&folder.join("one/src/client.rs"));
    let method = "pub fn get_sim(&self, sim_id: &str) -> Call<Sim>";
    assert!(client.contains(method), "{client}");
    assert!(!client.contains("activate_sim"), "only what is asked for");
    let by_path = ["--openapi", OPENAPI, "--operation", "get /sims/{sim_id}"];
    let _ = generate(&folder, "by-path", &by_path).exits(0);
    let by_path = files::read(&folder.join("by-path/src/client.rs"));
    assert!(by_path.contains(method) && by_path.matches("-> Call<").count() == 1, "{by_path}");

    let all = generate(&folder, "all", &["--openapi", OPENAPI]).exits(0);
    assert_eq!(all.stderr, "");
    let client = files::read(&folder.join("all/src/client.rs"));
    let ids = files::read(&folder.join(OPENAPI)).matches("operationId: ").count();
    assert_eq!(client.matches("-> Call<").count(), ids, "{client}");
    // A workflow beside them uses the same methods.
    let _ = generate(&folder, "both", &[ARAZZO, "--openapi", OPENAPI]).exits(0);
    let both = files::read(&folder.join("both/src/client.rs"));
    assert_eq!(both.matches("-> Call<").count(), ids, "{both}");
    check_crates(&folder, &["one", "all", "both"]);
}

#[test]
fn what_cannot_be_offered_is_told() {
    let folder = folder("generate_openapi_wrong");
    let unknown = ["--openapi", OPENAPI, "--operation", "getSims", "--tag", "Simm"];
    let finished = generate(&folder, "a", &unknown).exits(1);
    let text = &finished.stderr;
    for told in ["unknown operation 'getSims'", "did you mean 'getSim'", "unknown tag 'Simm'"] {
        assert!(text.contains(told), "{text}");
    }
    let missing = generate(&folder, "a", &["--openapi", "none.yml"]).exits(1);
    missing.error_line("error[E0001]: the file cannot be read: ");
    let arazzo = generate(&folder, "a", &["--openapi", ARAZZO]).exits(1);
    assert!(arazzo.stderr.contains(ARAZZO), "{}", arazzo.stderr);
    let _ = generate(&folder, "a", &["--tag", "Sim", ARAZZO]).exits(2);
    assert!(!folder.join("a").exists(), "nothing is written");
}

#[test]
fn a_url_is_read_from_the_file_that_is_named() {
    let folder = folder("map_url");
    let url = "https://example.com/openapi.yml";
    files::edit(&folder.join(ARAZZO), "../openapi/soracom-sim-api-openapi.yml", url);
    let _ = arazzo(&folder, &["check", ARAZZO]).exits(1);
    let pair = format!("{url}={OPENAPI}");
    let _ = arazzo(&folder, &["check", "--map-url", &pair, ARAZZO]).exits(0);
    // Servers are relative to that URL.
    files::edit(&folder.join(OPENAPI), "https://api.soracom.io/v1", "/v1");
    let _ = generate(&folder, "mapped", &["--map-url", &pair, ARAZZO]).exits(0);
    let client = files::read(&folder.join("mapped/src/client.rs"));
    assert!(client.contains("\"https://example.com/v1\""), "{client}");
    fs::remove_file(folder.join(OPENAPI)).expect("the description was copied");
    let _ = arazzo(&folder, &["check", "--map-url", &pair, ARAZZO]).exits(1);
}
