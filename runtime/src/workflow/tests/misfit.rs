//! States that somebody else has written.

use super::*;
use crate::{Resumption, RunOptions, State, StepCall, StepFuture, Steps};

struct Answers;

impl Steps for Answers {
    fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
        Box::pin(async move { Ok(step.answer(200, &[], "{}")) })
    }
}

crate::steps! { Step { Find = "find", Adopt = "adopt", } }

/// What nobody has stored is refused before anything is sent: it could make a step of what was left out.
#[tokio::test]
async fn a_state_that_the_workflow_cannot_have_stored() {
    let state = |text: &str| {
        let done = if text.contains("stepId") { "" } else { r#","done":[]"# };
        let state = format!(
            r#"{{"workflow":"adopt","fingerprint":"0000000000000001","inputs":{{}},"attempts":{{}}{text}{done}}}"#
        );
        serde_json::from_str::<State>(&state).expect("it is a state")
    };
    let inner = r#","inner":{"workflow":"login","fingerprint":"0000000000000001","inputs":{},"done":[],"attempts":{}}"#;
    for (text, branches, why) in [
        (r#","position":{}"#, false, "the workflow does not branch"),
        (r#","position":{"next":"adopt"}"#, false, "the workflow does not branch"),
        (inner, false, "the next step does not call"),
        (inner, true, "the next step does not call"),
        (r#","position":{"next":"adopt"}"#, true, ""),
        (r#","position":{"next":"find"},"done":[{"stepId":"find","outputs":{}}]"#, false, ""),
        ("", false, ""),
    ] {
        let http = http(&Told::default()).with(RunOptions::new().steps(Answers));
        let given = state(text);
        let taken = Resumption::of(&ADOPT, given.clone()).expect("it is of the workflow");
        let mut run = Run::new(&ADOPT, &http.resuming(taken), &[]).expect("it is of the workflow");
        if branches {
            run.first(Step::Find).expect("there is a step");
        }
        let call: Call<Value> = http.call("adopt", Method::POST, "/");
        match run.step("adopt", call).await {
            Ok(_) => assert_eq!(why, "", "{text}"),
            Err(error) => {
                assert_eq!(error.kind(), &ErrorKind::State, "{text}");
                assert!(why.len() > 1 && error.to_string().contains(why), "{error}");
                assert_eq!(error.state(), Some(&given), "it is given back");
            }
        }
    }
}
