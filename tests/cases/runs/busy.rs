//! A service that is busy: a step waits as long as it asks for, fails after that in every way, and is taken up.

use std::time::Duration;

use arazzo_runtime::{State, WorkflowError, serde_json};
use support::{
    faults::{self, BODY_LIMIT, Fault},
    scripted::{Reaction, Scripted},
};

use super::{answering, json, lines, status};
use crate::{
    judge::{Place, SUCCESS},
    printed::retries::{BusyInputs, BusyOutputs, Client, busy, resume_busy},
};

/// The steps: their operations, criteria and requests.
const STEPS: [(&str, &str, &str, &str); 2] = [
    ("put", "putThing (PUT /things/{thing_id})", SUCCESS, "PUT /things/1"),
    ("get", "getThing (GET /things/{thing_id})", "$statusCode == 200", "GET /things/1"),
];

fn good(step: usize) -> Reaction {
    if step == 0 { status(204) } else { json(r#"{"name":"new"}"#) }
}

fn place(step: usize) -> Place<'static> {
    let (id, operation, criterion, ..) = STEPS[step];
    let done = STEPS[..step].iter().map(|(id, ..)| *id).collect();
    Place { workflow: "busy", step: id, operation, criterion, attempts: 2, done }
}

fn client(server: &Scripted) -> Client {
    let client = Client::builder().base_url(server.base_url()).clock(server.clock());
    client.jitter(|| 0.0).body_limit(BODY_LIMIT).build().expect("the address is one")
}

fn inputs() -> BusyInputs {
    BusyInputs { id: "1".to_owned() }
}

pub(super) async fn all() {
    for (_, _, refusal, asks) in faults::refusals() {
        for (step, (_, _, criterion, _)) in STEPS.into_iter().enumerate() {
            let elsewhere = answering([status(200)]).await;
            for fault in faults::all(200, criterion, elsewhere.base_url()) {
                fails_after(&refusal, asks, step, fault).await;
            }
            assert_eq!(lines(&elsewhere), [""; 0]);
        }
    }
}

/// Is refused, waits, fails, and goes on from there.
async fn fails_after(refusal: &Reaction, asks: u64, step: usize, fault: Fault) {
    let name = format!("{} at {}", fault.name, STEPS[step].0);
    let before = (0..step).map(good).chain([refusal.clone()]);
    let server = answering(before.chain([fault.reaction.clone()])).await;
    let result = busy(&client(&server), inputs()).await;
    assert_eq!(server.clock().pauses(), [Duration::from_secs(asks)], "{name}");
    if fault.told.is_of_body() && step == 0 {
        // Nothing of it is read; what follows gets the same answer, and reads it.
        assert_eq!(result.expect_err(&name).step_id(), "get", "{name}");
        return;
    }
    let error = result.expect_err(&name);
    place(step).judge(&fault, &error);
    let lost = if fault.is_before_answer() { 2 } else { 0 };
    let asked = (0..=step).chain(std::iter::repeat_n(step, 1 + lost));
    assert_eq!(lines(&server), asked.map(|step| STEPS[step].3).collect::<Vec<_>>(), "{name}");
    goes_on(stored(&error).repeat_unknown(), refusal, step).await;
}

fn stored(error: &WorkflowError) -> State {
    let text = serde_json::to_string(error.state().expect("it can be taken up"));
    serde_json::from_str(&text.expect("a state is JSON")).expect("it was written as one")
}

/// Nothing is repeated that was done, and nothing is waited for. The retries of the step are used up.
async fn goes_on(state: State, refusal: &Reaction, step: usize) {
    let server = answering((step..STEPS.len()).map(good)).await;
    let outputs = resume_busy(&client(&server), state.clone()).await;
    assert_eq!(outputs.expect("it goes on"), BusyOutputs { name: "new".to_owned() });
    let rest: Vec<_> = STEPS[step..].iter().map(|(.., line)| *line).collect();
    assert_eq!((lines(&server), server.clock().pauses().len()), (owned(&rest), 0));
    let server = answering([refusal.clone()]).await;
    let error = resume_busy(&client(&server), state).await;
    let error = error.expect_err("it is busy once more");
    assert_eq!((error.step_id(), error.attempts()), (STEPS[step].0, 2));
    assert_eq!((lines(&server), server.clock().pauses().len()), (owned(&rest[..1]), 0));
}

fn owned(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}
