//! What is stored of a run that is dropped later: all that may have been done, and nothing else.

use futures_util::FutureExt;

use super::*;

/// The last state that was stored.
#[derive(Clone, Default)]
struct Stored(Arc<Mutex<Option<State>>>);

impl Stored {
    /// A client whose runs are stored here.
    fn client(&self, outcomes: &[Outcome]) -> Http {
        let (outcomes, kept) = (Outcomes(Arc::new(Mutex::new(outcomes.to_vec()))), self.clone());
        let store = move |state: State| {
            *kept.0.lock().expect("no test panics with it") = Some(state);
            ready(Ok(()))
        };
        http(&Told::default()).with(RunOptions::new().steps(outcomes).store(store))
    }

    fn state(&self) -> State {
        self.0.lock().expect("no test panics with it").clone().expect("it was stored")
    }

    #[track_caller]
    fn assert_unknown<const N: usize>(&self, expected: [&str; N]) {
        assert_eq!(self.state().unknown_steps(), expected);
    }
}

/// Nothing has failed since, but the run may be dropped.
#[tokio::test]
async fn another_attempt_does_not_tell() {
    let stored = Stored::default();
    let mut run = lost(&stored.client(&[Lost])).await;
    run.go(Some(Step::Find), Some(Step::Adopt)).await.expect("it is stored");
    stored.assert_unknown(["adopt"]);
    run.go(Some(Step::Find), None).await.expect("it is stored");
    stored.assert_unknown([]);
}

/// What comes before the retry is under way beside it, and has its answer before it.
#[tokio::test]
async fn several_steps_may_have_been_done() {
    let stored = Stored::default();
    let http = stored.client(&[Lost, Lost]);
    let mut run = lost(&http).await;
    run.go(Some(Step::Find), Some(Step::Adopt)).await.expect("it is stored");
    let error = attempt(&mut run, &http, "find").await.expect_err("it is lost, too");
    stored.assert_unknown(["find", "adopt"]);
    let state = error.state().expect("it can be taken up");
    assert_eq!(state.unknown_steps(), ["find", "adopt"]);
    let text = serde_json::to_string(state).expect("a state is JSON");
    assert_eq!(serde_json::from_str::<State>(&text).ok().as_ref(), Some(state));
    let repeated = state.clone().repeat_unknown();
    assert_eq!(repeated.unknown_steps(), [""; 0]);
    Resumption::of(&ADOPT, repeated).expect("all of it is to be repeated");

    let stored = Stored::default();
    let http = stored.client(&[Lost, Answered(500)]);
    let mut run = lost(&http).await;
    run.go(Some(Step::Find), Some(Step::Adopt)).await.expect("it is stored");
    let error = attempt(&mut run, &http, "find").await.expect_err("it is refused");
    again(&mut run, Step::Find, &error).await;
    // Also while it waits.
    stored.assert_unknown(["adopt"]);
}

/// A workflow that tries its step again.
async fn called_again(http: &Http) -> Result<(), WorkflowError> {
    let mut run = Run::new(&LOGIN, http, &[])?;
    let error = attempt(&mut run, http, "find").await.expect_err("it is lost");
    again(&mut run, Step::Find, &error).await;
    run.go(Some(Step::Find), None).await?;
    pending().await
}

#[tokio::test]
async fn a_called_workflow_says_it_of_its_steps() {
    let stored = Stored::default();
    let http = stored.client(&[Lost]);
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    run.enter("adopt").expect("there are steps left");
    assert!(called_again(&http.called(&run)).now_or_never().is_none());
    stored.assert_unknown(["find"]);
}

/// The first call may have done what the second one has not come to.
#[tokio::test]
async fn a_call_that_was_lost_is_not_done_with_one_of_its_steps() {
    let stored = Stored::default();
    let http = stored.client(&[Answered(201), Lost, Awaited]);
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    run.enter("adopt").expect("there are steps left");
    let result = called_for_two(&http.called(&run)).await;
    let error = run.workflow("adopt", result).expect_err("it is lost");
    again_at_once(&mut run, &error).await;
    assert!(called_for_two(&http.called(&run)).now_or_never().is_none());
    stored.assert_unknown(["adopt", "find"]);
    assert_eq!(stored.state().was_done("find", []), None);
}
