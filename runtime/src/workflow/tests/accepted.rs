//! Answers that a step accepts, and that cannot be read.

use super::*;
use crate::{RunOptions, StepCall, StepFuture, Steps};

/// Answers with a status and a body.
struct Answers(u16, &'static str);

impl Steps for Answers {
    fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
        Box::pin(async move { Ok(step.answer(self.0, &[], self.1)) })
    }
}

#[derive(Debug)]
struct Pet {
    id: i64,
}

crate::object! { Pet { id = "id", } }

/// What the criteria have accepted is done, whatever its status is.
#[tokio::test]
async fn what_cannot_be_read_is_not_repeated_unasked() {
    for (status, body, kind) in [
        (200, "{}", "Decode"),
        (303, "", "NoBody"),
        (303, "<html>", "Decode"),
        (409, r#"{"id":"seven"}"#, "Decode"),
    ] {
        let options = RunOptions::new().steps(Answers(status, body));
        let http = http(&Told::default()).with(options);
        for (method, is_unknown) in [(Method::POST, true), (Method::GET, false)] {
            let mut run = Run::new(&ADOPT, &http, &[]).expect("it begins");
            let call: Call<Value> = http.call("adopt", method, "/pets");
            let answer = run.step("adopt", call).await.expect("it is answered");
            let answer = answer.require("it is", |_| true).expect("it holds");
            let error = answer.json::<Pet>().expect_err("it has no id");
            assert!(format!("{:?}", error.kind()).starts_with(kind), "{error}");
            let state = error.state().expect("it can be taken up");
            assert_eq!(state.unknown_step(), is_unknown.then_some("adopt"), "{error}");
            assert_eq!(error.to_string().contains("; it was accepted, "), is_unknown, "{error}");
        }
    }
    let pet: Pet = serde_json::from_str(r#"{"id":7}"#).expect("it has one");
    assert_eq!(pet.id, 7);
}
