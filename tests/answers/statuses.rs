//! Statuses, and how much of a body is read and kept.

use super::*;

/// Row 7: documented 200 came 201 with the body. The operation reads it; the workflow's criterion refuses it.
#[tokio::test]
async fn another_success_status_is_read() {
    for status in [200, 201, 202, 203, 206, 299] {
        let reply = get(Reaction::json(status, r#"{"simId":"1"}"#)).await.expect("it is a 2xx");
        assert_eq!((reply.status(), reply.sim_id.as_deref()), (status, Some("1")));
    }
    let error = workflow(confirmed_by(Reaction::json(201, r#"{"simId":"1"}"#))).await;
    let error = error.expect_err("the description demands 200");
    assert_eq!(error.kind(), &ErrorKind::Criterion { condition: "$statusCode == 200" });
    assert_eq!((error.step_id(), error.status()), ("confirmSim", Some(201)));
    assert_eq!(error.completed().len(), 3);
}

/// Row 8: without a body, the operation whose value is the body says so.
#[tokio::test]
async fn an_operation_without_a_body_says_so() {
    for status in [200, 201, 202, 204] {
        for body in ["", " \r\n"] {
            if status == 204 && !body.is_empty() {
                continue;
            }
            let error = refusal(Reaction::with_type(status, None, body.as_bytes())).await;
            assert_eq!((error.kind(), error.status()), (&ErrorKind::NoBody, Some(status)));
            assert_eq!(error.operation_id(), "getSim");
        }
    }
    let error = refusal(Reaction::with_type(200, None, b"\xEF\xBB\xBF")).await;
    assert_eq!(error.kind(), &ErrorKind::NoBody, "a byte order mark is no body");
}

/// Row 8: who does not need the body gets the answer without one.
#[tokio::test]
async fn an_answer_without_a_body_is_an_answer() {
    for status in [200, 202, 204, 404] {
        let server = scripted([Reaction::with_type(status, None, b"")]).await;
        let response = soon(client(server.base_url()).get_sim(SIM_ID).response()).await;
        let response = response.expect("it was answered");
        assert_eq!((response.status(), response.is_success()), (status, status < 300));
        assert!(response.body().is_empty());
        assert_eq!(response.body().to_string(), "no body");
        let sim = response.json_or_default::<Sim>().expect("every property is absent");
        assert_eq!(sim, Sim::default());
    }
}

/// Row 8 in the workflow: its outputs are optional, so that a step without a body leaves them absent.
#[tokio::test]
async fn the_workflow_goes_on_without_bodies() {
    let empty = |status| Reaction::with_type(status, None, b"");
    let outputs = workflow([empty(201), empty(200), empty(200), empty(200)]).await;
    let outputs = outputs.expect("all criteria hold");
    let absent = RegisterAndActivateSimOutputs { sim_id: None, status: None, group_id: None };
    assert_eq!(outputs, absent);
    for status in [202, 204] {
        let error = workflow(confirmed_by(empty(status))).await.expect_err("200 is demanded");
        assert_eq!(error.kind(), &ErrorKind::Criterion { condition: "$statusCode == 200" });
        assert_eq!((error.step_id(), error.status()), ("confirmSim", Some(status)));
    }
}

/// Row 9: no error status is a success, whatever comes with it; status, headers and body are kept.
#[tokio::test]
async fn error_statuses_are_errors() {
    let bodies = [
        (Some("application/json"), r#"{"code":"SEM0001","message":"no"}"#),
        (Some("application/json"), r#"{"simId":"1","status":"active"}"#),
        (Some("text/html"), "<html><body>busy</body></html>"),
        (None, ""),
    ];
    for status in [304, 400, 401, 404, 429, 500, 503, 599] {
        for (content_type, body) in bodies {
            let body = if status == 304 { "" } else { body };
            let reaction = Reaction::with_type(status, content_type, body.as_bytes());
            let error = refusal(reaction.header("Retry-After", "7")).await;
            assert_eq!((error.kind(), error.status()), (&ErrorKind::Status, Some(status)));
            let response = error.response().expect("the answer is kept");
            assert_eq!(response.header("retry-after"), Some("7"));
            assert_eq!(response.header("Content-Type"), content_type);
            assert_eq!(response.body().expose(), body.as_bytes());
        }
    }
}

/// Row 9: how an error status reads.
#[tokio::test]
async fn error_statuses_are_shown() {
    let head = "getSim (GET /sims/{sim_id}): expected a 2xx status; answered ";
    let json = r#"{"code":"SEM0001","message":"no such SIM"}"#;
    let table = [
        (404, json, format!("404 Not Found: {json}")),
        (
            500,
            "<p>sorry</p>",
            "500 Internal Server Error: a body of 12 bytes that is no JSON".into(),
        ),
        (429, "", "429 Too Many Requests: no body".into()),
    ];
    for (status, body, shown) in table {
        let error = refusal(Reaction::with_type(status, None, body.as_bytes())).await;
        assert_eq!(error.to_string(), format!("{head}{shown}"));
    }
}

/// A body that is still packed says so, unless it is JSON all the same.
#[tokio::test]
async fn compressed_bodies_are_told() {
    let long = "x-".repeat(50);
    let table = [
        ("gzip", "\u{1f}\u{8b}", "a body of 3 bytes that is compressed (gzip)".to_owned()),
        ("br, gzip", "<p>", "a body of 3 bytes that is compressed (br, gzip)".to_owned()),
        (&long, "<p>", format!("a body of 3 bytes that is compressed ({})", &long[..40])),
        ("identity", "<p>", "a body of 3 bytes that is no JSON".to_owned()),
        ("", "<p>", "a body of 3 bytes that is no JSON".to_owned()),
        ("gzip", "[1]", "[1]".to_owned()),
        ("gzip", "", "no body".to_owned()),
    ];
    for (encoding, body, shown) in table {
        let reaction = Reaction::with_type(500, None, body.as_bytes());
        let error = refusal(reaction.header("content-encoding", encoding)).await;
        let text = error.to_string();
        assert!(
            text.ends_with(&format!("; answered 500 Internal Server Error: {shown}")),
            "{text}"
        );
    }
}

/// Row 9 in the workflow: no error status passes for a success, at any step.
#[tokio::test]
async fn error_statuses_stop_the_workflow() {
    for status in [400, 404, 429, 500] {
        for (step, name) in ["registerSim", "activateSim", "setSimGroup"].iter().enumerate() {
            let mut answers = confirmed_by(Reaction::json(200, "{}"));
            answers[step] = Reaction::with_type(status, Some("text/html"), b"<p>no</p>");
            let error = workflow(answers).await.expect_err("no criterion accepts it");
            assert_eq!((error.step_id(), error.status()), (*name, Some(status)));
            assert_eq!(error.completed().len(), step);
            let body = error.response().expect("the answer is kept").body();
            assert_eq!(body.expose(), b"<p>no</p>");
        }
    }
}

/// Row 9: an error keeps 64 KiB of a body, and shows no more than a screenful.
#[tokio::test]
async fn errors_keep_a_bounded_body() {
    let text = "x".repeat(100_000);
    let body = format!(r#"{{"message":"{text}"}}"#);
    for reaction in [Reaction::json(500, &body), Reaction::json(200, &format!("[{body}]"))] {
        let error = refusal(reaction).await;
        let kept = error.response().expect("the answer is kept").body();
        assert_eq!(kept.expose().len(), KEPT);
        assert!(error.to_string().len() < 4096, "{}", error.to_string().len());
        assert!(format!("{error:?}").len() < 4096);
        assert!(error.to_string().contains("bytes)"), "it says that there is more");
    }
}

/// Row 9: what is larger than the client reads is an error, success or not.
#[tokio::test]
async fn answers_over_the_limit_are_errors() {
    let body = format!(r#"{{"simId":"{}"}}"#, "1".repeat(2000));
    let limit = body.len();
    for status in [200, 404] {
        let server = scripted([Reaction::json(status, &body)]).await;
        let at = builder(server.base_url()).body_limit(limit).build().expect("it is usable");
        let below = builder(server.base_url()).body_limit(limit - 1).build().expect("it is usable");
        let fits = soon(at.get_sim(SIM_ID).response()).await.expect("it is just small enough");
        assert_eq!(fits.body().expose(), body.as_bytes());
        let error = soon(below.get_sim(SIM_ID).send()).await.expect_err("it is too large");
        assert_eq!(error.kind(), &ErrorKind::TooLarge { limit: limit - 1 });
    }
}

/// Unless somebody says so, 10 MiB.
#[tokio::test]
async fn there_is_a_limit_that_nobody_has_set() {
    let limit = 10 * 1024 * 1024;
    let body = |length: usize| format!(r#"{{"simId":"{}"}}"#, "1".repeat(length - 12));
    let fits = Reaction::json(200, &body(limit));
    let server = scripted([fits, Reaction::json(200, &body(limit + 1))]).await;
    let client = builder(server.base_url()).build().expect("it is usable");
    let reply = soon(client.get_sim(SIM_ID).send()).await.expect("it is just small enough");
    assert_eq!(reply.response().bytes().len(), limit);
    let error = soon(client.get_sim(SIM_ID).send()).await.expect_err("it is too large");
    assert_eq!(error.kind(), &ErrorKind::TooLarge { limit });
}

/// Row 9: the status and the headers had come before the body grew too large.
#[tokio::test]
async fn an_answer_over_the_limit_keeps_its_status() {
    let reaction = Reaction::json(503, &"x".repeat(2000)).header("retry-after", "7");
    let server = scripted([reaction]).await;
    let client = builder(server.base_url()).body_limit(1000).build().expect("it is usable");
    let error = soon(client.get_sim(SIM_ID).send()).await.expect_err("it is too large");
    assert_eq!(error.kind(), &ErrorKind::TooLarge { limit: 1000 });
    assert_eq!(error.status(), Some(503));
    assert_eq!(error.response().and_then(|response| response.header("retry-after")), Some("7"));
}
