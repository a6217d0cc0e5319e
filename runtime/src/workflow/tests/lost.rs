//! A step whose answer was lost, and that is tried again: what it did the first time stays unknown until an answer tells.

use super::*;
use crate::{NoContent, Resumption, RunOptions, State, StepCall, StepFuture, Steps};

/// What becomes of each request, in their order.
#[derive(Clone)]
struct Outcomes(Arc<Mutex<Vec<Outcome>>>);

#[derive(Clone, Copy)]
enum Outcome {
    Lost,
    Unsent,
    Answered(u16),
}

use Outcome::{Answered, Lost, Unsent};

impl Steps for Outcomes {
    fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
        let outcome = self.0.lock().expect("no test panics with it").remove(0);
        Box::pin(async move {
            match outcome {
                Lost => Err(step.fail_unknown("reset")),
                Unsent => Err(step.fail("refused")),
                Answered(status) => Ok(step.answer(status, &[], "{}")),
            }
        })
    }
}

fn client(outcomes: &[Outcome]) -> Http {
    let outcomes = Outcomes(Arc::new(Mutex::new(outcomes.to_vec())));
    http(&Told::default()).with(RunOptions::new().steps(outcomes))
}

/// Tries a step, and judges its answer.
async fn attempt(run: &mut Run, http: &Http, step: &'static str) -> Result<(), WorkflowError> {
    run.enter(step)?;
    let call = http.call::<NoContent>("adopt", Method::POST, "/pets");
    let answer = run.step(step, call).await?;
    let holds = |response: &Response| response.status() == 201;
    answer.require("$statusCode == 201", holds)?.finish();
    run.record(step, &[]);
    Ok(())
}

/// Tries it as often as there are outcomes; gives the last failure.
async fn tried(outcomes: &[Outcome], taken: Option<State>) -> WorkflowError {
    let http = client(outcomes);
    let http = match taken {
        Some(state) => http.resuming(Resumption::of(&ADOPT, state).expect("it is to be repeated")),
        None => http,
    };
    let mut run = Run::new(&ADOPT, &http, &[]).expect("it is of the workflow");
    let mut last = None;
    for _ in outcomes {
        if let Some(error) = &last {
            assert!(run.retry("adopt", "again", 9, Duration::ZERO, error).await.expect("no store"));
        }
        last = attempt(&mut run, &http, "adopt").await.err();
    }
    last.expect("it fails")
}

/// Whether it may have been done, by the error and by the state, which say the same.
fn is_unknown(error: &WorkflowError) -> bool {
    let state = error.state().expect("it can be taken up");
    let unknown = state.unknown_step();
    assert_eq!(error.error().is_outcome_unknown(), unknown.is_some(), "{error}");
    unknown.is_some()
}

#[tokio::test]
async fn what_was_lost_stays_unknown_until_an_answer_tells() {
    for (outcomes, expected) in [
        (&[Lost][..], true),
        (&[Lost, Unsent], true),
        (&[Lost, Answered(409)], true),
        (&[Lost, Answered(500), Unsent], true),
        // It says success, if not the one that is wanted.
        (&[Lost, Answered(200)], false),
        (&[Lost, Answered(200), Unsent], false),
        (&[Lost, Answered(200), Answered(409)], false),
        (&[Unsent, Answered(409)], false),
        (&[Answered(503), Unsent], false),
    ] {
        assert_eq!(is_unknown(&tried(outcomes, None).await), expected, "{}", outcomes.len());
    }
}

#[tokio::test]
async fn what_was_lost_in_another_run_stays_unknown_too() {
    for second in [Unsent, Answered(409)] {
        let error = tried(&[Lost, second], None).await;
        let state = error.state().cloned().expect("it can be taken up");
        assert!(Resumption::of(&ADOPT, state.clone()).is_err());
        let text = serde_json::to_string(&state.repeat_unknown()).expect("a state is JSON");
        let state = serde_json::from_str(&text).expect("it was written as one");
        assert!(is_unknown(&tried(&[second], Some(state)).await));
    }
}

crate::steps! { Step { Find = "find", Adopt = "adopt", } }

#[tokio::test]
async fn what_is_left_is_what_the_description_wants() {
    for (back, expected) in [(Some(Step::Adopt), true), (None, false)] {
        let http = client(&[Lost, Answered(201), Answered(409)]);
        let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
        let error = attempt(&mut run, &http, "adopt").await.expect_err("it is lost");
        assert!(run.retry("adopt", "again", 9, Duration::ZERO, &error).await.expect("no store"));
        // Another step comes first; or the workflow has gone elsewhere, and comes back.
        run.go(Some(Step::Find), back).await.expect("nothing is stored");
        attempt(&mut run, &http, "find").await.expect("it is answered");
        run.go(Some(Step::Adopt), None).await.expect("nothing is stored");
        let error = attempt(&mut run, &http, "adopt").await.expect_err("it is refused");
        assert_eq!(is_unknown(&error), expected);
    }
}

#[tokio::test]
async fn without_steps_left_it_is_as_unknown_as_before() {
    let http = client(&[Lost]);
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    let error = attempt(&mut run, &http, "adopt").await.expect_err("it is lost");
    assert!(run.retry("adopt", "again", 9, Duration::ZERO, &error).await.expect("no store"));
    run.budget = super::super::budget::Budget::new(0, run.state().attempts);
    let error = run.enter("adopt").expect_err("there are none left");
    assert!(matches!(error.kind(), ErrorKind::StepBudget { .. }));
    assert_eq!(error.state().and_then(State::unknown_step), Some("adopt"));
}
