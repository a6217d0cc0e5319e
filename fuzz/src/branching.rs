//! States that no run has stored, of a workflow that branches.

/// What is printed for `specs/orders.arazzo.yml`, of which not everything is used here.
#[allow(dead_code, unreachable_pub, unused_imports)]
pub(crate) mod orders {
    include!(concat!(env!("OUT_DIR"), "/arazzo/mod.rs"));
}

use std::sync::{Arc, Mutex};

use arazzo_runtime::{ErrorKind, RunOptions, State, StepCall, StepFuture, Steps, WorkflowError};
use orders::{Client, OrderInputs, OrderOutputs, OrderSecrets, order, resume_order};
use serde_json::Value;

use crate::{answers::now, json, random::Random};

const STEPS: [&str; 5] = ["login", "place", "wait", "confirm", "cancel"];

/// How the step `wait` is answered.
const WAITS: [(u16, &str); 3] = [
    (200, r#"{"id":"7","state":"pending"}"#),
    (200, r#"{"id":"7","state":"ready","total":2}"#),
    (409, "{}"),
];

/// Answers what it is asked, but for one request; knows what it has executed.
#[derive(Clone, Default)]
struct Service {
    /// Which answer the step `wait` gets that is not pending.
    is_sold: bool,
    fails: Option<usize>,
    executed: Arc<Mutex<Vec<&'static str>>>,
}

impl Steps for Service {
    fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
        let before = self.executed();
        if let Ok(mut executed) = self.executed.lock() {
            executed.push(step.step_id());
        }
        let has_waited = before.contains(&"wait");
        let (status, body) = match step.step_id() {
            "login" => (201, r#"{"token":"t0k3n"}"#),
            "place" => (201, r#"{"id":"7"}"#),
            "wait" if !has_waited => WAITS[0],
            "wait" => WAITS[1 + usize::from(self.is_sold)],
            "confirm" => (200, r#"{"id":"7","state":"confirmed"}"#),
            _ => (204, ""),
        };
        let fails = self.fails == Some(before.len());
        Box::pin(async move {
            match fails {
                true => Err(step.fail_unknown("it is not there")),
                false => Ok(step.answer(status, &[], body)),
            }
        })
    }
}

impl Service {
    fn client(&self) -> Client {
        let client = Client::builder().base_url("http://localhost").build();
        client.expect("it is a URL").with(RunOptions::new().steps(self.clone()))
    }

    fn executed(&self) -> Vec<&'static str> {
        self.executed.lock().map(|executed| executed.clone()).unwrap_or_default()
    }
}

/// Whether the state was taken up, and the run came to its end.
pub(crate) fn state(random: &mut Random, texts: &[String]) -> bool {
    let mut value = stored(random);
    if random.once_in(2) {
        value["sent"] = Value::Null;
    }
    if random.once_in(4) {
        let next = random.pick(&STEPS).copied().unwrap_or_default();
        value["position"]["next"] = next.into();
    }
    let bytes = json::bytes(random, &value, texts);
    let Ok(state) = serde_json::from_slice::<State>(&bytes) else { return false };
    let again = serde_json::to_value(&state).map(serde_json::from_value::<State>);
    assert!(again.is_ok_and(|again| again.is_ok()), "it is not read as it was written");
    let service = Service {
        is_sold: random.once_in(2),
        fails: random.once_in(3).then(|| random.below(4)),
        ..Service::default()
    };
    match take_up(&state, &service) {
        Ok(_) => true,
        Err(error) => {
            assert!(!format!("{error} {error:?}").is_empty());
            // It can be taken up once more, and comes to its end then unless something is missing.
            if let Some(state) = error.state() {
                let _ = take_up(&state.clone().repeat_unknown(), &Service::default());
            }
            false
        }
    }
}

/// Takes it up, and looks at what was executed.
fn take_up(state: &State, service: &Service) -> Result<OrderOutputs, WorkflowError> {
    let secret = || Some("p4ssw0rd".into());
    let secrets = OrderSecrets { password: secret(), login_token: secret() };
    let result = now(resume_order(&service.client(), state.clone(), secrets));
    let executed = service.executed();
    let position = serde_json::to_value(state).map(|state| state["position"].clone());
    let position = position.unwrap_or_default();
    let begins = match &position["next"] {
        Value::String(next) => STEPS.iter().find(|step| *step == next).copied(),
        // At the first step, or at the end.
        _ => position.is_null().then_some(STEPS[0]),
    };
    if state.unknown_step().is_some() {
        assert!(executed.is_empty(), "{state:?}");
    }
    if let Some(first) = executed.first() {
        assert_eq!(Some(*first), begins, "{executed:?} of {state:?}");
    }
    for two in executed.windows(2) {
        let follows = match two[0] {
            "login" => &["place"][..],
            "place" => &["wait"],
            "wait" => &["wait", "confirm", "cancel"],
            _ => &[],
        };
        assert!(follows.contains(&two[1]), "{executed:?} of {state:?}");
    }
    match &result {
        Ok(_) => {
            let last = executed.last().copied();
            let is_end = last.is_none_or(|last| last == "confirm" || last == "cancel");
            assert!(is_end, "{executed:?} of {state:?}");
            // What names no step is not the end.
            assert!(!executed.is_empty() || position["next"].is_null(), "{state:?}");
        }
        Err(error) if *error.kind() == ErrorKind::State => assert!(executed.is_empty()),
        Err(_) => {}
    }
    result
}

/// What is stored when one of the requests fails.
fn stored(random: &mut Random) -> Value {
    let fails = Some(random.below(5));
    let service = Service { is_sold: random.once_in(2), fails, ..Service::default() };
    let inputs =
        OrderInputs { user: "ann".into(), password: "p4ssw0rd".into(), item: "cup".into() };
    let error = now(order(&service.client(), inputs)).expect_err("a request fails");
    serde_json::to_value(error.state()).unwrap_or_default()
}
