//! How many steps a run may execute.

use super::*;
use crate::{NoContent, Resumption, RunOptions, State, StepCall, StepFuture, StepResponse, Steps};

/// Sends nothing.
struct Unsent;

impl Steps for Unsent {
    fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
        Box::pin(async move { Err(step.fail("refused")) })
    }
}

#[test]
fn a_loop_uses_up_the_steps_of_a_run() {
    let events = Told::default();
    let http = builder(&events).step_budget(5).build().expect("the URL is one");
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    for step in ["start", "poll", "wait", "poll", "wait"] {
        assert!(run.enter(step).is_ok());
    }
    let error = run.enter("poll").expect_err("there are no more");
    assert_eq!(error.kind(), &ErrorKind::StepBudget { limit: 5 });
    assert!(error.to_string().contains("the loop is poll → wait → poll"), "{error}");
}

#[test]
fn what_a_run_calls_uses_up_its_steps() {
    let http = builder(&Told::default()).step_budget(4).build().expect("the URL is one");
    let mut outer = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    assert!(outer.enter("call").is_ok());
    for called in [http.called(&outer), http.apart(&outer)] {
        let mut inner = Run::new(&LOGIN, &called, &[]).expect("nothing is taken up");
        assert!(inner.enter("ask").is_ok());
    }
    assert!(outer.enter("call").is_ok());
    let error = outer.enter("call").expect_err("there are no more");
    assert_eq!(error.kind(), &ErrorKind::StepBudget { limit: 4 });
    // Another run has its own.
    assert!(Run::new(&ADOPT, &http, &[]).expect("nothing is taken up").enter("call").is_ok());
}

/// Retries and steps are counted over all that takes a run up, unless that is to begin anew.
#[tokio::test]
async fn what_is_taken_up_counts_on_or_anew() {
    let http = builder(&Told::default()).step_budget(3).build().expect("the URL is one");
    let options = RunOptions::new().steps(Unsent);
    let http = http.with(options);
    let fail = async |run: &mut Run| {
        let call = http.call::<NoContent>("adopt", Method::POST, "/pets");
        run.enter("adopt")?;
        run.step("adopt", call).await.map(StepResponse::finish)
    };
    let tries = async |taken: Option<State>| {
        let resuming = taken.map(|state| Resumption::of(&ADOPT, state).expect("nothing is lost"));
        let http = resuming.map_or_else(|| http.clone(), |resumption| http.resuming(resumption));
        let mut run = Run::new(&ADOPT, &http, &[]).expect("it is of the workflow");
        for tried in 1.. {
            let error = fail(&mut run).await.expect_err("nothing is sent");
            let again = run.retry("adopt", "again", 1, Duration::ZERO, &error).await;
            if !again.expect("nothing is stored") {
                return (tried, error.state().cloned().expect("it can be taken up"));
            }
        }
        unreachable!("there are no more retries")
    };
    let (first, state) = tries(None).await;
    let (on, state) = tries(Some(state)).await;
    let (anew, _) = tries(Some(state.retry_anew())).await;
    assert_eq!((first, on, anew), (2, 1, 2));
}

/// What may have been done is not forgotten, inside of called workflows neither.
#[test]
fn what_begins_anew_knows_what_is_lost() {
    let attempts = |lost: bool| {
        let lost = if lost { json!(true) } else { json!(false) };
        json!({"executed": 6, "steps": {"adopt": {"attempts": 6, "retried": true, "retries": {"a": 5}, "lost": lost}}})
    };
    let state = |lost: bool| {
        let state = json!({
            "workflow": "adopt", "fingerprint": "0000000000000001", "inputs": {}, "done": [], "sent": "adopt",
            "attempts": attempts(lost),
            "inner": {
                "workflow": "login", "fingerprint": "0000000000000001", "inputs": {}, "done": [],
                "attempts": attempts(lost),
            },
        });
        serde_json::from_value::<State>(state).expect("it is one")
    };
    let of = |state: State| {
        let state = json!(state);
        [state["attempts"].clone(), state["inner"]["attempts"].clone()]
    };
    let lost = json!({"executed": 0, "steps": {"adopt": {"attempts": 0, "retried": false, "retries": {}, "lost": true}}});
    let nothing = json!({"executed": 0, "steps": {}});
    assert_eq!(of(state(true).retry_anew()), [lost.clone(), lost.clone()]);
    assert_eq!(of(state(false).retry_anew()), [nothing.clone(), nothing.clone()]);
    // That it is to be sent again, in whatever order that is said.
    assert_eq!(of(state(false).repeat_unknown().retry_anew()), [lost.clone(), nothing.clone()]);
    assert_eq!(of(state(false).retry_anew().repeat_unknown()), [lost, nothing]);
}
