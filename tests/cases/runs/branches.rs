//! The ways through workflows: actions, retries, called workflows. No run waits: the clock is the test's own.

use std::time::Duration;

use arazzo_runtime::{ErrorKind, State};
use serde_json::json as value;

use super::{answering, body, client, events, json, lines, status};
use crate::printed;
use support::scripted::Reaction;

fn thing(name: &str, more: &str) -> Reaction {
    json(&format!(r#"{{"name":"{name}"{more}}}"#))
}

pub(crate) async fn branches() {
    use printed::branches::{WaitUntilActiveInputs, wait_until_active};
    let inputs = || WaitUntilActiveInputs { id: "1".into() };
    events::of_branches().await;

    // It is missing, and made; it has no size yet; it is active at last.
    let answers = [
        status(404),
        status(204),
        thing("new", r#","size":0"#),
        thing("new", r#","size":1,"state":"active""#),
    ];
    let server = answering(answers).await;
    let outputs = wait_until_active(&client!(branches, server), inputs()).await.expect("it runs");
    assert_eq!((outputs.name.as_str(), outputs.first), ("new", None));
    let asked = ["GET /things/1", "PUT /things/1", "GET /things/1", "GET /things/1"];
    assert_eq!(lines(&server), asked);
    assert_eq!(body(&server.received()[1]), value!({"name": "new"}));

    // No action's criteria hold but those of the last.
    let server = answering([thing("a", r#","size":2"#), json(r#"[{"name":"b"}]"#)]).await;
    let outputs = wait_until_active(&client!(branches, server), inputs()).await.expect("it runs");
    assert_eq!((outputs.name.as_str(), outputs.first.as_deref()), ("a", Some("b")));
    assert_eq!(lines(&server), ["GET /things/1", "GET /things"]);

    // No action is for this failure.
    let server = answering([status(500)]).await;
    let error = wait_until_active(&client!(branches, server), inputs()).await.expect_err("500");
    assert_eq!(error.kind(), &ErrorKind::Criterion { condition: "$statusCode == 200" });

    // A loop that never ends uses its budget up.
    let server = answering([thing("a", r#","size":0"#)]).await;
    let client = printed::branches::Client::builder().base_url(server.base_url()).step_budget(5);
    let client = client.build().expect("the address is one");
    let error = wait_until_active(&client, inputs()).await.expect_err("it does not end");
    assert!(matches!(error.kind(), ErrorKind::StepBudget { .. }), "{error}");
    assert_eq!(lines(&server).len(), 5);
    // Each step is named once, however often it was done.
    assert!(error.to_string().ends_with("; done before: get (5 times)"), "{error}");
}

pub(crate) async fn retries() {
    use printed::retries::{
        AfterAStepInputs, AfterAWorkflowInputs, after_a_step, after_a_workflow, patient,
    };
    events::of_retries().await;
    // The service's own wish overrules the half second.
    let later = status(503).header("retry-after", "7");
    let server = answering([status(503), later, json(r#"[{"name":"a"}]"#)]).await;
    let outputs = patient(&client!(retries, server)).await.expect("it runs");
    assert_eq!(outputs.first.as_deref(), Some("a"));
    assert_eq!(server.clock().pauses(), [Duration::from_millis(500), Duration::from_secs(7)]);

    // The budget is used up: the next action ends the workflow, whose output may be absent.
    let server = answering([status(503)]).await;
    let outputs = patient(&client!(retries, server)).await.expect("it is ended");
    assert_eq!((outputs.first, lines(&server).len()), (None, 3));

    let server = answering([status(404), status(204), thing("new", "")]).await;
    let inputs = AfterAStepInputs { id: "1".into() };
    let outputs = after_a_step(&client!(retries, server), inputs.clone()).await.expect("it runs");
    assert_eq!(outputs.name.as_deref(), Some("new"));
    assert_eq!(lines(&server), ["GET /things/1", "PUT /things/1", "GET /things/1"]);
    // Once is enough.
    let server = answering([status(404), status(204), status(404)]).await;
    let error = after_a_step(&client!(retries, server), inputs).await.expect_err("404");
    assert_eq!((error.step_id(), error.status(), error.attempts()), ("get", Some(404), 2));

    let server = answering([status(404), status(204), thing("new", "")]).await;
    let inputs = AfterAWorkflowInputs { id: "1".into() };
    let outputs =
        after_a_workflow(&client!(retries, server), inputs.clone()).await.expect("it runs");
    assert_eq!(outputs.name, "new");
    assert_eq!(server.received()[1].header("x-reason"), Some("status 404"));
    // The workflow that runs first fails.
    let server = answering([status(404), status(500)]).await;
    let error = after_a_workflow(&client!(retries, server), inputs).await.expect_err("500");
    assert_eq!(error.inner().map(|inner| inner.workflow_id()), Some("make"));
    assert_eq!(error.status(), Some(500));
    renewed().await;
    super::busy::all().await;
}

/// The outputs of a workflow that runs first, and again before a retry, are those of its last run, also when the run is taken up.
async fn renewed() {
    use printed::retries::{
        after_latest, after_that, alone_after_latest, resume_after_latest,
        resume_alone_after_latest,
    };
    let latest = |name: &str| json(&format!(r#"[{{"name":"{name}"}}]"#));
    let again = ["GET /things", "GET /things/a", "GET /things", "GET /things/b"];
    let server = answering([latest("a"), status(404), latest("b"), thing("b", "")]).await;
    let outputs = after_latest(&client!(retries, server)).await.expect("it runs");
    assert_eq!((outputs.name.as_str(), outputs.id.as_deref()), ("b", Some("b")));
    assert_eq!(lines(&server), again);

    let server =
        answering([latest("a"), status(404), latest("b"), status(404), thing("b", "")]).await;
    let client = client!(retries, server);
    let error = alone_after_latest(&client).await.expect_err("it is not there twice");
    let state = error.state().expect("it can be taken up").clone();
    resume_alone_after_latest(&client, state).await.expect("it is there");
    assert_eq!(lines(&server)[..4], again);
    assert_eq!(lines(&server)[4..], ["GET /things/b"]);

    let answers = [latest("a"), status(404), latest("b"), thing("b", ""), latest("c")];
    let server = answering(answers).await;
    let outputs = after_that(&client!(retries, server)).await.expect("it runs");
    assert_eq!((outputs.name.as_str(), &lines(&server)[..4]), ("b", &again.map(str::to_owned)[..]));

    let answers = [latest("a"), status(404), latest("b"), status(404), thing("b", "")];
    let server = answering(answers).await;
    let client = client!(retries, server);
    let error = after_latest(&client).await.expect_err("it is not there twice");
    let state = error.state().expect("it can be taken up").clone();
    let outputs = resume_after_latest(&client, state).await.expect("it is there");
    assert_eq!((outputs.id.as_deref(), lines(&server)[4].as_str()), (Some("b"), "GET /things/b"));
}

pub(crate) async fn ended_by_failure() {
    use printed::ended_by_failure::{MakeAndListInputs, make_and_list};
    let inputs = || MakeAndListInputs { id: "1".into() };
    let server = answering([thing("a", ""), status(500)]).await;
    let client = client!(ended_by_failure, server);
    let outputs = make_and_list(&client, inputs()).await.expect("what is required is there");
    assert_eq!((outputs.name.as_str(), outputs.first), ("a", None));

    let server = answering([status(404)]).await;
    let client = client!(ended_by_failure, server);
    let error = make_and_list(&client, inputs()).await.expect_err("the name is not there");
    assert!(matches!(error.kind(), ErrorKind::Ended { .. }), "{error}");
    assert_eq!((error.step_id(), lines(&server).len()), ("get", 1));
}

pub(crate) async fn other_workflow() {
    use printed::other_workflow::{FindInputs, find};
    let inputs = || FindInputs { id: "1".into(), reason: None };
    let server = answering([thing("a", r#","state":"active""#)]).await;
    let outputs = find(&client!(other_workflow, server), inputs()).await.expect("it runs");
    assert_eq!((outputs.name.as_str(), lines(&server).len()), ("a", 1));

    // Without parameters, the inputs of the same names go on; the reason has a default.
    let server = answering([status(404), status(204), thing("new", "")]).await;
    let outputs = find(&client!(other_workflow, server), inputs()).await.expect("it runs");
    assert_eq!(outputs.name, "new");
    assert_eq!(lines(&server), ["GET /things/1", "PUT /things/1", "GET /things/1"]);
    assert_eq!(server.received()[1].header("x-reason"), Some("missing"));

    // What an action lacks does not hide why it was taken.
    let gone = || Reaction::json(410, r#"{"message":"it left"}"#);
    let server = answering([gone().header("x-new-id", "2"), status(204), thing("new", "")]).await;
    find(&client!(other_workflow, server), inputs()).await.expect("it runs");
    assert_eq!(lines(&server), ["GET /things/1", "PUT /things/2", "GET /things/2"]);
    let server = answering([gone()]).await;
    let error = find(&client!(other_workflow, server), inputs()).await.expect_err("no new id");
    let expected = ErrorKind::MissingValue { expression: "$response.header.X-New-Id" };
    assert_eq!((error.kind(), error.status()), (&expected, Some(410)));
    let said = "workflow 'find' failed in step 'get': $response.header.X-New-Id has no value: \
        in an action for this failure: ";
    assert!(error.to_string().starts_with(said), "{error}");
    assert!(
        error.to_string().contains("; answered 410") && error.to_string().contains("it left"),
        "{error}"
    );

    let old = thing("old", r#","state":"inactive""#);
    let server = answering([old, status(204), thing("new", "")]).await;
    let outputs = find(&client!(other_workflow, server), inputs()).await.expect("it runs");
    assert_eq!(outputs.name, "new");
    assert_eq!(lines(&server), ["GET /things/1", "PUT /things/old", "GET /things/old"]);
    assert_eq!(server.received()[1].header("x-reason"), Some("inactive"));
}

pub(crate) async fn called_workflows() {
    use printed::called_workflows::{LogInTwiceInputs, OrderInputs, log_in_twice, order};
    let inputs = || OrderInputs { user: "me".into(), id: "1".into() };
    let answers = [thing("s3", ""), json("[]"), thing("bolt", r#","size":4"#), status(204)];
    let server = answering(answers).await;
    let outputs = order(&client!(called_workflows, server), inputs()).await.expect("it runs");
    assert_eq!((outputs.name.as_str(), outputs.session.as_str()), ("bolt", "s3"));
    let asked = ["GET /things/me", "GET /things?limit=5", "GET /things/1", "PUT /things/bolt"];
    assert_eq!(lines(&server), asked);
    let sent = &server.received()[3];
    assert_eq!(sent.header("x-reason"), Some("s3"));
    assert_eq!(body(sent), value!({"name": "bolt", "size": 4}));

    let answers = ["s1", "s2", "s3", "done"].map(|name| thing(name, ""));
    let server = answering(answers).await;
    let twice = LogInTwiceInputs { user: "me".into() };
    let outputs = log_in_twice(&client!(called_workflows, server), twice).await.expect("it runs");
    assert_eq!((outputs.second.as_str(), outputs.last.as_str()), ("s3", "s3"));
    let asked = ["GET /things/me", "GET /things/s1", "GET /things/s2", "GET /things/s3-s2"];
    assert_eq!(lines(&server), asked);

    let server = answering([thing("s3", ""), json("[]"), thing("None", "")]).await;
    let error = order(&client!(called_workflows, server), inputs()).await.expect_err("none");
    assert_eq!(error.kind(), &ErrorKind::Criterion { condition: "$outputs.name != 'none'" });

    let server = answering([thing("s3", ""), Reaction::Stall]).await;
    let error =
        order(&client!(called_workflows, server), inputs()).await.expect_err("no answer comes");
    assert_eq!((error.workflow_id(), error.step_id()), ("order", "find"));
}

pub(crate) async fn components() {
    use printed::components::{ListInputs, list};
    let server = answering([status(503), json(r#"[{"name":"a"}]"#), json("[]")]).await;
    let outputs =
        list(&client!(components, server), ListInputs { limit: Some(2) }).await.expect("it runs");
    assert_eq!((outputs.first.as_deref(), outputs.second), (Some("a"), None));
    assert_eq!(
        lines(&server),
        ["GET /things?limit=2", "GET /things?limit=2", "GET /things?limit=3"]
    );
    let sessions: Vec<_> =
        server.received().iter().map(|sent| sent.header("cookie").map(str::to_owned)).collect();
    let common = Some("session=common".to_owned());
    assert_eq!(sessions, [common.clone(), common, Some("session=own".to_owned())]);

    // Nothing is there: an action ends the workflow.
    let server = answering([json("[]")]).await;
    let outputs = list(&client!(components, server), ListInputs::default()).await.expect("it runs");
    assert_eq!((outputs.first, lines(&server)), (None, vec!["GET /things".to_owned()]));
}

pub(crate) async fn ways() {
    use printed::ways::{CallInputs, HandOnInputs, always_other, call, hand_on, leaves, never};
    let server = answering([json("[]")]).await;
    never(&client!(ways, server)).await.expect("it runs");
    assert_eq!(lines(&server).len(), 1);
    for first in [json("[]"), status(500)] {
        let server = answering([first, json("[]")]).await;
        always_other(&client!(ways, server)).await.expect("it runs");
        assert_eq!(lines(&server).len(), 2);
    }

    let server = answering([json("[]"), json(r#"[{"name":"bolt"}]"#)]).await;
    let outputs = leaves(&client!(ways, server)).await.expect("it runs");
    assert_eq!(outputs.name.as_deref(), Some("bolt"));

    // Parts of the answer are handed on.
    let active = thing("bolt", r#","size":5,"state":"active""#).header("etag", "t1");
    let server = answering([active, status(204)]).await;
    let inputs = HandOnInputs { id: Some("1".into()) };
    hand_on(&client!(ways, server), inputs.clone()).await.expect("it runs");
    assert_eq!(lines(&server), ["GET /things/1", "PUT /things/bolt"]);
    let sent = &server.received()[1];
    assert_eq!(sent.header("x-reason"), Some("status 200, tag t1"));
    assert_eq!(body(sent), value!({"name": "bolt", "size": 5}));
    // Also of one that is a failure.
    let failed = Reaction::json(409, r#"{"code":7,"message":"taken"}"#);
    let server = answering([failed, status(204)]).await;
    hand_on(&client!(ways, server), inputs).await.expect("it runs");
    let sent = &server.received()[1];
    assert_eq!(sent.header("x-reason"), Some("status 409, taken"));
    assert_eq!(body(sent), value!({"name": "bolt", "size": 409}));

    let error =
        call(&client!(ways, server), CallInputs::default()).await.expect_err("no id for it");
    assert_eq!(error.kind(), &ErrorKind::MissingValue { expression: "$inputs.id" });
    let answers =
        [thing("a", ""), thing("b", ""), status(500), json("[]"), status(204), json("[]")];
    let server = answering(answers).await;
    let inputs = || CallInputs { id: Some("1".into()), limit: Some(2) };
    let outputs = call(&client!(ways, server), inputs()).await.expect("it runs");
    // The step has run again what has run first.
    assert_eq!((outputs.name.as_str(), outputs.first), ("b", None));
    let asked = ["GET /things/1", "GET /things/other", "GET /things/1", "GET /things"];
    assert_eq!(lines(&server)[..4], asked);
    assert_eq!(lines(&server)[4..], asked[2..]);
    let server = answering([thing("a", ""), thing("bolt", "")]).await;
    call(&client!(ways, server), inputs()).await.expect("it is done");
    assert_eq!(lines(&server).len(), 2);
    // The called workflow has failed, and a step goes on.
    let server = answering([thing("a", ""), status(404), json(r#"[{"name":"c"}]"#)]).await;
    let outputs = call(&client!(ways, server), inputs()).await.expect("it runs");
    assert_eq!(outputs.first.map(|first| first.name).as_deref(), Some("c"));
}

/// In a diamond each workflow runs once in a call, and by itself with all that it depends on.
pub(crate) async fn depends_on_workflows() {
    use printed::depends_on_workflows::{LastInputs, ThirdInputs, last, third};
    let server = answering([
        json(r#"{"name":"one"}"#),
        status(204),
        status(500),
        status(204),
        status(204),
        json(r#"{"name":"two"}"#),
        status(204),
        status(204),
    ])
    .await;
    let client = client!(depends_on_workflows, server);
    let outputs = last(&client, LastInputs { id: "a".into(), note: None }).await.expect("it runs");
    assert_eq!(outputs.name, "one");
    assert_eq!(
        lines(&server),
        ["GET /things/a", "PUT /things/a", "PUT /things/a", "PUT /things/a", "PUT /things/one"]
    );
    let sent = server.received();
    assert_eq!(body(&sent[1]), value!({"name": "none"}));
    assert_eq!(body(&sent[4]), value!({"name": "one"}));
    third(&client, ThirdInputs { id: "b".into() }).await.expect("it runs");
    assert_eq!(lines(&server)[5..], ["GET /things/b", "PUT /things/b", "PUT /things/b"]);
    given_back_from_a_part().await;
}

/// A state is given back as it was, also where a part of it is of another version.
async fn given_back_from_a_part() {
    use printed::depends_on_workflows::{SecondInputs, resume_second, second};
    let server = answering([json(r#"{"name":"one"}"#), status(500), status(500)]).await;
    let client = client!(depends_on_workflows, server);
    let inputs = SecondInputs { id: "a".into(), note: None };
    let error = second(&client, inputs).await.expect_err("it stops");
    let mut state = value!(error.state().expect("it can be taken up"));
    state["inner"]["fingerprint"] = "0000000000000001".into();
    let state: State = serde_json::from_value(state).expect("it is one");
    let sent = lines(&server).len();
    let error = resume_second(&client, state.clone()).await.expect_err("it is of another version");
    assert_eq!((error.kind(), error.state()), (&ErrorKind::State, Some(&state)), "{error}");
    assert_eq!(lines(&server).len(), sent);
}
