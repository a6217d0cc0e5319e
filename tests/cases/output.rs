//! What is said about files that cannot or must not be written.

use std::{fs, path::Path};

use support::temporary::Temporary;

use crate::golden::{self, Problems};

/// A folder with the description and the service of a case that passes.
fn of_linear() -> Temporary {
    let (new, linear) = (Temporary::new(), golden::cases().join("pass/linear"));
    for name in ["description.yml", "openapi.yml"] {
        new.write(name, fs::read(linear.join(name)).expect("the case 'linear' is there"));
    }
    new
}

fn compare(golden: &str, text: &str) {
    let mut problems = Problems::default();
    problems.compare(&golden::cases_of_output().join(golden), text);
    problems.assert_none();
}

/// A file that a hand has changed is not overwritten, and nothing else is written beside it.
#[test]
fn changed_by_hand() {
    let folder = of_linear();
    let mut compilation = folder.config().compile();
    assert!(!compilation.write("printed").changed.is_empty());
    let file = folder.path().join("printed/client.rs");
    let printed = fs::read_to_string(&file).expect("it was printed");
    let changed = format!("{printed}// by hand\n");
    fs::write(&file, &changed).expect("it can be changed");
    fs::remove_file(folder.path().join("printed/types.rs")).expect("it was printed");

    let mut compilation = folder.config().compile();
    let written = compilation.write("printed");
    assert!(compilation.failed() && written.changed.is_empty(), "{written:?}");
    assert_eq!(fs::read_to_string(&file).ok(), Some(changed));
    assert!(!folder.path().join("printed/types.rs").exists());
    compare("changed-by-hand.txt", &golden::rendered(&compilation));

    fs::write(&file, "").expect("it can be emptied");
    assert_eq!(folder.config().compile().write("printed").changed, ["client.rs", "types.rs"]);
    assert_eq!(fs::read_to_string(&file).ok(), Some(printed));
}

/// A second run changes nothing; a file that is no longer printed is deleted, one that was never printed is kept.
#[test]
fn writes_what_differs() {
    let folder = of_linear();
    let first = folder.config().compile().write("printed");
    assert!(first.changed.contains(&"mod.rs".to_owned()) && first.deleted.is_empty());
    let printed = folder.path().join("printed");
    fs::copy(printed.join("types.rs"), printed.join("old.rs")).expect("it was printed");
    fs::write(printed.join("own.rs"), "// mine\n").expect("the folder can be written");
    let compared = folder.config().compile().compare("printed");
    assert!(compared.changed.is_empty() && compared.deleted == ["old.rs"], "{compared:?}");
    let second = folder.config().compile().write("printed");
    assert_eq!(second, compared);
    assert!(!printed.join("old.rs").exists() && printed.join("own.rs").exists());
}

/// A crate or a module below is none of ours, nor is what links lead to.
#[test]
fn other_roots_are_left_alone() {
    let folder = of_linear();
    let others = ["printed/vendor/x", "printed/types", "elsewhere/types"];
    for other in others {
        folder.config().compile().write(other);
    }
    #[cfg(unix)]
    std::os::unix::fs::symlink("../../elsewhere/types", folder.path().join("printed/client"))
        .expect("the folder can be written");
    let left = folder.path().join("printed/workflows/gone/old.rs");
    fs::create_dir_all(left.parent().expect("it is in a folder")).expect("it can be made");
    fs::copy(folder.path().join("printed/types/types.rs"), &left).expect("it was printed");

    let written = folder.config().compile().write("printed");
    assert_eq!(written.deleted, ["workflows/gone/old.rs"]);
    assert!(!left.exists());
    for other in others {
        let compared = folder.config().compile().compare(other);
        assert!(
            compared.changed.is_empty() && compared.deleted.is_empty(),
            "{other}: {compared:?}"
        );
    }
}

/// Files that are beside each other do not meet on their way, and a workflow may be called as a root is.
#[test]
fn names_that_are_alike() {
    let folder = of_linear();
    let mut compilation = folder.config().compile();
    let output = compilation.output_mut().expect("there is no error");
    output.insert("README.md", "# Read me\n");
    output.insert("README.txt", "Read me\n");
    assert!(compilation.write("printed").changed.len() > 2 && !compilation.failed());
    let read = |name: &str| fs::read_to_string(folder.path().join("printed").join(name)).ok();
    assert_eq!(read("README.md").as_deref(), Some("# Read me\n"));
    assert_eq!(read("README.txt").as_deref(), Some("Read me\n"));

    let printed = folder.path().join("printed/workflows");
    for name in ["lib.rs", "mod.rs"] {
        fs::copy(printed.join("make_and_get.rs"), printed.join(name)).expect("it was printed");
    }
    let written = folder.config().compile().write("printed");
    assert_eq!(written.deleted, ["workflows/lib.rs", "workflows/mod.rs"]);
}

/// What is there and is no text was not printed. Nothing is touched where one file cannot be written, and nothing is left beside them.
#[test]
fn what_cannot_be_replaced_is_kept() {
    for (what, message) in [("bytes", "was not printed"), ("folder", "cannot be read")] {
        let folder = of_linear();
        let printed = folder.path().join("printed");
        fs::create_dir_all(&printed).expect("it can be made");
        match what {
            "bytes" => fs::write(printed.join("types.rs"), b"// caf\xe9 mine\n"),
            _ => fs::create_dir(printed.join("types.rs")),
        }
        .expect("the folder can be written");
        let mut compilation = folder.config().compile();
        assert_eq!(compilation.write("printed").changed, [""; 0]);
        let rendered = golden::rendered(&compilation);
        assert!(rendered.contains("printed/types.rs") && rendered.contains(message), "{rendered}");
        let left = fs::read_dir(&printed).expect("it is there").count();
        assert_eq!(left, 1, "{what}");
    }
}

/// A file that cannot be written keeps the others as they were.
#[cfg(unix)]
#[test]
fn all_or_nothing() {
    let folder = of_linear();
    folder.config().compile().write("printed");
    let printed = folder.path().join("printed");
    for name in ["client.rs", "workflows"] {
        let _ = fs::remove_file(printed.join(name));
        let _ = fs::remove_dir_all(printed.join(name));
    }
    fs::write(printed.join("workflows"), "a file").expect("the folder can be written");
    let mut compilation = folder.config().compile();
    assert!(compilation.write("printed").changed.is_empty() && compilation.failed());
    let names = fs::read_dir(&printed).expect("it is there").flatten();
    let mut names: Vec<_> = names.map(|entry| entry.file_name()).collect();
    names.sort();
    assert_eq!(names, ["mod.rs", "types.rs", "workflows"]);
}

/// Where the folder is a file, every printed file is said to be unwritable.
#[test]
fn unwritable() {
    let folder = of_linear();
    folder.write("printed", "a file");
    let mut compilation = folder.config().compile();
    compilation.write("printed");
    assert!(compilation.failed());
    // The reason is the system's and differs between systems.
    let rendered = golden::rendered(&compilation);
    let shown = rendered.lines().map(|line| match line.split_once("cannot be written: ") {
        Some((before, _)) => format!("{before}cannot be written: …\n"),
        None => format!("{line}\n"),
    });
    compare("unwritable.txt", &shown.collect::<String>());
}

/// In a folder that may not be written, such as that of a read-only checkout, a stale file is an error.
#[test]
fn stale() {
    let folder = of_linear();
    let printed = folder.path().join("printed");
    folder.config().compile().write("printed");
    fs::write(printed.join("client.rs"), "").expect("it can be emptied");
    read_only(&printed, true);
    let build = folder.config().into("printed").build().to_string();
    read_only(&printed, false);
    assert_eq!(fs::read_to_string(printed.join("client.rs")).ok().as_deref(), Some(""));
    let root = format!("{}/", folder.path().display());
    // As Cargo shows it; the golden has the code in the form of the others.
    let shown = build.replace(&root, "").replace(" E0502 ", " [E0502] ");
    compare("stale.txt", &shown);
}

fn read_only(folder: &Path, read_only: bool) {
    let mut permissions = fs::metadata(folder).expect("the folder is there").permissions();
    if read_only {
        permissions.set_readonly(true);
    } else {
        #[cfg(unix)]
        std::os::unix::fs::PermissionsExt::set_mode(&mut permissions, 0o755);
        #[cfg(not(unix))]
        permissions.set_readonly(false);
    }
    fs::set_permissions(folder, permissions).expect("the folder is ours");
}

/// Whatever names a description has, each line that a build script prints is a directive of ours.
#[test]
fn names_give_cargo_no_directives() {
    let folder = of_linear();
    let text = fs::read_to_string(folder.path().join("description.yml")).expect("it was written");
    let evil = "\"sum\\nmary\\r\\ncargo::rustc-env=A=\\eb\\u2028\": x\n    steps:";
    folder.write("description.yml", text.replacen("\n    steps:", &format!("\n    {evil}"), 1));
    let build = folder.config().into("printed").build().to_string();
    let expected = r"'sum\nmary\r\ncargo::rustc-env=A=\u{1b}b\u{2028}'";
    assert!(build.contains(expected), "{build}");
    let ours = ["rerun-if-changed", "rerun-if-env-changed", "warning", "error"];
    for line in build.split(['\n', '\r']).filter(|line| !line.is_empty()) {
        let is_ours = |name: &&str| line.starts_with(&format!("cargo::{name}="));
        assert!(ours.iter().any(is_ours), "{line}");
    }
}
