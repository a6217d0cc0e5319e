//! Runs that are taken up with another version of their workflow.

use arazzo_runtime::{ErrorKind, State, serde_json};

use super::{answering, client, json, lines, status};
use crate::printed;

/// The state of a run of the first version that has stopped after its first step.
async fn stopped() -> State {
    use printed::version::{ReplaceInputs, replace};
    let server = answering([status(204), status(500)]).await;
    let inputs = ReplaceInputs { id: "1".into() };
    let error = replace(&client!(version, server), inputs).await.expect_err("it stops");
    assert_eq!(error.step_id(), "list");
    let text = serde_json::to_string(error.state().expect("it can be taken up"));
    serde_json::from_str(&text.expect("a state is JSON")).expect("it was written as one")
}

/// Takes the run up with a version; what came out and what was asked.
macro_rules! taken_up {
    ($version:ident, $state:expr) => {{
        let server = answering([json(r#"[{"name":"a"}]"#)]).await;
        let client = client!($version, server);
        let outputs = printed::$version::resume_replace(&client, $state).await;
        let outputs = outputs.map(|outputs| outputs.first);
        (outputs, lines(&server))
    }};
}

pub(crate) async fn version() {
    let (outputs, asked) = taken_up!(version, stopped().await);
    assert_eq!(outputs.expect("it goes on").as_deref(), Some("a"));
    assert_eq!(asked, ["GET /things"]);
}

/// What the first step has sent is not what this version sends.
pub(crate) async fn version_edited() {
    let state = stopped().await;
    let (outputs, asked) = taken_up!(version_edited, state.clone());
    let error = outputs.expect_err("it is another workflow");
    assert_eq!(error.kind(), &ErrorKind::State);
    let text = error.to_string();
    assert!(text.contains("another version"), "{text}");
    assert_eq!((asked, error.state()), (Vec::new(), Some(&state)));
}

/// Other words are no other steps.
pub(crate) async fn version_reworded() {
    let (outputs, asked) = taken_up!(version_reworded, stopped().await);
    assert_eq!(outputs.expect("it goes on").as_deref(), Some("a"));
    assert_eq!(asked, ["GET /things"]);
}
