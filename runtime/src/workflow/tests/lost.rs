//! A step whose answer was lost, and that is tried again: what it did the first time stays unknown until an answer tells.

use super::*;
use crate::{NoContent, Resumption, RunOptions, State, StepCall, StepFuture, StepName, Steps};

/// What becomes of each request, in their order.
#[derive(Clone)]
struct Outcomes(Arc<Mutex<Vec<Outcome>>>);

#[derive(Clone, Copy)]
enum Outcome {
    Lost,
    Unsent,
    Answered(u16),
    /// It never comes.
    Awaited,
}

use Outcome::{Answered, Awaited, Lost, Unsent};

mod stored;

crate::steps! { Step { Find = "find", Adopt = "adopt", } }

impl Steps for Outcomes {
    fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
        let outcome = self.0.lock().expect("no test panics with it").remove(0);
        Box::pin(async move {
            match outcome {
                Lost => Err(step.fail_unknown("reset")),
                Unsent => Err(step.fail("refused")),
                Answered(status) => Ok(step.answer(status, &[], "{}")),
                Awaited => pending().await,
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

/// The failure is handled by another attempt, after a step or another workflow if there is one before.
async fn again(run: &mut Run, step: Step, error: &WorkflowError) {
    let is_retried = run.retry(step.id(), "again", 9, Duration::ZERO, error).await;
    assert!(is_retried.expect("nothing is stored"));
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
            again(&mut run, Step::Adopt, error).await;
            run.go(Some(Step::Adopt), None).await.expect("nothing is stored");
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
        let error = tried(outcomes, None).await;
        assert_eq!(is_unknown(&error), expected, "{error}");
        if !expected {
            // A run that goes on from there has forgotten it, too.
            let state = error.state().cloned();
            assert!(!is_unknown(&tried(&[Answered(409)], state).await), "{error}");
        }
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

/// A run whose step `adopt` was lost, and is about to be tried again.
async fn lost(http: &Http) -> Run {
    let mut run = Run::new(&ADOPT, http, &[]).expect("nothing is taken up");
    let error = attempt(&mut run, http, "adopt").await.expect_err("it is lost");
    again(&mut run, Step::Adopt, &error).await;
    run
}

#[tokio::test]
async fn what_is_left_is_what_the_description_wants() {
    for (back, expected) in [(Some(Step::Adopt), true), (None, false)] {
        let http = client(&[Lost, Lost, Answered(201), Answered(409)]);
        let mut run = lost(&http).await;
        // Another step comes first, and is lost as well; or the workflow has gone elsewhere, and comes back.
        run.go(Some(Step::Find), back).await.expect("nothing is stored");
        let error = attempt(&mut run, &http, "find").await.expect_err("it is lost");
        assert!(is_unknown(&error));
        again(&mut run, Step::Find, &error).await;
        run.go(Some(Step::Find), back).await.expect("nothing is stored");
        attempt(&mut run, &http, "find").await.expect("it is answered");
        run.go(Some(Step::Adopt), None).await.expect("nothing is stored");
        let error = attempt(&mut run, &http, "adopt").await.expect_err("it is refused");
        assert_eq!(is_unknown(&error), expected);
    }
}

/// What fails before the second attempt is sent leaves it as unknown as it was.
#[tokio::test]
async fn failures_without_a_request_do_not_tell() {
    let http = client(&[Lost]);
    let mut run = lost(&http).await;
    run.go(Some(Step::Adopt), None).await.expect("nothing is stored");
    run.budget = super::super::budget::Budget::new(0, run.state().attempts, None);
    let error = run.enter("adopt").expect_err("there are no steps left");
    assert!(matches!(error.kind(), ErrorKind::StepBudget { .. }) && is_unknown(&error), "{error}");
    assert!(
        error.to_string().contains("; what was sent before, the service may have done"),
        "{error}"
    );

    let mut run = lost(&client(&[Lost])).await;
    run.go(Some(Step::Adopt), None).await.expect("nothing is stored");
    run.enter("adopt").expect("there are steps left");
    let error = run.need("adopt", "$inputs.owner", None::<i64>).expect_err("no value");
    assert!(is_unknown(&error), "{error}");

    let state = tried(&[Lost], None).await.state().cloned().expect("it can be taken up");
    let resumption = Resumption::of(&ADOPT, state.repeat_unknown()).expect("it is to be repeated");
    let mut run = Run::new(&ADOPT, &http.resuming(resumption), &[]).expect("it is of the workflow");
    let error = run.need("adopt", "$inputs.owner", None::<i64>).expect_err("no value");
    assert!(is_unknown(&error), "{error}");
}

#[tokio::test]
async fn a_store_that_fails_does_not_tell() {
    let saved = Mutex::new(0);
    let store = move |_: State| {
        let mut saved = saved.lock().expect("no test panics with it");
        *saved += 1;
        // Before the first attempt, after the retry, and before the second one.
        ready(if *saved < 3 { Ok(()) } else { Err("it is full".into()) })
    };
    let outcomes = Outcomes(Arc::new(Mutex::new(vec![Lost])));
    let options = RunOptions::new().steps(outcomes).store(store);
    let http = http(&Told::default()).with(options);
    let mut run = lost(&http).await;
    run.go(Some(Step::Adopt), None).await.expect("there is room");
    let error = attempt(&mut run, &http, "adopt").await.expect_err("it cannot be stored");
    assert!(*error.kind() == ErrorKind::Store && is_unknown(&error), "{error}");
}

/// A workflow of one step, which another one calls.
async fn called(http: &Http) -> Result<(), WorkflowError> {
    let mut run = Run::new(&LOGIN, http, &[])?;
    attempt(&mut run, http, "find").await?;
    run.finish();
    Ok(())
}

#[tokio::test]
async fn what_a_called_workflow_may_have_done_stays_unknown_too() {
    for (second, expected) in [(Answered(409), true), (Unsent, true), (Answered(201), false)] {
        let http = client(&[Lost, second, Answered(409)]);
        let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
        run.enter("adopt").expect("there are steps left");
        let result = called(&http.called(&run)).await;
        let error = run.workflow("adopt", result).expect_err("it is lost");
        assert!(is_unknown(&error));
        again(&mut run, Step::Adopt, &error).await;
        run.go(Some(Step::Adopt), None).await.expect("nothing is stored");
        run.enter("adopt").expect("there are steps left");
        let result = called(&http.called(&run)).await;
        let error = match run.workflow("adopt", result) {
            Err(error) => error,
            Ok(()) => {
                run.record("adopt", &[]);
                run.go(Some(Step::Adopt), None).await.expect("nothing is stored");
                attempt(&mut run, &http, "adopt").await.expect_err("it is refused")
            }
        };
        assert_eq!(is_unknown(&error), expected, "{error}");
        if let (Unsent, Some(state)) = (second, error.state().cloned()) {
            assert!(Resumption::of(&ADOPT, state.clone()).is_err());
            Resumption::of(&ADOPT, state.repeat_unknown()).expect("it is to be repeated");
        }
    }
}

/// A workflow that runs before the retry has nothing to do with it.
#[tokio::test]
async fn what_runs_before_a_retry_does_not_tell() {
    let http = client(&[Lost, Answered(409)]);
    let mut run = lost(&http).await;
    let result = called(&http.apart(&run)).await;
    let error = run.workflow("adopt", result).expect_err("it is refused");
    assert!(is_unknown(&error), "{error}");
}

#[tokio::test]
async fn a_workflow_that_takes_the_place_of_the_rest_leaves_nothing_lost() {
    let mut run = lost(&client(&[Lost])).await;
    run.hand_over("$workflows.login");
    assert!(!run.budget.is_lost("adopt"));
    let state = tried(&[Lost], None).await.state().cloned().expect("it can be taken up");
    let text = serde_json::to_string(&state)
        .expect("a state is JSON")
        .replace("\"position\":", "\"was\":");
    let state: State = serde_json::from_str(&text).expect("it is of a workflow in a line");
    let done = state.repeat_unknown().was_done("adopt", []).expect("it may be said");
    assert!(!serde_json::to_string(&done).expect("a state is JSON").contains("lost"));
}

/// How long a called workflow may take.
const LIMIT: Duration = Duration::from_secs(1);

/// A clock for which called workflows take too long.
struct Late;

impl Clock for Late {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(pending())
    }

    fn timeout(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        match duration == LIMIT {
            true => Box::pin(ready(())),
            false => Box::pin(pending()),
        }
    }
}

/// The same client, whose called workflows take too long.
fn late(outcomes: &[Outcome]) -> Http {
    let outcomes = Outcomes(Arc::new(Mutex::new(outcomes.to_vec())));
    let http = builder(&Told::default()).clock(Late).build().expect("the URL is one");
    http.with(RunOptions::new().steps(outcomes))
}

/// The failure of a step whose workflow is dropped.
async fn dropped(http: &Http, run: &mut Run, called: impl AsyncFn(&Http)) -> WorkflowError {
    run.enter("adopt").expect("there are steps left");
    let inner = http.called(run);
    let never = async {
        called(&inner).await;
        Ok::<(), WorkflowError>(())
    };
    let result = run.within("adopt", LIMIT, never).await;
    run.workflow("adopt", result).expect_err("it is late")
}

#[tokio::test]
async fn what_a_dropped_workflow_may_have_done_stays_unknown_too() {
    let http = late(&[Awaited, Answered(409)]);
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    let error = dropped(&http, &mut run, async |http| drop(called(http).await)).await;
    assert!(is_unknown(&error));
    again_at_once(&mut run, &error).await;
    let result = called(&http.called(&run)).await;
    assert!(is_unknown(&run.workflow("adopt", result).expect_err("it is refused")));

    // It is about to try its step again.
    let http = late(&[Lost]);
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    let error = dropped(&http, &mut run, async |http| {
        let mut run = Run::new(&LOGIN, http, &[]).expect("nothing is taken up");
        let error = attempt(&mut run, http, "find").await.expect_err("it is lost");
        let _ = run.retry("find", "again", 9, Duration::from_secs(1), &error).await;
    });
    assert!(is_unknown(&error.await));
}

/// The step is entered once more.
async fn again_at_once(run: &mut Run, error: &WorkflowError) {
    again(run, Step::Adopt, error).await;
    run.go(Some(Step::Adopt), None).await.expect("nothing is stored");
    run.enter("adopt").expect("there are steps left");
}

/// A workflow of two steps, which another one calls.
async fn called_for_two(http: &Http) -> Result<(), WorkflowError> {
    let mut run = Run::new(&LOGIN, http, &[])?;
    for step in ["find", "adopt"] {
        if run.is_due(step) {
            let call = http.call::<NoContent>("adopt", Method::POST, "/pets");
            run.step(step, call).await?.require_success()?.finish();
            run.done(step, &[]).await?;
        }
    }
    run.finish();
    Ok(())
}

/// What an answer has told is no doubt of what calls the workflow, either.
#[tokio::test]
async fn what_a_called_workflow_has_done_is_known() {
    let first = client(&[Lost]);
    let mut run = Run::new(&ADOPT, &first, &[]).expect("nothing is taken up");
    let result = called_for_two(&first.called(&run)).await;
    let error = run.workflow("adopt", result).expect_err("it is lost");
    assert!(is_unknown(&error));
    let state = error.state().cloned().expect("it can be taken up").repeat_unknown();
    let http = client(&[Answered(201), Answered(409)]);
    let http = http.resuming(Resumption::of(&ADOPT, state).expect("it is to be repeated"));
    let mut run = Run::new(&ADOPT, &http, &[]).expect("it is of the workflow");
    let result = called_for_two(&http.called(&run)).await;
    let error = run.workflow("adopt", result).expect_err("the second step is refused");
    assert!(!is_unknown(&error), "{error}");

    let http = client(&[Lost, Answered(201)]);
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    run.enter("adopt").expect("there are steps left");
    let result = called(&http.called(&run)).await;
    let error = run.workflow("adopt", result).expect_err("it is lost");
    again_at_once(&mut run, &error).await;
    let result = called(&http.called(&run)).await;
    run.workflow("adopt", result).expect("it is answered");
    let error = run.require("adopt", "$outputs.ready", false).expect_err("it does not hold");
    assert!(!is_unknown(&error), "{error}");
}

/// What of a workflow may have been done as a whole, no outputs of one step say.
#[tokio::test]
async fn a_called_workflow_is_not_said_to_be_done() {
    let http = client(&[Lost, Answered(409)]);
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    let result = called_for_two(&http.called(&run)).await;
    let error = run.workflow("adopt", result).expect_err("it is lost");
    again_at_once(&mut run, &error).await;
    let result = called_for_two(&http.called(&run)).await;
    let error = run.workflow("adopt", result).expect_err("it is refused");
    let state = error.state().cloned().expect("it can be taken up");
    assert_eq!(state.unknown_step(), Some("adopt"));
    assert_eq!(state.was_done("adopt", []), None);
}

/// A step that fails before the one that was lost is tried again is not in doubt; the state is.
#[tokio::test]
async fn what_comes_before_a_retry_does_not_tell() {
    let http = client(&[Lost, Answered(401)]);
    let mut run = lost(&http).await;
    run.go(Some(Step::Find), Some(Step::Adopt)).await.expect("nothing is stored");
    let error = attempt(&mut run, &http, "find").await.expect_err("it is refused");
    assert!(!error.error().is_outcome_unknown(), "{error}");
    assert_eq!(error.state().and_then(State::unknown_step), Some("adopt"));
}
