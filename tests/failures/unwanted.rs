//! Answers that are not what the step needs.

use super::*;

/// A wrong registration secret: the first criterion does not hold, and nothing has happened to the SIM.
#[tokio::test]
async fn criterion_for_a_wrong_registration_secret() {
    let simulation = simulation().await;
    let inputs =
        RegisterAndActivateSimInputs { registration_secret: "wrong-puk".into(), ..inputs() };
    let run = soon(register_and_activate_sim(&simulated(&simulation), inputs)).await;
    let error = run.expect_err("the secret does not fit");
    assert_eq!(error.kind(), &ErrorKind::Criterion { condition: "$statusCode == 201" });
    assert_eq!(error.status(), Some(400));
    assert_first_step(&error);
    let body = r#"{"code":"SIM0003","message":"The registration secret does not fit"}"#;
    assert_eq!(error.response().map(|response| response.body().expose()), Some(body.as_bytes()));
    assert_eq!(
        error.to_string(),
        format!(
            "{FIRST}{REGISTER}expected $statusCode == 201; answered 400 Bad Request: {body}; \
             done before: nothing"
        )
    );
    let sim = simulation.sim(SIM_ID).expect("the SIM is there");
    assert_eq!((&sim["operatorId"], &sim["status"]), (&Value::Null, &json!("ready")));
    let statuses: Vec<_> = simulation.calls().iter().map(|call| call.status).collect();
    assert_eq!(statuses, [400], "no step ran after it");
}

/// The same SIM twice: the second run fails at its first step, though the first one succeeded.
#[tokio::test]
async fn criterion_for_a_sim_that_is_registered_already() {
    let simulation = simulation().await;
    let client = simulated(&simulation);
    let outputs = soon(register_and_activate_sim(&client, inputs())).await;
    let expected = RegisterAndActivateSimOutputs {
        sim_id: Some(SIM_ID.to_owned()),
        status: Some("active".into()),
        group_id: Some(GROUP_ID.to_owned()),
    };
    assert_eq!(outputs.expect("the SIM is new"), expected);
    let error = failure(&client).await;
    assert_first_step(&error);
    assert_eq!(
        error.to_string(),
        format!(
            "{FIRST}{REGISTER}expected $statusCode == 201; answered 400 Bad Request: \
             {{\"code\":\"SIM0004\",\"message\":\"The SIM is registered already\"}}; \
             done before: nothing"
        )
    );
}

/// A failure at the third step tells what the first two had done, in order.
#[tokio::test]
async fn criterion_at_the_third_step_tells_what_was_done() {
    let error = failure_with([
        Reaction::json(201, r#"{"simId":"8981","status":"ready"}"#),
        Reaction::json(200, r#"{"simId":"8981"}"#),
        Reaction::json(404, r#"{"code":"GRP0001","message":"no such group"}"#),
    ])
    .await;
    assert_eq!(error.step_id(), "setSimGroup");
    assert_eq!(error.kind(), &ErrorKind::Criterion { condition: "$statusCode == 200" });
    assert_eq!(error.status(), Some(404));
    let done: Vec<_> =
        error.completed().iter().map(|step| (&*step.step_id, step.outputs.clone())).collect();
    let register = vec![
        ("registeredSimId".into(), json!("8981")),
        ("statusAfterRegister".into(), json!("ready")),
    ];
    let activate = vec![("statusAfterActivate".into(), Value::Null)];
    assert_eq!(done, [("registerSim", register), ("activateSim", activate)]);
    let first = &error.completed()[0];
    assert_eq!(first.output("statusAfterRegister"), Some(&json!("ready")));
    assert_eq!(first.output("status"), None);
    assert_eq!(
        error.to_string(),
        "workflow 'register-and-activate-sim' failed in step 'setSimGroup': \
         setSimGroup (POST /sims/{sim_id}/set_group): expected $statusCode == 200; \
         answered 404 Not Found: {\"code\":\"GRP0001\",\"message\":\"no such group\"}; \
         done before: registerSim, activateSim"
    );
}

/// Credentials that the service does not accept.
#[tokio::test]
async fn criterion_for_wrong_credentials() {
    let simulation = simulation().await;
    let error = failure(&client(&simulation.base_url())).await;
    assert_eq!((error.step_id(), error.status()), ("registerSim", Some(401)));
    assert_eq!(error.kind(), &ErrorKind::Criterion { condition: "$statusCode == 201" });
}

/// An operation that is called by itself has no criteria: its status must be 2xx.
#[tokio::test]
async fn status_of_an_operation_by_itself() {
    let simulation = simulation().await;
    let error = soon(simulated(&simulation).get_sim("8942").send()).await;
    let error = error.expect_err("there is no such SIM");
    assert_eq!((error.kind(), error.status()), (&ErrorKind::Status, Some(404)));
    assert_eq!(error.operation_id(), "getSim");
    assert_eq!(
        error.to_string(),
        "getSim (GET /sims/{sim_id}): expected a 2xx status; answered 404 Not Found: \
         {\"code\":\"SIM0001\",\"message\":\"There is no such SIM\"}"
    );
}

/// The status fits, the body does not: what the service did cannot be told, and the place is.
#[tokio::test]
async fn decode_with_its_path() {
    let body = r#"{"status":{"cell":{"mcc":"Japan"}},"simId":"1"}"#;
    let error = failure_with([Reaction::json(201, body)]).await;
    let path = "status".to_owned();
    assert_eq!((error.kind(), error.status()), (&ErrorKind::Decode { path }, Some(201)));
    assert_first_step(&error);
    let text = error.to_string();
    let start = format!("{FIRST}{REGISTER}the body does not fit at 'status': ");
    assert!(text.starts_with(&start), "{text}");
    // Objects are shown with their properties in order.
    let shown = r#"{"simId":"1","status":{"cell":{"mcc":"Japan"}}}"#;
    let end = format!(
        "; answered 201 Created: {shown}; it was accepted, and the service may do it twice if it is repeated; \
         done before: nothing"
    );
    assert!(text.ends_with(&end), "{text}");
}

/// An operation whose value is the body, and no body.
#[tokio::test]
async fn no_body() {
    let server = scripted([Reaction::with_type(204, None, b"")]).await;
    let error = soon(client(server.base_url()).get_sim(SIM_ID).send()).await;
    let error = error.expect_err("there is no SIM in it");
    assert_eq!((error.kind(), error.status()), (&ErrorKind::NoBody, Some(204)));
    assert_eq!(
        error.to_string(),
        "getSim (GET /sims/{sim_id}): expected a body; answered 204 No Content: no body"
    );
}
