//! Conditions that cannot be evaluated, and what is told of them.

use super::*;

#[test]
fn what_could_not_be_evaluated_is_told() {
    let events = Told::default();
    let http = http(&events);
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    let broken = || {
        problem::note("no query".to_owned());
        false
    };
    let error = run.require("find", "$.a[", broken()).expect_err("it does not hold");
    assert!(error.to_string().contains("$.a[ could not be evaluated: no query"), "{error}");
    // A condition of an action: the run is called next by `goto`.
    assert!(!broken());
    run.goto("find", "create");
    assert!(!broken());
    drop(run);
    let told = told(&events);
    let problem = r#"NotEvaluated { workflow: "adopt", problem: "no query" }"#;
    assert_eq!([&told[1], &told[3], &told[5]], [problem; 3]);
    assert_eq!(told.len(), 6);
}

/// What says that it is done is not to be done again, though nothing could judge it.
#[tokio::test]
async fn a_success_that_cannot_be_judged_may_have_been_done() {
    let http = http(&Told::default()).with(crate::RunOptions::new().steps(Done));
    for (method, is_unknown) in [(Method::POST, true), (Method::GET, false)] {
        let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
        let call = http.call::<Value>("adopt", method, "/pets");
        let answer = run.step("adopt", call).await.expect("it is answered");
        let error = answer.require("the condition", |_| {
            problem::note("no query".to_owned());
            false
        });
        let error = error.map(|_| ()).expect_err("it cannot be judged");
        assert!(matches!(error.kind(), ErrorKind::NotEvaluated { .. }), "{error}");
        let unknown = error.state().and_then(crate::State::unknown_step);
        assert_eq!(unknown, is_unknown.then_some("adopt"));
    }
}

/// A condition finds nothing in what cannot be read, which is no word of the service; what it can read is one.
#[tokio::test]
async fn a_success_whose_body_cannot_be_read_may_have_been_done() {
    let deep = "[".repeat(200) + &"]".repeat(200);
    for (status, body, problem) in [
        (201, r#"{"ok":tru"#, Some("the body is no JSON: EOF while parsing")),
        (201, "<html>please log in</html>", Some("the body is no JSON: expected value")),
        (201, "\u{1f}\u{8b}\u{8}", Some("the body is no JSON: expected value")),
        (201, &deep, Some("the body nests deeper than 127 levels")),
        (201, "", Some("the answer has no body")),
        (201, r#"{"ok":false}"#, None),
        (201, r#"{"done":true}"#, None),
        (400, "<html>no</html>", None),
        (400, "", None),
    ] {
        let http = http(&Told::default())
            .with(crate::RunOptions::new().steps(Says(status, body.to_owned())));
        let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
        let call = http.call::<Value>("adopt", Method::POST, "/pets");
        let answer = run.step("adopt", call).await.expect("it is answered");
        let error = answer.require("it is ok", |it| crate::eq(it.at("/ok"), true));
        let error = error.map(|_| ()).expect_err("it does not hold");
        match (problem, error.kind()) {
            (Some(expected), ErrorKind::NotEvaluated { problem, .. }) => {
                assert!(problem.starts_with(expected), "{problem}");
            }
            (None, ErrorKind::Criterion { .. }) => {}
            _ => unreachable!("{body}: {error}"),
        }
        let unknown = error.state().and_then(crate::State::unknown_step);
        assert_eq!(unknown, problem.map(|_| "adopt"), "{body}: {error}");
    }
}

/// A text is looked at as a whole, and a part of JSON that is a text has nothing to select; what another criterion has missed, is its own.
#[tokio::test]
async fn what_a_criterion_does_not_find_is_its_answer() {
    #[cfg(feature = "jsonpath")]
    let selects = |it: &Response| crate::jsonpath::selects("$[0]", it.at("/items"));
    #[cfg(not(feature = "jsonpath"))]
    let selects = |it: &Response| it.at("/items/0").is_some();
    let whole = |it: &Response| crate::eq(it.at(""), "yes");
    let status = |it: &Response| it.status() == 202;
    type Judge<'a> = &'a (dyn Fn(&Response) -> bool + Sync);
    let cases: [(&str, Judge<'_>); 3] =
        [("no", &whole), (r#"{"items":"none"}"#, &selects), ("", &status)];
    for (body, holds) in cases {
        let says = Says(201, body.to_owned());
        let http = http(&Told::default()).with(crate::RunOptions::new().steps(says));
        let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
        let call = http.call::<Value>("adopt", Method::POST, "/pets");
        let answer = run.step("adopt", call).await.expect("it is answered");
        let answer = answer.require("there is no error", |it| crate::is_null(it.at("/error")));
        let answer = answer.expect("there is none");
        let error = answer.require("it is", holds).map(|_| ()).expect_err("it is not");
        assert!(matches!(error.kind(), ErrorKind::Criterion { .. }), "{body}: {error}");
        assert_eq!(error.state().and_then(crate::State::unknown_step), None, "{body}");
    }
}

/// Answers this.
struct Says(u16, String);

impl crate::Steps for Says {
    fn execute<'a>(&'a self, step: crate::StepCall<'a>) -> crate::StepFuture<'a> {
        let answer = step.answer(self.0, &[("content-type", "application/json")], self.1.clone());
        Box::pin(async move { Ok(answer) })
    }
}

/// Answers that everything is done.
struct Done;

impl crate::Steps for Done {
    fn execute<'a>(&'a self, step: crate::StepCall<'a>) -> crate::StepFuture<'a> {
        Box::pin(async move { Ok(step.answer(201, &[], "")) })
    }
}

/// Why a success criterion could not be evaluated.
#[cfg(any(feature = "jsonpath", feature = "regex", feature = "xpath"))]
fn problem(holds: bool) -> String {
    let http = http(&Told::default());
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    let error = run.require("find", "the condition", holds).expect_err("it does not hold");
    let ErrorKind::NotEvaluated { condition: "the condition", problem } = error.kind() else {
        unreachable!("it is of another kind: {error}")
    };
    let text = "failed in step 'find': the condition could not be evaluated: ";
    assert!(error.to_string().contains(&format!("{text}{problem}")), "{error}");
    problem.clone()
}

#[cfg(feature = "regex")]
#[test]
fn regular_expressions_beyond_their_limits() {
    use crate::regex::is_match;
    let long = "a".repeat(1024 * 1024);
    assert!(is_match("a$", &long));
    let context = "the context of a regular expression is longer than 1048576 bytes";
    assert_eq!(problem(is_match("a$", long.clone() + "a")), context);
    let pattern = "a regular expression is longer than 65536 bytes";
    assert_eq!(problem(is_match(&long[..=65_536], "a")), pattern);
    assert_eq!(problem(is_match("(", "a")), "a pattern is no regular expression of ECMAScript");
}

#[cfg(feature = "jsonpath")]
#[test]
fn jsonpath_beyond_its_limits() {
    use crate::jsonpath::selects;
    let value = json!({ "a": [1] });
    let selects = |query: &str| selects(query, Some(&value));
    let deep = |depth: usize| format!("$.a[?{}@ == 1{}]", "(".repeat(depth), ")".repeat(depth));
    assert!(selects(&deep(63)));
    assert_eq!(problem(selects(&deep(64))), "a JSONPath query nests deeper than 64 at byte 68");
    let filters = |depth: usize| format!("${}{}", "[?@".repeat(depth), "]".repeat(depth));
    let text = "the filters of a JSONPath query nest deeper than 8 at byte 26";
    assert_eq!(problem(selects(&filters(9))), text);
    let long = format!("$.{}", "a".repeat(64 * 1024));
    assert_eq!(problem(selects(&long)), "a JSONPath query is longer than 65536 bytes");
    assert_eq!(problem(selects("$.a[")), "no JSONPath query at byte 3");
}

#[cfg(feature = "xpath")]
#[test]
fn xpath_beyond_its_limits() {
    use crate::xpath::holds;
    let deep = |depth: usize| format!("{}1{}", "(".repeat(depth), ")".repeat(depth));
    let of = |expression: &str| holds(expression, Some("<a/>"));
    assert!(of(&deep(8)));
    assert_eq!(problem(of(&deep(9))), "an XPath expression nests deeper than 8");
    let long = "1+".repeat(1024) + "1";
    assert_eq!(problem(of(&long)), "an XPath expression is longer than 2048 bytes");
    let document = format!("{}{}", "<a>".repeat(129), "</a>".repeat(129));
    assert_eq!(problem(holds("true()", Some(&document))), "a document nests deeper than 128");
    let entities = "<!DOCTYPE a [<!ENTITY b 'bb'>]><a>&b;</a>";
    let text = "a document with a document type is not read";
    assert_eq!(problem(holds("true()", Some(entities))), text);
}

/// JSON that nests too deep is JSON.
#[test]
fn depth_has_a_kind_of_its_own() {
    let deep = "[".repeat(128) + &"]".repeat(128);
    let error = response(200, &[], &deep).json::<Value>().expect_err("it is too deep");
    assert_eq!(error.kind(), &ErrorKind::TooDeep { limit: 127 });
    let text = error.to_string();
    assert!(text.contains("a body of 256 bytes that nests too deep"), "{text}");
    let whole = "[".repeat(127) + &"]".repeat(127);
    assert!(response(200, &[], &whole).json::<Value>().is_ok());
}
