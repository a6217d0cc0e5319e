//! The whole sequence of events of a run.

use super::*;

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
