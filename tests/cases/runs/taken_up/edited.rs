//! States that somebody has changed.

use arazzo_runtime::Value;

use super::*;

/// Changes a state.
type Edit = fn(&mut Value);

/// A state that does not say which step comes next is refused, and is not taken for one whose run is over.
pub(super) async fn all() {
    let server = answering([good(0), good(1), status(500)]).await;
    let error = order(&client!(taken_up, server), inputs()).await.expect_err("it stops");
    let state = serde_json::to_value(error.state().expect("there is one")).expect("it is JSON");
    assert_eq!(state["position"]["next"], "wait");
    let edits: [(Edit, &str); 5] = [
        (|state| state["position"]["next"] = "weit".into(), "'weit', which is to come, is no step"),
        (|state| state["position"]["next"] = "".into(), "'', which is to come, is no step"),
        (
            |state| state["position"]["next"] = "$workflows.buy".into(),
            "'$workflows.buy', which is to come, is no step",
        ),
        (|state| state["position"]["back"] = "wiat".into(), "'wiat', which is to come, is no step"),
        (|state| state["position"] = Value::Null, "it does not say what follows 'login'"),
    ];
    for (edit, why) in edits {
        let mut edited = state.clone();
        edit(&mut edited);
        refused(edited, why).await;
    }
    inside_a_called_workflow(&state).await;
    // As it was, it goes on.
    let state = serde_json::from_value(state).expect("it is a state");
    let server = answering([good(3), good(4)]).await;
    complete(
        &resume_order(&client!(taken_up, server), state, secrets()).await.expect("it goes on"),
    );
}

async fn refused(state: Value, why: &str) {
    let state: State = serde_json::from_value(state).expect("it is a state");
    let server = answering([good(3), good(4)]).await;
    let error = resume_order(&client!(taken_up, server), state.clone(), secrets()).await;
    let error = error.expect_err(why);
    assert_eq!(error.kind(), &ErrorKind::State, "{error}");
    assert!(error.to_string().contains(why), "{error}");
    assert_eq!(error.state(), Some(&state), "it is given back");
    assert_eq!(lines(&server), [""; 0]);
}

/// The same in the state of the workflow that the next step calls.
async fn inside_a_called_workflow(state: &Value) {
    let look = json(r#"{"id":"last","total":9}"#);
    let server = answering([look, good(0), good(1), status(500)]).await;
    let error = buy(&client!(taken_up, server), buys()).await.expect_err("it stops");
    let outer = serde_json::to_value(error.state().expect("there is one")).expect("it is JSON");
    assert_eq!(outer["inner"]["position"], state["position"]);
    let edit = |name: &str, value: &str| {
        let mut edited = outer.clone();
        *edited["inner"].pointer_mut(name).expect("it is there") = value.into();
        edited
    };
    refused_inside(edit("/position/next", "weit")).await;
    refused_inside(edit("/fingerprint", "0000000000000001")).await;
}

async fn refused_inside(edited: Value) {
    let edited: State = serde_json::from_value(edited).expect("it is a state");
    let server = answering([good(3), good(4)]).await;
    let secrets =
        BuySecrets { password: Some("p4ssw0rd".into()), order_login_token: Some("t0k3n".into()) };
    let error = resume_buy(&client!(taken_up, server), edited.clone(), secrets).await;
    let error = error.expect_err("it is refused");
    assert_eq!(error.inner().map(WorkflowError::kind), Some(&ErrorKind::State), "{error}");
    assert_eq!((error.state(), lines(&server)), (Some(&edited), Vec::new()), "{error}");
}
