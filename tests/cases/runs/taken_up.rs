//! Runs that stop and are taken up: in a workflow that branches, and inside one that another calls.

mod edited;
mod faults;
mod sources;

use std::time::Duration;

use arazzo_runtime::{ErrorKind, State, WorkflowError, serde_json};
use support::scripted::Reaction;

pub(crate) use sources::workflows_of_sources;

use super::{answering, client, json, lines, status};
use crate::printed::{
    self,
    taken_up::{
        BuyInputs, BuySecrets, OrderInputs, OrderOutputs, OrderSecrets, buy, order, resume_buy,
        resume_order, types::OrderState,
    },
};

/// A step of an order, what it asks, and what is answered.
struct Turn {
    step: &'static str,
    /// As errors show it.
    operation: &'static str,
    asked: &'static str,
    status: u16,
    body: &'static str,
}

const LOGIN: Turn = Turn {
    step: "login",
    operation: "login (POST /sessions)",
    asked: "POST /sessions",
    status: 201,
    body: r#"{"token":"t0k3n"}"#,
};
const PLACE: Turn = Turn {
    step: "place",
    operation: "placeOrder (POST /orders)",
    asked: "POST /orders",
    status: 201,
    body: r#"{"id":"7"}"#,
};
const PENDING: Turn = Turn {
    step: "wait",
    operation: "getOrder (GET /orders/{id})",
    asked: "GET /orders/7",
    status: 200,
    body: r#"{"id":"7","state":"pending","total":1}"#,
};
const READY: Turn = Turn { body: r#"{"id":"7","state":"ready","total":2.5}"#, ..PENDING };
const SOLD: Turn = Turn { status: 409, body: "", ..PENDING };
const CONFIRM: Turn = Turn {
    step: "confirm",
    operation: "confirmOrder (PUT /orders/{id})",
    asked: "PUT /orders/7",
    status: 200,
    body: r#"{"id":"7","state":"confirmed"}"#,
};
const CANCEL: Turn = Turn {
    step: "cancel",
    operation: "cancelOrder (DELETE /orders/{id})",
    asked: "DELETE /orders/7",
    status: 204,
    body: "",
};

/// The way that leads to the end, and the one that an action takes.
const WAY: [Turn; 5] = [LOGIN, PLACE, PENDING, READY, CONFIRM];
const CANCELLED: [Turn; 4] = [LOGIN, PLACE, SOLD, CANCEL];

impl Turn {
    fn answer(&self) -> Reaction {
        match self.body {
            "" => status(self.status),
            body => Reaction::json(self.status, body),
        }
    }
}

fn good(turn: usize) -> Reaction {
    WAY[turn].answer()
}

fn inputs() -> OrderInputs {
    OrderInputs { user: "ann".into(), password: "p4ssw0rd".into(), item: "cup".into() }
}

fn secrets() -> OrderSecrets {
    OrderSecrets { password: Some("p4ssw0rd".into()), login_token: Some("t0k3n".into()) }
}

/// The state as it is after it has been somewhere else.
fn stored(error: &WorkflowError) -> State {
    let state = error.state().expect("it can be taken up");
    let text = serde_json::to_string(state).expect("a state is JSON");
    assert!(!text.contains("p4ssw0rd") && !text.contains("t0k3n"), "{text}");
    serde_json::from_str(&text).expect("it was written as one")
}

fn complete(outputs: &OrderOutputs) {
    assert_eq!((outputs.id.as_str(), outputs.total), ("7", Some(2.5)));
    assert_eq!(outputs.state, Some(OrderState::Confirmed));
}

pub(crate) async fn taken_up() {
    faults::all().await;
    faults::an_answer_without_a_body().await;
    faults::no_connection().await;
    faults::connections_that_are_closed().await;
    edited::all().await;
    the_way_that_was_taken_is_kept().await;
    secrets_are_asked_for_where_a_way_leads_to_their_readers().await;
    inside_a_called_workflow().await;
    a_called_workflow_that_is_late().await;
}

/// After a failure that an action handled, it goes on where that led.
async fn the_way_that_was_taken_is_kept() {
    let server = answering([good(0), good(1), status(409), status(500)]).await;
    let error = order(&client!(taken_up, server), inputs()).await.expect_err("it stops");
    assert_eq!(error.step_id(), "cancel");
    let state = stored(&error);
    let server = answering([status(204)]).await;
    assert_eq!(state.clone().was_done("cancel", []), None, "the answer says where it leads");
    let outputs = resume_order(&client!(taken_up, server), state, OrderSecrets::default()).await;
    let outputs = outputs.expect("what is left needs no secret");
    assert_eq!((outputs.id.as_str(), outputs.total, outputs.state), ("7", None, None));
    assert_eq!(lines(&server), ["DELETE /orders/7"]);
}

async fn secrets_are_asked_for_where_a_way_leads_to_their_readers() {
    let none = OrderSecrets::default;
    let password = || OrderSecrets { password: Some("p4ssw0rd".into()), ..none() };
    let token = || OrderSecrets { login_token: Some("t0k3n".into()), ..none() };
    // The password only before the login, the token as long as it may be sent.
    for (turn, name, given) in [
        (0, "password", password()),
        (1, "token", token()),
        (2, "token", token()),
        (4, "token", token()),
    ] {
        let server = answering((0..turn).map(good).chain([status(500)])).await;
        let error = order(&client!(taken_up, server), inputs()).await.expect_err("it stops");
        let state = stored(&error);
        let server = answering((turn..WAY.len()).map(good)).await;
        let client = client!(taken_up, server);
        let error = resume_order(&client, state.clone(), none()).await.expect_err("it is needed");
        assert_eq!(error.kind(), &ErrorKind::MissingSecret { name });
        assert_eq!(lines(&server), [""; 0]);
        complete(&resume_order(&client, state, given).await.expect("it is given"));
        let sent = server.received().into_iter().find(|it| it.line.starts_with("PUT"));
        assert_eq!(sent.expect("it is confirmed").header("x-token"), Some("t0k3n"));
    }
}

fn buys() -> BuyInputs {
    BuyInputs { user: "ann".into(), password: "p4ssw0rd".into() }
}

async fn inside_a_called_workflow() {
    let look = || json(r#"{"id":"last","total":9}"#);
    let server = answering([look(), good(0), good(1), status(500)]).await;
    let error = buy(&client!(taken_up, server), buys()).await.expect_err("it stops");
    assert_eq!(
        (error.step_id(), error.inner().map(WorkflowError::step_id)),
        ("order", Some("wait"))
    );
    let state = stored(&error);
    assert_eq!(state.inner().map(State::workflow_id), Some("order"));
    let server = answering([good(3), good(4), look()]).await;
    // The secrets of the called workflow are asked for as well: only nobody needs its password any more.
    let client = client!(taken_up, server);
    let password = BuySecrets { password: Some("p4ssw0rd".into()), ..BuySecrets::default() };
    let error = resume_buy(&client, state.clone(), password.clone()).await;
    let error = error.expect_err("the token is needed");
    assert_eq!(error.kind(), &ErrorKind::MissingSecret { name: "token" });
    assert_eq!(lines(&server), [""; 0]);
    let secrets = BuySecrets { order_login_token: Some("t0k3n".into()), ..password };
    let outputs = resume_buy(&client, state, secrets).await.expect("nothing is missing");
    assert_eq!((outputs.before, outputs.state), (Some(9.0), Some(OrderState::Confirmed)));
    assert_eq!(lines(&server), ["GET /orders/7", "PUT /orders/7", "GET /orders/last"]);
}

/// It is dropped when the time of its step is over, and goes on where it was.
async fn a_called_workflow_that_is_late() {
    let server = answering([json(r#"{"id":"last","total":9}"#), good(0), Reaction::Stall]).await;
    let client = printed::taken_up::Client::builder().base_url(server.base_url());
    let client = client.clock(server.clock()).timeout(Duration::from_secs(90));
    let client = client.build().expect("it is usable");
    let error = buy(&client, buys()).await.expect_err("it is late");
    assert_eq!((error.step_id(), error.kind()), ("order", &ErrorKind::Timeout), "{error}");
    let state = stored(&error);
    assert_eq!(state.unknown_step(), Some("place"));
    assert_eq!(state.inner().map(|inner| inner.completed().len()), Some(1));
    let secrets = || BuySecrets {
        password: Some("p4ssw0rd".into()),
        order_login_token: Some("t0k3n".into()),
    };
    let server = answering([good(1), good(3), good(4), json(r#"{"id":"last"}"#)]).await;
    let client = client!(taken_up, server);
    let error = resume_buy(&client, state.clone(), secrets()).await.expect_err("nobody knows");
    assert_eq!(error.kind(), &ErrorKind::OutcomeUnknown { step: "place".to_owned() });
    let outputs = resume_buy(&client, state.repeat_unknown(), secrets()).await;
    assert_eq!(outputs.expect("it goes on").state, Some(OrderState::Confirmed));
    let asked = ["POST /orders", "GET /orders/7", "PUT /orders/7", "GET /orders/last"];
    assert_eq!(lines(&server), asked);
}

/// A secret of what has run again is not that of the first run, though both are asked for.
pub(crate) async fn renewed_secrets() {
    use printed::renewed_secrets::{LastSecrets, last, resume_last};
    let session =
        |id: u8| Reaction::json(201, &format!(r#"{{"id":"t{id}","password":"k3y-{id}"}}"#));
    let server = answering([session(1), status(404), session(2), status(500)]).await;
    let error = last(&client!(renewed_secrets, server)).await.expect_err("500");
    let state = serde_json::to_string(error.state().expect("it can go on")).expect("it is JSON");
    assert!(!state.contains("k3y"), "{state}");
    let state: State = serde_json::from_str(&state).expect("it is a state");
    let secrets = LastSecrets {
        workflows_login_key: Some("k3y-1".into()),
        read_workflows_login_key: Some("k3y-2".into()),
        ..LastSecrets::default()
    };
    let server = answering([status(204), status(204)]).await;
    let client = client!(renewed_secrets, server);
    let outputs = resume_last(&client, state, secrets).await.expect("it goes on");
    assert_eq!(outputs.id, "t2");
    let sent = server.received();
    let sent: Vec<_> = sent.iter().map(|sent| (&*sent.line, sent.header("x-key"))).collect();
    let expected = [
        ("GET /v1/things/t2 HTTP/1.1", Some("k3y-2")),
        ("GET /v1/things/t1 HTTP/1.1", Some("k3y-1")),
    ];
    assert_eq!(sent, expected);
}
