//! Bodies that do not fit, and headers.

use super::*;

/// Row 10: a body that does not fit is an error with operation, status, headers, JSON path and body.
#[tokio::test]
async fn a_body_that_does_not_fit_says_where() {
    let table = [
        (r#"{"simId":7}"#, "simId"),
        (r#"{"status":["active"]}"#, "status"),
        (r#"{"tags":{"name":"n","floor":3}}"#, "tags.floor"),
        (r#"{"tags":["name"]}"#, "tags"),
        (r#"{"imeiLock":"490154203237518"}"#, "imeiLock"),
        (r#"{"sessionStatus":{"dnsServers":["a",{}]}}"#, "sessionStatus.dnsServers[1]"),
        (r#"{"sessionStatus":{"online":"yes"}}"#, "sessionStatus.online"),
        (r#"{"previousSession":{"cell":{"mcc":"Japan"}}}"#, "previousSession.cell.mcc"),
        (
            r#"{"profiles":{"p":{"subscribers":{"s":{"status":1}}}}}"#,
            "profiles.p.subscribers.s.status",
        ),
        (r#""a SIM""#, "."),
        ("true", "."),
        ("null", "."),
        ("{} {}", "."),
        ("<html></html>", "."),
    ];
    for (body, expected) in table {
        let error = refusal(Reaction::json(200, body).header("x-request-id", "r-1")).await;
        let path = expected.to_owned();
        assert_eq!(error.kind(), &ErrorKind::Decode { path }, "{body}");
        assert_eq!((error.operation_id(), error.status()), ("getSim", Some(200)));
        let response = error.response().expect("the answer is kept");
        assert_eq!(response.header("x-request-id"), Some("r-1"));
        assert_eq!(response.body().expose(), body.as_bytes());
        let start =
            format!("getSim (GET /sims/{{sim_id}}): the body does not fit at '{expected}': ");
        assert!(error.to_string().starts_with(&start), "{error}");
    }
}

/// Row 10: an array is no object, also where its entries would fit the properties one by one.
#[tokio::test]
async fn an_array_is_no_object() {
    for (body, expected) in [
        (r#"{"capabilities":[true,false]}"#, "capabilities"),
        (r#"{"imeiLock":["490154203237518"]}"#, "imeiLock"),
        ("[]", "."),
    ] {
        let reply = get(Reaction::json(200, body)).await;
        let read = reply.as_ref().map(|reply| &reply.body).map_err(Error::kind);
        let path = expected.to_owned();
        assert_eq!(read, Err(&ErrorKind::Decode { path }), "{body}");
    }
}

/// Row 10: an answer that breaks off inside of the JSON, though its length is right.
#[tokio::test]
async fn half_a_body_does_not_fit() {
    let error = refusal(Reaction::json(200, r#"{"simId":"1","tags":{"name":"#)).await;
    assert!(matches!(error.kind(), ErrorKind::Decode { .. }), "{error}");
    assert!(error.to_string().contains("EOF"), "{error}");
}

/// Row 10 in the workflow, with the whole message.
#[tokio::test]
async fn a_body_that_does_not_fit_stops_the_workflow() {
    let error = workflow(confirmed_by(Reaction::json(200, r#"{"speedClass":["s1"]}"#))).await;
    let error = error.expect_err("a speed class is text");
    assert_eq!(
        error.to_string(),
        "workflow 'register-and-activate-sim' failed in step 'confirmSim': \
         getSim (GET /sims/{sim_id}): the body does not fit at 'speedClass': \
         invalid type: sequence, expected a string at line 1 column 14; \
         answered 200 OK: {\"speedClass\":[\"s1\"]}; \
         done before: registerSim, activateSim, setSimGroup"
    );
}

/// A workflow is not stopped by what it does not read, however wrong that is: what it has done is done.
#[tokio::test]
async fn what_a_workflow_does_not_read_does_not_stop_it() {
    let body =
        r#"{"tags":{"floor":[3]},"status":"active","simId":{},"createdTime":"now","groupId":"7"}"#;
    let outputs = workflow(confirmed_by(Reaction::json(200, body))).await;
    let outputs = outputs.expect("the status and the group are read, and are there");
    assert_eq!(outputs.status, Some(SimStatus::Active));
    assert_eq!(outputs.group_id.as_deref(), Some("7"));
    for body in [r#"{"tags":{"floor":"#, r#"{"tags":{"floor":3}},"status":"active"}"#, "[]"] {
        let error = workflow(confirmed_by(Reaction::json(200, body))).await;
        let error = error.expect_err("it is no JSON, or no object");
        assert!(matches!(error.kind(), ErrorKind::Decode { .. }), "{error}");
    }
}

/// Row 11: a header that no description names is there, on successes and on errors.
#[tokio::test]
async fn undescribed_headers_can_be_read() {
    let with = |reaction: Reaction| reaction.header("X-Soracom-Next-Key", "8981%2D1");
    let reply = get(with(Reaction::json(200, "{}"))).await.expect("it is a 200");
    assert_eq!(reply.header("x-soracom-next-key"), Some("8981%2D1"));
    assert_eq!(reply.header("X-SORACOM-NEXT-KEY"), Some("8981%2D1"));
    assert_eq!(reply.response().header("x-soracom-next-key"), Some("8981%2D1"));
    assert_eq!(reply.header("x-soracom-other"), None);

    for reaction in [Reaction::json(404, "{}"), Reaction::json(200, "7"), Reaction::json(200, "")] {
        let error = refusal(with(reaction.clone())).await;
        let response = error.response().expect("the answer is kept");
        assert_eq!(response.header("x-soracom-next-key"), Some("8981%2D1"), "{error}");
    }
    let error = workflow(confirmed_by(with(Reaction::json(404, "{}")))).await;
    let error = error.expect_err("a 404 does not fit");
    let response = error.response().expect("the answer is kept");
    assert_eq!(response.header("x-soracom-next-key"), Some("8981%2D1"));
}
