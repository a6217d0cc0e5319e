//! The whole sequence of events of a run.

use super::*;
use crate::{Resumption, RunOptions, State};

const STARTED: &str = r#"Started { workflow: "adopt", resumed: false }"#;
const DONE: &str = r#"Done { workflow: "adopt" }"#;

/// A step of a run without steps of its own in these tests, tried again after a failure.
#[tokio::test]
async fn of_a_run_with_a_retry() {
    let events = Told::default();
    let http = builder(&events).clock(Still::default()).connection_retries(0);
    let http = http.build().expect("the URL is one");
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    for _ in 0..2 {
        assert!(run.enter("find").is_ok());
        // Nothing listens at this port.
        let sent = run.step("find", http.call::<Value>("getPet", Method::GET, "/pets")).await;
        let error = sent.map(|_| ()).expect_err("there is no answer");
        let again = run.retry("find", "again", 1, Duration::from_secs(1), &error).await;
        assert!(again.is_ok(), "nothing is stored");
    }
    drop(run);
    let request = |attempt| {
        format!(
            r#"Request {{ workflow: "adopt", step: "find", method: "GET", path: "/pets", attempt: {attempt} }}"#
        )
    };
    let retry =
        r#"Retry { workflow: "adopt", step: "find", action: "again", attempt: 1, after: 1s }"#;
    let told = told(&events);
    assert_eq!(told[..4], [STARTED, &request(1), retry, &request(2)]);
    assert!(told[4].starts_with("failed: workflow 'adopt' failed in step 'find' after 2 "));
    assert_eq!(told.len(), 5);
}

#[test]
fn of_runs_that_end_well_or_are_dropped() {
    let events = Told::default();
    let http = http(&events);
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    assert!(run.require("find", "$statusCode == 200", true).is_ok());
    run.finish();
    assert_eq!(run.output("$steps.a.outputs.b", Some(1)).ok(), Some(1));
    drop(run);
    let criterion = r#"Criterion { workflow: "adopt", step: "find", condition: "$statusCode == 200", holds: true }"#;
    assert_eq!(told(&events), [STARTED, criterion, DONE]);
    drop(Run::new(&ADOPT, &http, &[]).expect("nothing is taken up"));
    assert_eq!(told(&events), [STARTED], "it was not finished");
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    run.finish();
    assert!(run.output("$steps.a.outputs.b", None::<i32>).is_err());
    drop(run);
    let text =
        "failed: workflow 'adopt' failed: $steps.a.outputs.b has no value; done before: nothing";
    assert_eq!(told(&events), [STARTED, text], "an output is missing at the end");
}

#[test]
fn of_a_run_that_hands_over() {
    let events = Told::default();
    let http = http(&events);
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    let mut other = Run::new(&LOGIN, &http.apart(&run), &[]).expect("nothing is taken up");
    other.finish();
    drop(other);
    run.hand_over("$workflows.other");
    assert_eq!(run.workflow("find", Ok(7)).ok(), Some(7));
    run.finish();
    drop(run);
    let inner =
        [r#"Started { workflow: "login", resumed: false }"#, r#"Done { workflow: "login" }"#];
    assert_eq!(told(&events), [STARTED, inner[0], inner[1], DONE]);
}

/// The steps of a workflow that depends on others are a function of their own, with a run of its own.
#[test]
fn of_a_run_in_two_parts() {
    const PART: Workflow = ADOPT.part();
    let events = Told::default();
    let http = http(&events);
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    let mut steps = Run::new(&PART, &http.called(&run), &[]).expect("nothing is taken up");
    steps.record("find", &[]);
    steps.finish();
    drop(steps);
    run.finish();
    drop(run);
    let done = r#"StepDone { workflow: "adopt", step: CompletedStep { step_id: "find", outputs: [], verbatim: [] } }"#;
    assert_eq!(told(&events), [STARTED, done, DONE]);
}

crate::steps! { Step { Find = "find", } }

/// A run that begins ends, also where the state is refused only then.
#[test]
fn of_runs_whose_state_is_refused() {
    let state = |changed: Value| -> State {
        let mut state = json!({
            "workflow": "adopt", "fingerprint": "0000000000000001", "inputs": {},
            "done": [{"stepId": "find", "outputs": {"id": "seven", "pin": "***"}}], "attempts": {},
        });
        state["position"] = changed;
        serde_json::from_value(state).expect("it is a state")
    };
    let events = Told::default();
    let http = http(&events);
    let started = STARTED.replace("false", "true");
    let resumed = |position| {
        let resumption = Resumption::of(&ADOPT, state(position)).expect("it is of the workflow");
        Run::new(&ADOPT, &http.resuming(resumption), &[]).expect("it is of the workflow")
    };
    type Fails = fn(&mut Run) -> Option<WorkflowError>;
    let ways: [(Value, Fails); 3] = [
        (Value::Null, |run| run.restored::<i64>("find", "id").err()),
        (Value::Null, |run| run.restored::<Secret<String>>("find", "pin").err()),
        (json!({"next": "nowhere"}), |run| {
            let first =
                run.first(Step::Find).expect("that it is refused is known when it is entered");
            run.enter(crate::StepName::id(first)).err()
        }),
    ];
    for (position, fails) in ways {
        let mut run = resumed(position);
        let error = fails(&mut run).expect("it is refused");
        drop(run);
        assert_eq!(told(&events), [started.clone(), format!("failed: {error}")]);
    }
}

/// What is not sent is not told, and not stored as sent.
#[tokio::test]
async fn of_a_request_that_is_not_sent() {
    const KEY: crate::Scheme = crate::Scheme::header("key", "X-Key");
    let events = Told::default();
    let states = Arc::new(Mutex::new(0));
    let count = Arc::clone(&states);
    let store = move |_: State| {
        *count.lock().expect("no test panics with it") += 1;
        ready(Ok(()))
    };
    let http = http(&events).with(RunOptions::new().store(store));
    for (call, refusal) in [
        (http.call::<Value>("adopt", Method::POST, "/pets").security(&[&[KEY]]), "key"),
        (http.call::<Value>("adopt", Method::POST, "/pets/{id}").path("id", ".."), "id"),
        (
            http.call::<Value>("adopt", Method::POST, "/pets").header("content-length", Some(3)),
            "length",
        ),
        (http.call::<Value>("adopt", Method::POST, "/pets").server("ftp://pets.example"), "ftp"),
    ] {
        let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
        let error = run.step("adopt", call).await.err().expect("it is not sent");
        assert!(error.to_string().contains(refusal), "{error}");
        assert_eq!(error.state().and_then(State::unknown_step), None);
        drop(run);
        assert_eq!(told(&events), [STARTED.to_owned(), format!("failed: {error}")]);
    }
    assert_eq!(*states.lock().expect("no test panics with it"), 0);
    // What is refused for its value is so whoever sends it; a credential may be that one's.
    let lacking = || http.call::<Value>("adopt", Method::POST, "/pets/{id}").security(&[&[KEY]]);
    let http = http.with(RunOptions::new().steps(Answers));
    for (call, answered) in [
        (lacking().path("id", ".."), None),
        (lacking().server("http://files.example.com").path("id", "7"), None),
        (lacking().server("http://files.example.com").path("id", ".."), None),
        (lacking().path("id", "7").query("a", Some("b c")), Some("/pets/7?a=b%20c")),
    ] {
        let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
        let answer = run.step("adopt", call).await.ok();
        let url = answer.as_ref().map(|answer| answer.response.url());
        assert_eq!(url.is_some(), answered.is_some());
        assert!(url.unwrap_or_default().ends_with(answered.unwrap_or_default()), "{url:?}");
    }
}

/// Answers every step.
struct Answers;

impl crate::Steps for Answers {
    fn execute<'a>(&'a self, step: crate::StepCall<'a>) -> crate::StepFuture<'a> {
        Box::pin(async move { Ok(step.answer(204, &[], "")) })
    }
}
