//! Events of runs.

use super::{shown::Shown, *};

/// The events of a success, in order and as a whole.
#[tokio::test]
async fn events_tell_what_happens() {
    let simulation = simulation().await;
    let (api_key, api_token) = simulation.credentials();
    let shown = Shown::default();
    let events = shown.clone();
    let client = Client::builder()
        .base_url(simulation.base_url())
        .api_key(api_key)
        .api_token(api_token)
        .observer(move |event: &Event<'_>| events.push(short(event)))
        .build()
        .expect("the client is usable");
    soon(register_and_activate_sim(&client, inputs())).await.expect("the SIM is new");
    failure(&client).await;
    let sim_id = format!("\"{SIM_ID}\"");
    let group_id = format!("\"{GROUP_ID}\"");
    let expected = [
        "register-and-activate-sim begins".to_owned(),
        "registerSim: POST /sims/{sim_id}/register".to_owned(),
        "registerSim: 201".to_owned(),
        "registerSim: $statusCode == 201 holds".to_owned(),
        format!("registerSim: registeredSimId={sim_id} statusAfterRegister=\"ready\""),
        "activateSim: POST /sims/{sim_id}/activate".to_owned(),
        "activateSim: 200".to_owned(),
        "activateSim: $statusCode == 200 holds".to_owned(),
        "activateSim: statusAfterActivate=\"active\"".to_owned(),
        "setSimGroup: POST /sims/{sim_id}/set_group".to_owned(),
        "setSimGroup: 200".to_owned(),
        "setSimGroup: $statusCode == 200 holds".to_owned(),
        format!("setSimGroup: groupId={group_id}"),
        "confirmSim: GET /sims/{sim_id}".to_owned(),
        "confirmSim: 200".to_owned(),
        "confirmSim: $statusCode == 200 holds".to_owned(),
        format!(
            "confirmSim: finalStatus=\"active\" finalGroupId={group_id} speedClass=\"s1.standard\""
        ),
        "register-and-activate-sim is done".to_owned(),
        "register-and-activate-sim begins".to_owned(),
        "registerSim: POST /sims/{sim_id}/register".to_owned(),
        "registerSim: 400".to_owned(),
        "registerSim: $statusCode == 201 does not hold".to_owned(),
        "registerSim failed".to_owned(),
    ];
    assert_eq!(*shown.texts(), expected);
}

/// The events of a run that is taken up: that it is, and what is left to do; what is known of the answers.
#[tokio::test]
async fn events_of_a_run_that_is_taken_up() {
    let good = r#"{"simId":"1","status":"active","groupId":"g"}"#;
    let answers = [201, 200, 503, 200, 200].map(|status| Reaction::json(status, good));
    let server = scripted(answers).await;
    let shown = Shown::default();
    let events = shown.clone();
    let tell = move |event: &Event<'_>| {
        if let Event::Response { size, took, .. } = event {
            assert!(*size == good.len() && *took < Duration::from_secs(10), "{event:?}");
        }
        events.push(short(event));
    };
    let client = builder(server.base_url()).observer(tell).build().expect("the client is usable");
    let error = failure(&client).await;
    shown.texts().clear();
    let state = error.state().expect("it can be taken up").clone();
    let secrets = RegisterAndActivateSimSecrets::default();
    soon(resume_register_and_activate_sim(&client, state, secrets)).await.expect("it goes on");
    let expected = [
        "register-and-activate-sim goes on",
        "setSimGroup: POST /sims/{sim_id}/set_group",
        "setSimGroup: 200",
        "setSimGroup: $statusCode == 200 holds",
        "setSimGroup: groupId=\"g\"",
        "confirmSim: GET /sims/{sim_id}",
        "confirmSim: 200",
        "confirmSim: $statusCode == 200 holds",
        "confirmSim: finalStatus=\"active\" finalGroupId=\"g\" speedClass=null",
        "register-and-activate-sim is done",
    ];
    assert_eq!(*shown.texts(), expected);
}

/// An answer that cannot be read has come.
#[tokio::test]
async fn events_of_an_answer_that_is_too_large() {
    let server = scripted([Reaction::json(201, &"x".repeat(100))]).await;
    let shown = Shown::default();
    let events = shown.clone();
    let tell = move |event: &Event<'_>| events.push(short(event));
    let client = builder(server.base_url()).observer(tell).body_limit(10).build();
    failure(&client.expect("the client is usable")).await;
    let expected = [
        "register-and-activate-sim begins",
        "registerSim: POST /sims/{sim_id}/register",
        "registerSim: 201",
        "registerSim failed",
    ];
    assert_eq!(*shown.texts(), expected);
}

/// An event in one line.
fn short(event: &Event<'_>) -> String {
    match event {
        Event::Started { workflow, resumed: false, .. } => format!("{workflow} begins"),
        Event::Started { workflow, .. } => format!("{workflow} goes on"),
        Event::Criterion { step, condition, holds: true, .. } => {
            format!("{step}: {condition} holds")
        }
        Event::Criterion { step, condition, .. } => format!("{step}: {condition} does not hold"),
        Event::Done { workflow, .. } => format!("{workflow} is done"),
        Event::Request { step, method, path, .. } => format!("{step}: {method} {path}"),
        Event::Response { step, status, .. } => format!("{step}: {status}"),
        Event::StepDone { step, .. } => {
            let outputs = step.outputs.iter().map(|(name, value)| format!(" {name}={value}"));
            format!("{}:{}", step.step_id, outputs.collect::<String>())
        }
        Event::Failed { error, .. } => format!("{} failed", error.step_id()),
        other => format!("{other:?}"),
    }
}
