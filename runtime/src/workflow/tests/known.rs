//! Which secrets a run knows, and what it takes for one.

use super::*;
use crate::{Resumption, RunOptions, State, StepCall, StepFuture, Steps};

/// Answers each step with the same.
struct Echo(&'static str);

impl Steps for Echo {
    fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
        Box::pin(async move { Ok(step.answer(400, &[], self.0)) })
    }
}

/// The state, taken up.
fn taken(state: State) -> Resumption {
    Resumption::of(&ADOPT, state).expect("it is of the workflow")
}

/// Though no request of this run has carried them yet.
#[tokio::test]
async fn secrets_are_known_from_the_beginning() {
    let http = http(&Told::default());
    let http = http.with(RunOptions::new().steps(Echo(r#"{"message":"not 4711, not t0ken"}"#)));
    let told = async |mut run: Run| {
        let call = http.call::<Value>("adopt", Method::POST, "/pets");
        let answer = run.step("adopt", call).await.expect("it is answered");
        let error = answer.require("it is", |_| false).map(|_| ()).expect_err("it does not hold");
        format!("{error} {error:?}")
    };
    let pin = Secret::from("4711");
    let run = Run::new(&ADOPT, &http, &[("pin", &pin)]).expect("nothing is taken up");
    let text = told(run).await;
    assert!(text.contains("not ***, not t0ken") && !text.contains("4711"), "{text}");

    let mut run = Run::new(&ADOPT, &http, &[("pin", &pin)]).expect("nothing is taken up");
    run.record("login", &[("token", &Secret::from("t0ken"))]);
    let mut resumption = taken(run.state());
    let text = told(run).await;
    assert!(text.contains("not ***, not ***") && !text.contains("t0ken"), "{text}");
    let token = Some(Secret::from("t0ken"));
    resumption.give(&[], "login", "token", token, &["adopt"]).expect("it is given");
    let resumed = http.resuming(resumption);
    let run = Run::new(&ADOPT, &resumed, &[("pin", &pin)]).expect("it is of the workflow");
    let text = told(run).await;
    assert!(text.contains("not ***, not ***") && !text.contains("t0ken"), "{text}");
}

/// What is short is in much that is no secret, and so is what stands for a secret that nothing reads any more.
#[test]
fn what_is_no_secret_is_recorded() {
    let http = http(&Told::default());
    let mut run = Run::new(&ADOPT, &http, &[("pin", &Secret::from("4711"))]).expect("it begins");
    run.record("login", &[("pinRetries", &Secret::from(3_i64))]);
    let whole: [(&'static str, &dyn Output); 3] =
        [("count", &3), ("name", &"item-3"), ("stars", &"***")];
    run.record("find", &whole);
    let state = run.state();
    let restored = |run: &mut Run| {
        assert_eq!(run.restored::<i64>("find", "count").ok(), Some(3));
        assert_eq!(run.restored::<String>("find", "name").ok().as_deref(), Some("item-3"));
        assert_eq!(run.restored::<String>("find", "stars").ok().as_deref(), Some("***"));
    };
    // Nothing reads the pin any more.
    let resumption = taken(state);
    let pin = resumption.secret::<Secret<String>>("pin", None, &[]).expect("nothing needs it");
    let resumed = http.resuming(resumption);
    let mut run = Run::new(&ADOPT, &resumed, &[("pin", &pin)]).expect("it is of the workflow");
    restored(&mut run);
    run.record("adopt", &whole);
    let resumed = http.resuming(taken(run.state()));
    restored(&mut Run::new(&ADOPT, &resumed, &[]).expect("it is of the workflow"));
}
