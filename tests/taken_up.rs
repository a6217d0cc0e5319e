//! Runs that stop, at any step and for any reason, and are taken up again.

#[path = "taken_up/connections.rs"]
mod connections;
#[path = "taken_up/dropped.rs"]
mod dropped;
#[path = "taken_up/faults.rs"]
mod faults;
#[path = "support/judge.rs"]
mod judge;
#[path = "support/leaving.rs"]
mod leaving;
#[path = "support/soracom.rs"]
mod soracom;

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use soracom::{REGISTRATION_SECRET, SIM_ID, builder, client, inputs, scripted, soon};
use soracom_sim::{
    RegisterAndActivateSimOutputs, RegisterAndActivateSimSecrets, register_and_activate_sim,
    resume_register_and_activate_sim,
    runtime::{
        Error, ErrorKind, RunOptions, State, StepCall, StepFuture, Steps, WorkflowError, json,
        serde_json,
    },
};
use support::scripted::{Reaction, Scripted};

/// The steps, the status that each accepts, and the line of its request.
const STEPS: [(&str, u16, &str); 4] = [
    ("registerSim", 201, "POST /v1/sims/8981100000000000000/register HTTP/1.1"),
    ("activateSim", 200, "POST /v1/sims/8981100000000000000/activate HTTP/1.1"),
    ("setSimGroup", 200, "POST /v1/sims/8981100000000000000/set_group HTTP/1.1"),
    ("confirmSim", 200, "GET /v1/sims/8981100000000000000 HTTP/1.1"),
];

/// A step's answer that is accepted.
fn good(step: usize) -> Reaction {
    let (_, status, _) = STEPS[step];
    Reaction::json(status, r#"{"simId":"8981100000000000000","status":"active","groupId":"g"}"#)
}

fn secrets() -> RegisterAndActivateSimSecrets {
    RegisterAndActivateSimSecrets { registration_secret: Some(REGISTRATION_SECRET.into()) }
}

fn lines(server: &Scripted) -> Vec<String> {
    server.received().into_iter().map(|received| received.line).collect()
}

fn expected(steps: impl IntoIterator<Item = usize>) -> Vec<String> {
    steps.into_iter().map(|step| STEPS[step].2.to_owned()).collect()
}

/// The state as it is after it has been somewhere else.
fn stored(error: &WorkflowError) -> State {
    let text = serde_json::to_string(error.state().expect("it can be taken up"));
    let text = text.expect("a state is JSON");
    assert!(!text.contains(REGISTRATION_SECRET), "{text}");
    serde_json::from_str(&text).expect("it was written as one")
}

/// Takes the run up at a server that answers the steps from this one on; none before it is repeated.
async fn goes_on(state: State, step: usize, name: &str) {
    let server = scripted((step..STEPS.len()).map(good)).await;
    let client = client(server.base_url());
    let outputs = resume_register_and_activate_sim(&client, state, secrets());
    let outputs = soon(outputs).await.expect(name);
    complete(&outputs);
    assert_eq!(lines(&server), expected(step..STEPS.len()), "{name}");
}

fn complete(outputs: &RegisterAndActivateSimOutputs) {
    assert_eq!(outputs.sim_id.as_deref(), Some(SIM_ID));
    assert_eq!(outputs.group_id.as_deref(), Some("g"));
}

#[tokio::test]
async fn the_state_is_stored_before_and_after_each_request_that_changes_something() {
    let server = scripted((0..STEPS.len()).map(good)).await;
    let states: Arc<Mutex<Vec<State>>> = Arc::default();
    let kept = Arc::clone(&states);
    let options = RunOptions::new().store(move |state: State| {
        kept.lock().unwrap_or_else(PoisonError::into_inner).push(state);
        async { Ok(()) }
    });
    let client_of_run = client(server.base_url()).with(options);
    let outputs = register_and_activate_sim(&client_of_run, inputs());
    complete(&soon(outputs).await.expect("every step is answered"));
    let states = std::mem::take(&mut *states.lock().unwrap_or_else(PoisonError::into_inner));
    let told: Vec<_> =
        states.iter().map(|state| (state.completed().len(), state.unknown_step())).collect();
    let sent = |step: usize| (step, Some(STEPS[step].0));
    let all = [sent(0), (1, None), sent(1), (2, None), sent(2), (3, None), (4, None)];
    assert_eq!(told, all);
    // The last one has nothing to do.
    let last = states.last().cloned().expect("there are some");
    let nowhere = client("http://127.0.0.1:9");
    let secrets = RegisterAndActivateSimSecrets::default();
    complete(
        &soon(resume_register_and_activate_sim(&nowhere, last, secrets))
            .await
            .expect("all is done"),
    );
}

#[tokio::test]
async fn nothing_is_sent_when_the_state_cannot_be_stored() {
    let server = scripted([good(0)]).await;
    let full = |_: State| async { Err("the disk is full".into()) };
    let client = client(server.base_url()).with(RunOptions::new().store(full));
    let error = soon(register_and_activate_sim(&client, inputs())).await.expect_err("it stops");
    assert_eq!((error.step_id(), error.kind()), ("registerSim", &ErrorKind::Store));
    assert!(
        error.to_string().contains("the state could not be stored: the disk is full"),
        "{error}"
    );
    assert_eq!(lines(&server), [""; 0]);
    goes_on(stored(&error), 0, "a full disk").await;
}

#[tokio::test]
async fn what_was_done_all_the_same_is_not_done_again() {
    let server = scripted([Reaction::Close]).await;
    let error = soon(register_and_activate_sim(&client(server.base_url()), inputs())).await;
    let state = stored(&error.expect_err("the answer never came"));
    assert_eq!(state.unknown_step(), Some("registerSim"));
    let outputs = [("registeredSimId", json!(SIM_ID)), ("statusAfterRegister", json!("ready"))];
    assert_eq!(state.clone().was_done("activateSim", []), None, "that is another step");
    let state = state.was_done("registerSim", outputs).expect("the workflow has one way");
    assert_eq!((state.unknown_step(), state.completed().len()), (None, 1));
    goes_on(state, 1, "found out").await;
}

#[tokio::test]
async fn a_secret_is_asked_for_as_long_as_a_step_needs_it() {
    let stop = |answers: Vec<Reaction>| async {
        let server = scripted(answers).await;
        let error = soon(register_and_activate_sim(&client(server.base_url()), inputs())).await;
        stored(&error.expect_err("it stops")).repeat_unknown()
    };
    let none = RegisterAndActivateSimSecrets::default;
    let server = scripted([good(1), good(2), good(3)]).await;
    let client = client(server.base_url());
    let before = stop(vec![Reaction::json(500, "")]).await;
    let error = soon(resume_register_and_activate_sim(&client, before.clone(), none())).await;
    let error = error.expect_err("the SIM is not registered");
    assert_eq!(error.kind(), &ErrorKind::MissingSecret { name: "registrationSecret" });
    assert_eq!(error.state(), Some(&before), "it is given back");
    assert_eq!(lines(&server), [""; 0]);
    let after = stop(vec![good(0), Reaction::json(500, "")]).await;
    let outputs = soon(resume_register_and_activate_sim(&client, after, none())).await;
    complete(&outputs.expect("nothing needs it any more"));
}

#[tokio::test]
async fn a_state_of_something_else_is_refused() {
    let server = scripted([Reaction::json(500, "")]).await;
    let client = client(server.base_url());
    let error = soon(register_and_activate_sim(&client, inputs())).await.expect_err("it stops");
    let text = serde_json::to_string(error.state().expect("there is one")).expect("it is JSON");
    let changed = |from: &str, to: &str| {
        assert!(text.contains(from), "{text}");
        serde_json::from_str::<State>(&text.replacen(from, to, 1)).expect("it is still a state")
    };
    let at = text.find("\"fingerprint\":\"").expect("it has one") + 15;
    let cases = [
        (changed("register-and-activate-sim", "other"), "it is of the workflow 'other'"),
        (
            changed(&text[at..at + 16], "0123456789abcdef"),
            "it is of another version of the workflow",
        ),
        (changed("\"8981100000000000000\"", "[7]"), "its 'simId' does not fit: invalid type"),
    ];
    for (state, why) in cases {
        let error = soon(resume_register_and_activate_sim(&client, state, secrets())).await;
        let error = error.expect_err(why);
        assert_eq!(error.kind(), &ErrorKind::State, "{error}");
        assert!(error.to_string().contains(why), "{error}");
    }
    assert_eq!(lines(&server).len(), 1, "nothing more was sent");
}

#[tokio::test]
async fn a_run_ends_at_its_deadline() {
    let server = scripted([good(0), Reaction::Stall]).await;
    // Sooner than the request's own time is over.
    let options = RunOptions::new().deadline(Duration::from_secs(20));
    let client = builder(server.base_url()).clock(server.clock()).timeout(Duration::from_secs(90));
    let client = client.build().expect("it is usable").with(options);
    let error = soon(register_and_activate_sim(&client, inputs())).await.expect_err("it is late");
    assert_eq!((error.step_id(), error.kind()), ("activateSim", &ErrorKind::Deadline));
    let state = stored(&error);
    assert_eq!(state.unknown_step(), Some("activateSim"));
    goes_on(state.repeat_unknown(), 1, "a deadline").await;
}

/// Sends the requests, and remembers what came of them.
#[derive(Clone, Default)]
struct Recording(Arc<Mutex<Vec<String>>>);

impl Steps for Recording {
    fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
        let begun = format!("{} {} {}", step.step_id(), step.method(), step.path());
        Box::pin(async move {
            let answer = step.send().await?;
            let line = format!("{begun}: {}", answer.status());
            self.0.lock().unwrap_or_else(PoisonError::into_inner).push(line);
            Ok(answer)
        })
    }
}

/// Answers without a service, and fails at one step.
struct Failing(&'static str);

impl Steps for Failing {
    fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
        let fails = step.step_id() == self.0;
        let status = STEPS.iter().find(|(id, ..)| *id == step.step_id()).map_or(200, |step| step.1);
        Box::pin(async move {
            match fails {
                true => Err::<_, Error>(step.fail("the engine is down")),
                false => Ok(step.answer(status, &[], r#"{"simId":"8981100000000000000"}"#)),
            }
        })
    }
}

/// Answers with the secret that it was given.
struct Echoing;

impl Steps for Echoing {
    fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
        let text = format!(r#"{{"message":"{} is wrong"}}"#, inputs().registration_secret.expose());
        Box::pin(async move { Ok(step.answer(400, &[], text)) })
    }
}

#[tokio::test]
async fn steps_can_be_recorded() {
    let server = scripted((0..STEPS.len()).map(good)).await;
    let recording = Recording::default();
    let client = client(server.base_url()).with(RunOptions::new().steps(recording.clone()));
    complete(&soon(register_and_activate_sim(&client, inputs())).await.expect("all is answered"));
    let lines = recording.0.lock().unwrap_or_else(PoisonError::into_inner);
    assert_eq!(
        *lines,
        [
            "registerSim POST /sims/{sim_id}/register: 201",
            "activateSim POST /sims/{sim_id}/activate: 200",
            "setSimGroup POST /sims/{sim_id}/set_group: 200",
            "confirmSim GET /sims/{sim_id}: 200",
        ]
    );
}

#[tokio::test]
async fn steps_can_be_executed_without_a_service() {
    let nowhere = client("http://127.0.0.1:9");
    let client = nowhere.with(RunOptions::new().steps(Failing("setSimGroup")));
    let error = soon(register_and_activate_sim(&client, inputs())).await.expect_err("it fails");
    assert_eq!((error.step_id(), error.kind()), ("setSimGroup", &ErrorKind::Transport));
    assert!(error.to_string().contains("no answer: the engine is down"), "{error}");
    assert_eq!(error.completed().len(), 2);
    goes_on(stored(&error), 2, "a step that was not executed").await;
    let client = nowhere.with(RunOptions::new().steps(Echoing));
    let error = soon(register_and_activate_sim(&client, inputs())).await.expect_err("it is no 201");
    let shown = format!("{error} {error:?}");
    assert!(shown.contains("*** is wrong"), "{shown}");
    assert!(!shown.contains(inputs().registration_secret.expose()), "{shown}");
    let client = nowhere.with(RunOptions::new().steps(Failing("")));
    let outputs = soon(register_and_activate_sim(&client, inputs())).await;
    assert_eq!(outputs.expect("nothing fails").sim_id.as_deref(), Some(SIM_ID));
}
