//! What `cargo build` does in a checkout when a description changes, and what is published from it.

use std::{collections::BTreeMap, fs, io::Write as _, path::Path, process::Command};

use arazzo_codegen::{Config, Output};
use support::{
    checkout::{ARAZZO, Checkout, OPENAPI},
    files::{self, State},
    inner,
};

/// The printed file of the workflow.
const PRINTED: &str = "workflows/register_and_activate_sim.rs";

/// The generator and what only it needs: none of it is for users of the client.
const GENERATOR: [&str; 5] =
    ["arazzo-codegen", "prettyplease", "openapiv3", "yaml_serde", "saphyr-parser"];

/// WebAssembly in JavaScript.
const WASM: &str = "wasm32-unknown-unknown";

/// Gives the workflow another id.
fn rename_workflow(checkout: &Checkout) {
    checkout.edit(ARAZZO, "workflowId: register-and-activate-sim", "workflowId: onboard-sim");
}

/// The texts alone.
fn texts(states: &BTreeMap<String, State>) -> BTreeMap<&str, &str> {
    states.iter().map(|(name, state)| (name.as_str(), state.text.as_str())).collect()
}

/// Line and column, from 1, of a text that is in another one once.
fn position(text: &str, part: &str) -> (usize, usize) {
    let found = text.lines().enumerate().find_map(|(line, text)| Some((line, text.find(part)?)));
    let (line, column) = found.expect("the text is there");
    (line + 1, column + 1)
}

#[test]
fn a_changed_description_is_printed_anew_and_once() {
    let checkout = Checkout::copy();
    rename_workflow(&checkout);
    let last = "      groupId: $steps.confirmSim.outputs.finalGroupId\n";
    let speed = format!("{last}      speedClass: $steps.confirmSim.outputs.speedClass\n");
    checkout.edit(ARAZZO, last, &speed);
    let _ = checkout.build(&[]).exits(0);
    let first = checkout.generated();
    let printed = &first["workflows/onboard_sim.rs"].text;
    assert!(printed.contains("\npub async fn onboard_sim(\n"), "{printed}");
    assert!(printed.contains("\n    pub speed_class: Option<String>,\n"), "{printed}");
    assert!(!first.contains_key(PRINTED), "the file of the old name is deleted");

    let again = checkout.build(&[]).exits(0);
    again.error_line("       Fresh soracom-sim v0.1.0");
    for verb in ["Compiling", "Running", "Dirty"] {
        let worked = again.stderr.lines().any(|line| line.trim_start().starts_with(verb));
        assert!(!worked, "{}", again.stderr);
    }
    assert_eq!(checkout.generated(), first, "nothing is written when nothing has changed");
}

#[test]
fn only_files_that_change_are_written() {
    let checkout = Checkout::copy();
    let _ = checkout.build(&[]).exits(0);
    let before = checkout.generated();
    checkout.edit(ARAZZO, "summary: Adds a SIM to your account,", "summary: Adds the SIM,");
    let _ = checkout.build(&[]).exits(0);
    let after = checkout.generated();
    let changed = after.iter().filter(|(name, state)| before.get(*name) != Some(*state));
    assert_eq!(changed.map(|(name, _)| name.as_str()).collect::<Vec<_>>(), [PRINTED]);
}

#[test]
fn a_misspelt_operation_fails_the_build_at_its_line() {
    let checkout = Checkout::copy();
    checkout.edit(ARAZZO, "operationId: registerSim\n", "operationId: registerSims\n");
    let before = checkout.generated();
    let finished = checkout.build(&[]).exits(101);
    let (line, column) = position(&files::read(&checkout.path(ARAZZO)), "registerSims");
    assert_eq!(
        finished.error_line("error: soracom-sim@0.1.0: "),
        format!(
            "error: soracom-sim@0.1.0: {ARAZZO}:{line}:{column}: E0301 unknown operation 'registerSims'; did you mean 'registerSim'?"
        )
    );
    assert_eq!(checkout.generated(), before, "nothing is written when there is an error");
}

#[test]
fn a_reference_that_a_workflow_reaches_is_checked_and_watched() {
    let checkout = Checkout::copy();
    let _ = checkout.build(&[]).exits(0);
    let reference =
        "        tags:\n          $ref: '#/components/schemas/TagSet'\n        terminationEnabled:";
    checkout.edit(OPENAPI, reference, &reference.replace("TagSet", "TagSets"));
    // What it would describe is a JSON value: the rest of the answer is typed all the same.
    let finished = checkout.build(&[]).exits(0);
    let line = finished.error_line(&format!("warning: soracom-sim@0.1.0: {OPENAPI}:"));
    assert!(line.contains(": W0214 "), "{line}");

    // So is a file that is not there yet.
    let there =
        "        tags:\n          $ref: 'more%20tags.yml#/TagSet'\n        terminationEnabled:";
    checkout.edit(OPENAPI, &reference.replace("TagSet", "TagSets"), there);
    let finished = checkout.build(&[]).exits(0);
    finished.error_line(&format!("warning: soracom-sim@0.1.0: {OPENAPI}:"));
    checkout.build(&[]).exits(0).error_line("       Fresh soracom-sim v0.1.0");
    let file = checkout.path(OPENAPI).with_file_name("more tags.yml");
    files::write(&file, "TagSet: {type: object, additionalProperties: {type: string}}\n");
    checkout.build(&[]).exits(0).without_warnings();
}

#[test]
fn under_ci_a_stale_file_is_an_error_and_nothing_is_written() {
    let checkout = Checkout::copy();
    let _ = checkout.build(&[("CI", "true")]).exits(0);
    rename_workflow(&checkout);
    let before = checkout.generated();
    let finished = checkout.build(&[("CI", "true")]).exits(101);
    for name in ["lib.rs", "workflows/onboard_sim.rs", PRINTED] {
        let line = finished.error_line(&format!("error: soracom-sim@0.1.0: generated/{name}: "));
        assert!(line.contains(": E0502 "), "{line}");
    }
    assert_eq!(checkout.generated(), before);
    let _ = checkout.build(&[("CI", "false")]).exits(0);
    assert_ne!(checkout.generated(), before, "outside CI it is printed");
}

#[test]
fn nothing_is_written_on_docs_rs_or_into_a_read_only_folder() {
    let checkout = Checkout::copy();
    let _ = checkout.build(&[]).exits(0);
    rename_workflow(&checkout);
    let before = checkout.generated();
    let stale = "error: soracom-sim@0.1.0: generated/workflows/onboard_sim.rs: E0502 ";
    checkout.build(&[("DOCS_RS", "1")]).exits(101).error_line(stale);
    assert_eq!(checkout.generated(), before);

    let set_writable = |writable: bool| {
        let folder = checkout.path("generated");
        let mut permissions = fs::metadata(&folder).expect("the folder is there").permissions();
        #[cfg(unix)]
        std::os::unix::fs::PermissionsExt::set_mode(
            &mut permissions,
            if writable { 0o755 } else { 0o555 },
        );
        #[cfg(not(unix))]
        permissions.set_readonly(!writable);
        fs::set_permissions(&folder, permissions).expect("the folder is ours");
    };
    set_writable(false);
    let finished = checkout.build(&[]);
    set_writable(true);
    finished.exits(101).error_line(stale);
    assert_eq!(checkout.generated(), before);
}

#[test]
fn without_any_description_the_build_fails_and_deletes_nothing() {
    let checkout = Checkout::copy();
    let _ = checkout.build(&[]).exits(0);
    let before = checkout.generated();
    fs::remove_file(checkout.path(ARAZZO)).expect("the description was copied");
    checkout.build(&[]).exits(101).error_line("error: soracom-sim@0.1.0: specs/arazzo: E0001 ");
    assert_eq!(checkout.generated(), before);
}

#[test]
fn turned_line_ends_are_no_change() {
    let checkout = Checkout::copy();
    for (name, file) in checkout.generated() {
        let path = checkout.path("generated").join(name);
        files::write(&path, file.text.replace('\n', "\r\n"));
    }
    let before = checkout.generated();
    let _ = checkout.build(&[("CI", "true")]).exits(0);
    let _ = checkout.build(&[]).exits(0);
    assert_eq!(checkout.generated(), before);
}

#[test]
fn a_file_that_a_hand_has_changed_is_not_overwritten() {
    let checkout = Checkout::copy();
    let printed = format!("generated/{PRINTED}");
    checkout.edit(&printed, "let mut run = Run::new(", "let mut run = /* mine */ Run::new(");
    checkout.edit(ARAZZO, "$statusCode == 201", "$statusCode < 300");
    let before = checkout.generated();
    let finished = checkout.build(&[]).exits(101);
    let line = finished.error_line(&format!("error: soracom-sim@0.1.0: {printed}: "));
    assert!(line.contains(": E0501 "), "{line}");
    assert_eq!(checkout.generated(), before, "no other file is written either");

    files::write(&checkout.path(&printed), "");
    let _ = checkout.build(&[]).exits(0);
    let text = files::read(&checkout.path(&printed));
    assert!(!text.contains("mine") && text.contains("$statusCode < 300"), "it is printed anew");
}

/// What becomes of the printed files is seen without a change of a description.
#[test]
fn printed_files_are_watched() {
    let checkout = Checkout::copy();
    let _ = checkout.build(&[]).exits(0);
    let before = checkout.generated();
    let printed = checkout.path(&format!("generated/{PRINTED}"));
    fs::remove_file(&printed).expect("it is there");
    let _ = checkout.build(&[]).exits(0);
    assert_eq!(texts(&checkout.generated()), texts(&before));
    checkout.build(&[]).exits(0).error_line("       Fresh soracom-sim v0.1.0");
    checkout.edit(&format!("generated/{PRINTED}"), "let mut run", "let mut  run");
    let finished = checkout.build(&[]).exits(101);
    let line = finished.error_line("error: soracom-sim@0.1.0: generated/");
    assert!(line.contains(": E0501 "), "{line}");
}

#[test]
fn files_of_a_description_that_is_gone_are_deleted() {
    let checkout = Checkout::copy();
    let _ = checkout.build(&[]).exits(0);
    let one = checkout.generated();
    files::write(&checkout.path("generated/notes.rs"), "// A file of somebody's own.\n");
    let second = checkout.path("specs/arazzo/again.yml");
    let text = files::read(&checkout.path(ARAZZO));
    files::write(&second, text.replace("workflowId: register-and-activate-sim", "workflowId: two"));
    let _ = checkout.build(&[]).exits(0);
    let two = checkout.generated();
    assert!(two.keys().any(|name| name.ends_with("two.rs")), "{:?}", two.keys());
    assert!(!two.contains_key(PRINTED), "several files print a folder each: {:?}", two.keys());

    fs::remove_file(&second).expect("the second description was written above");
    let _ = checkout.build(&[]).exits(0);
    let mut after = checkout.generated();
    assert!(after.remove("notes.rs").is_some(), "what is not printed is kept");
    assert_eq!(texts(&after), texts(&one));
}

#[test]
fn without_the_feature_the_generator_is_not_built() {
    let checkout = Checkout::copy();
    let without = ["tree", "--edges", "normal,build", "--package", "soracom-sim"];
    let tree =
        inner::cargo(checkout.folder(), &[&without[..], &["--no-default-features"]].concat());
    let tree = inner::run(tree).exits(0).stdout;
    let finished = checkout.build_with(&[], &[]).exits(0);
    for name in GENERATOR {
        assert!(!tree.contains(name), "{name} is in the tree:\n{tree}");
        assert!(!finished.stderr.contains(&format!("{name} v")), "{name} is built");
    }
    // What is printed by it stays as it is, even when a description has changed.
    rename_workflow(&checkout);
    let before = checkout.generated();
    let _ = checkout.build_with(&[], &[]).exits(0);
    assert_eq!(checkout.generated(), before);
}

#[test]
fn the_runtime_compiles_with_each_feature_alone() {
    let folder = support::root();
    let _turn = inner::turn();
    let features =
        ["tls", "http2", "blocking", "local", "jsonpath", "regex", "xpath", "har", "tracing"];
    for feature in std::iter::once("").chain(features) {
        let check = ["check", "--package=arazzo-runtime", "--no-default-features", "--features"];
        let check = [&check[..], &[feature]].concat();
        inner::run(inner::cargo(&folder, &check)).exits(0).without_warnings();
    }
}

#[test]
fn without_the_feature_a_client_speaks_no_tls() {
    let folder = support::root();
    let _turn = inner::turn();
    let alone = ["--package=arazzo-runtime", "--no-default-features"];
    let tree = [&["tree", "--edges=normal"][..], &alone].concat();
    let tree = inner::run(inner::cargo(&folder, &tree)).exits(0).stdout;
    assert!(tree.contains("hyper v") && !tree.contains("rustls v") && !tree.contains("ring v"));
    let test = [&["test", "--lib", "a_client_without_tls_says_so"][..], &alone].concat();
    let tested = inner::run(inner::cargo(&folder, &test)).exits(0).stdout;
    assert!(tested.contains("1 passed"), "{tested}");
}

/// Whether there is what compiling for WebAssembly takes. Where it is not there, it is installed.
fn has_web_assembly(folder: &Path) -> bool {
    let run = |program: &str, arguments: &[&str]| {
        let mut command = inner::program(program, folder);
        command.args(arguments).arg(WASM);
        inner::run(command)
    };
    if Command::new("rustup").arg("--version").output().is_ok() {
        let _ = run("rustup", &["target", "add"]);
    }
    let library = run("rustc", &["--print=target-libdir", "--target"]).stdout;
    Path::new(library.trim()).is_dir()
        && run("cargo", &["fetch", "--locked", "--target"]).code == Some(0)
}

#[test]
fn the_client_compiles_for_web_assembly() {
    let folder = support::root();
    let _turn = inner::turn();
    if !has_web_assembly(&folder) {
        // Not by a macro: what passes is not shown.
        let told = format!("UNTESTED: {WASM}, or what it needs, cannot be installed\n");
        std::io::stderr().write_all(told.as_bytes()).expect("somebody can be told");
        return;
    }
    let check = ["check", "--locked", "--target", WASM];
    let client = ["--package=soracom-sim", "--no-default-features", "--features=tls,har,tracing"];
    inner::run(inner::cargo(&folder, &[&check[..], &client].concat())).exits(0).without_warnings();
    let runtime = ["--package=arazzo-runtime", "--features=http2,local,jsonpath,regex,har"];
    inner::run(inner::cargo(&folder, &[&check[..], &runtime].concat())).exits(0).without_warnings();
}

#[test]
fn users_of_the_client_depend_on_no_generator() {
    let folder = support::root();
    let tree = ["tree", "--edges", "normal", "--prefix", "none", "--package", "soracom-sim"];
    let tree = inner::run(inner::cargo(&folder, &tree)).exits(0).stdout;
    assert!(tree.contains("reqwest v"), "{tree}");
    for name in GENERATOR {
        assert!(!tree.contains(name), "{name} is in the tree:\n{tree}");
    }
}

/// The output for the descriptions of a copy in this folder.
fn compile_in(folder: &Path) -> Output {
    files::mirror(&support::root().join("specs"), &folder.join("specs"));
    let config = Config::new().root(folder).descriptions("specs/arazzo").crate_name("soracom_sim");
    let compilation = config.compile();
    assert!(!compilation.failed(), "{:?}", compilation.diagnostics());
    compilation.output().expect("it has not failed").clone()
}

#[test]
fn the_same_descriptions_print_the_same_bytes_everywhere() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bytes");
    let first = compile_in(&folder.join("one"));
    assert_eq!(first, compile_in(&folder.join("one")), "two runs");
    assert_eq!(first, compile_in(&folder.join("a folder/of another/depth")), "two folders");
    let committed = files::texts(&support::root().join("generated"));
    assert_eq!(*first.files(), committed, "generated/ is committed as it is printed");
}

#[test]
fn the_published_package_is_the_printed_library_alone() {
    let checkout = Checkout::copy();
    let readme = checkout.path("README.md");
    if !readme.is_file() {
        files::write(&readme, "# A package needs one\n");
    }
    let package = ["package", "--workspace", "--no-verify", "--allow-dirty"];
    let _ = inner::run(inner::cargo(checkout.folder(), &package)).exits(0);

    let list = ["package", "--package", "soracom-sim", "--list", "--allow-dirty"];
    let list = inner::run(inner::cargo(checkout.folder(), &list)).exits(0).stdout;
    assert!(list.lines().any(|name| name == "generated/lib.rs"), "{list}");
    let others = ["build.rs", "specs/", "codegen/", "runtime/", "tests/", "target/"];
    assert!(!list.lines().any(|name| others.iter().any(|o| name.starts_with(o))), "{list}");

    let folder = unpack("soracom-sim-0.1.0");
    let manifest = files::read(&folder.join("Cargo.toml"));
    assert!(manifest.contains("\nbuild = false\n"), "{manifest}");
    files::write(&folder.join("Cargo.toml"), format!("{manifest}\n[workspace]\n"));
    let patch = |name: &str, folder: &str| {
        format!("patch.crates-io.{name}.path={:?}", checkout.path(folder).to_string_lossy())
    };
    let (runtime, codegen) =
        (patch("arazzo-runtime", "runtime"), patch("arazzo-codegen", "codegen"));
    let build = ["build", "--verbose", "--config", &runtime, "--config", &codegen];
    let features = ["--no-default-features", "--features", "codegen"];
    let finished = inner::run(inner::cargo(&folder, &[&build[..], &features].concat())).exits(0);
    finished.error_line("   Compiling soracom-sim v0.1.0");
    for line in finished.stderr.lines().filter(|line| line.contains(" arazzo-codegen v")) {
        let built = ["Compiling", "Fresh", "Dirty"].iter().any(|verb| line.contains(verb));
        assert!(!built, "{line}");
    }
}

/// Unpacks a package that Cargo has made.
fn unpack(name: &str) -> std::path::PathBuf {
    let folder = inner::folder("package");
    files::clear(&folder);
    fs::create_dir_all(&folder).expect("a folder can be made");
    let archive = inner::target().join(format!("package/{name}.crate"));
    let mut tar = inner::program("tar", &folder);
    // With the time of now: that in an archive is always the same, and Cargo would take another package for this one.
    tar.arg("-xmzf").arg(archive);
    let _ = inner::run(tar).exits(0);
    folder.join(name)
}
