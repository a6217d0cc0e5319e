//! The cases of the compiler, each a folder with the smallest description that shows one thing.
//!
//! - `cases/fail/<mistake>`: what is said about a mistake, as it is drawn, in `rendered.txt`.
//! - `cases/pass/<feature>`: what is printed, in `printed/`. `rendered.txt` has the warnings, if there are any.
//! - `cases/output`: what is said about files that cannot be written.
//!
//! `BLESS=1` writes the goldens instead of comparing them. What is printed is compiled and run by the test `printed`, not
//! here: the goldens can be written anew also where those of before do not compile.

#[path = "cases/golden.rs"]
mod golden;
#[path = "cases/hostile.rs"]
mod hostile;
#[path = "cases/output.rs"]
mod output;
#[path = "cases/stable.rs"]
mod stable;

use std::collections::BTreeSet;

use arazzo_codegen::{Code, Config};

use golden::{Problems, case, folders};

#[test]
fn fail_cases_render_as_expected() {
    let mut problems = Problems::default();
    for folder in folders("fail") {
        let compilation = case(&folder).compile();
        let rendered = golden::rendered(&compilation);
        if rendered.is_empty() {
            problems.add(&folder, "nothing is said about the mistake");
        }
        problems.compare(&folder.join("rendered.txt"), &rendered);
    }
    problems.assert_none();
}

#[test]
fn pass_cases_print_as_expected() {
    let mut problems = Problems::default();
    for folder in folders("pass") {
        let compilation = case(&folder).compile();
        let rendered = golden::rendered(&compilation);
        match compilation.output() {
            Some(output) => problems.compare_printed(&folder.join("printed"), output),
            None => problems.add(&folder, &format!("nothing is printed:\n{rendered}")),
        }
        problems.compare(&folder.join("rendered.txt"), &rendered);
    }
    problems.assert_none();
}

/// The same description gives the same bytes.
#[test]
fn pass_cases_print_the_same_again() {
    for folder in folders("pass") {
        let (first, second) = (case(&folder).compile(), case(&folder).compile());
        assert_eq!(first.output(), second.output(), "{}", folder.display());
    }
}

#[test]
fn every_code_has_a_case() {
    let goldens: String = golden::goldens().into_iter().collect();
    let mut lacking = Vec::new();
    for code in Code::ALL {
        if !goldens.contains(&format!("[{code}]")) {
            lacking.push(format!("{code} ({}) has no case", code.title()));
        }
        if [code.title(), code.section(), code.explanation()]
            .iter()
            .any(|text| text.trim().is_empty())
        {
            lacking.push(format!("{code} lacks a title, a section or an explanation"));
        }
    }
    let numbers: BTreeSet<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    if numbers.len() != Code::ALL.len() {
        lacking.push("two codes have the same number".to_owned());
    }
    assert!(lacking.is_empty(), "{}", lacking.join("\n"));
}

/// The caller's own word on names decides.
#[test]
fn names_are_secret_as_the_caller_says() {
    let printed = |config: Config| -> String {
        let compilation = config.descriptions("specs/arazzo").compile();
        let output = compilation.output().expect("it is printed");
        output.files().values().map(String::as_str).collect()
    };
    let config = || Config::new().root(support::root());
    let (plain, secret) =
        ("pub registration_secret: String", "pub registration_secret: Secret<String>");
    assert!(printed(config()).contains(secret));
    assert!(printed(config().not_secret("registrationSecret")).contains(plain));
    let group = "pub group_id: Secret<String>";
    assert!(!printed(config()).contains(group));
    assert!(printed(config().secret("groupId")).contains(group));

    // Cookies and headers, too.
    let case = support::root().join("tests/cases/pass/secrets-of-kinds");
    let printed = |config: Config| -> String {
        let compilation = config.root(&case).description("description.yml").compile();
        let output = compilation.output().expect("it is printed");
        output.files().values().map(String::as_str).collect()
    };
    let shown = ["pub session: Option<String>", "pub cookie: Option<String>"];
    let hidden = ["pub session: Option<Secret<String>>", "pub cookie: Option<Secret<String>>"];
    let plain = printed(Config::new().not_secret("sid").not_secret("Set-Cookie"));
    assert!(shown.iter().all(|field| plain.contains(field)), "{plain}");
    let text = printed(Config::new().secret("X-Page"));
    assert!(hidden.iter().all(|field| text.contains(field)), "{text}");
    assert!(text.contains("pub page: Option<Secret<String>>"), "{text}");
}
