//! Secrets, which nothing shows.

use super::{shown::Shown, *};

/// All that these tests keep secret.
const SECRETS: [&str; 3] = [API_KEY, API_TOKEN, REGISTRATION_SECRET];

/// Runs the workflow, then its first operation by itself, against `answers`, and collects all there is to show.
async fn show_all(answers: Vec<Reaction>) -> Shown {
    let server = scripted(answers).await;
    show_all_from(server.base_url(), server.clock()).await
}

async fn show_all_from(base_url: &str, clock: TestClock) -> Shown {
    let shown = Shown::default();
    let events = shown.clone();
    let builder =
        builder(base_url).clock(clock).observer(move |event: &Event<'_>| events.debug(event));
    let client = builder.build().expect("the client is usable");
    shown.debug(&client);
    shown.debug(client.http());
    shown.debug(&inputs());
    match soon(register_and_activate_sim(&client, inputs())).await {
        Ok(outputs) => shown.debug(&outputs),
        Err(error) => shown.workflow_error(&error),
    }
    let request = RegisterSimRequest {
        group_id: None,
        registration_secret: REGISTRATION_SECRET.into(),
        tags: None,
    };
    shown.debug(&request);
    let call = client.register_sim(SIM_ID, &request);
    shown.debug(&call);
    match soon(call.send()).await {
        Ok(reply) => {
            shown.debug(&reply);
            shown.response(reply.response());
        }
        Err(error) => shown.error(&error),
    }
    match soon(client.register_sim(SIM_ID, &request).response()).await {
        Ok(response) => shown.response(&response),
        Err(error) => shown.error(&error),
    }
    shown
}

/// What the type of an answer does not call a secret may be one.
#[tokio::test]
async fn replies_are_shown_without_echoed_secrets() {
    let echo = format!(r#"{{"simId":"{API_KEY}","status":"active","password":"hunter2"}}"#);
    let server = scripted([Reaction::json(200, &echo)]).await;
    let reply = soon(client(server.base_url()).get_sim(SIM_ID).send()).await.expect("it fits");
    assert_eq!(reply.sim_id.as_deref(), Some(API_KEY));
    let text = format!("{reply:?}");
    assert!(text.contains("active") && text.contains("***"), "{text}");
    assert!(!text.contains(API_KEY) && !text.contains("hunter2"), "{text}");
}

/// A success, and the failures in which the server says nothing of the secrets.
#[tokio::test]
async fn secrets_are_not_shown_by_ordinary_runs() {
    let ok = |status| Reaction::json(status, r#"{"simId":"1","status":"active"}"#);
    let scripts = [
        vec![ok(201), ok(200), ok(200), ok(200), ok(201)],
        vec![Reaction::json(400, r#"{"message":"no"}"#)],
        vec![ok(201), Reaction::json(500, "no JSON")],
        vec![Reaction::json(201, r#"{"simId":1}"#)],
        vec![Reaction::with_type(204, None, b"")],
        vec![Reaction::Close],
        vec![Reaction::Stall],
        vec![Reaction::Bytes(b"HTTP/1.1 201 Created\r\ncontent-length: 9\r\n\r\n{".to_vec())],
    ];
    for script in scripts {
        show_all(script).await.assert_none_of(&SECRETS);
    }
    show_all_from(&Nowhere::new().origin(), TestClock::default()).await.assert_none_of(&SECRETS);
}

/// All secrets in one JSON text, in places where a service may repeat them.
fn echo() -> String {
    json!({
        "message": format!("{REGISTRATION_SECRET} does not fit, key {API_KEY}, token {API_TOKEN}"),
        "request": { "registrationSecret": REGISTRATION_SECRET, "headers": [API_KEY, API_TOKEN] },
        API_KEY: true,
    })
    .to_string()
}

/// The server repeats the secrets in an error body, as JSON or not, small or large.
#[tokio::test]
async fn secrets_are_not_shown_when_a_body_repeats_them() {
    let html = format!("<p>{REGISTRATION_SECRET} {API_KEY} {API_TOKEN}</p>");
    let long = format!(r#"{{"a":"{}","b":{}}}"#, "x".repeat(70_000), echo());
    let cut = format!(r#"{{"a":"{}{API_KEY}"}}"#, "x".repeat(2030));
    for (content_type, body) in [
        ("application/json", echo()),
        ("text/html", html.clone()),
        ("application/json", html),
        ("text/plain", format!("\u{FEFF}{}", echo())),
        ("application/json", long),
        ("application/json", cut),
        ("application/json", format!("{} trailing", echo())),
    ] {
        let answer = Reaction::with_type(400, Some(content_type), body.as_bytes());
        show_all(vec![answer]).await.assert_none_of(&SECRETS);
    }
}

/// The answer of a later step repeats what an earlier one had sent.
#[tokio::test]
async fn secrets_of_earlier_steps_are_not_shown() {
    let ok = Reaction::json(201, "{}");
    let json = Reaction::json(400, &echo());
    let header = Reaction::json(400, "{}").header("x-echo", REGISTRATION_SECRET);
    let value = Reaction::json(200, &json!({ "imeiLock": REGISTRATION_SECRET }).to_string());
    for answer in [json, header, value] {
        let shown = show_all(vec![ok.clone(), answer]).await;
        shown.assert_none_of(&SECRETS);
    }
}

/// The server repeats the secrets in headers, of an error status and of a body that does not fit.
#[tokio::test]
async fn secrets_are_not_shown_when_a_header_repeats_them() {
    // The second answer does not fit, and so is shown as well.
    for answer in [Reaction::json(400, "{}"), Reaction::json(201, "[]")] {
        let answer = answer
            .header("X-Soracom-API-Key", API_KEY)
            .header("X-Soracom-Token", API_TOKEN)
            .header("Set-Cookie", &format!("session={API_TOKEN}"))
            .header("X-Registration-Secret", REGISTRATION_SECRET)
            .header("X-Echo", &format!("secret={REGISTRATION_SECRET}; key={API_KEY}"))
            .header("WWW-Authenticate", &format!("Token {API_TOKEN}"))
            .header("Location", &format!("/login?token={API_TOKEN}"));
        show_all(vec![answer]).await.assert_none_of(&SECRETS);
    }
}

/// The server repeats a secret in a value that does not decode.
#[tokio::test]
async fn secrets_are_not_shown_when_they_do_not_decode() {
    for secret in SECRETS {
        for body in [
            json!({ "createdTime": secret }),
            json!({ "terminationEnabled": secret }),
            json!({ "imeiLock": secret }),
            json!({ "tags": [secret] }),
            json!({ "sessionStatus": { "dnsServers": secret } }),
            json!({ "sessionStatus": { "cell": { "mcc": secret } } }),
            json!(secret),
            json!([secret]),
        ] {
            let answer = Reaction::json(201, &body.to_string());
            show_all(vec![answer]).await.assert_none_of(&SECRETS);
        }
    }
}

/// The server repeats a secret as the name of a property, below which something does not decode: the path has it.
#[tokio::test]
async fn secrets_are_not_shown_in_paths() {
    for secret in SECRETS {
        for body in [
            json!({ "tags": { secret: 5 } }),
            json!({ "profiles": { secret: { "subscribers": { secret: 1 } } } }),
        ] {
            let answer = Reaction::json(201, &body.to_string());
            show_all(vec![answer]).await.assert_none_of(&SECRETS);
        }
    }
}

/// A secret that JSON or `Debug` writes with escapes is found all the same.
#[tokio::test]
async fn secrets_with_escapes_are_not_shown() {
    let key = "alfa\"bravo\\delta";
    let secret = "alfa\"bravo\\delta/ü\u{7}gamma";
    let escaped = json!({ "message": format!("{secret} does not fit"), secret: [secret, key] });
    // The same text, with escapes that nobody needs.
    let unusual = r#"{"message":"\u0061lfa\u0022bravo\u005cdelta\/\u00fc\u0007gamma"}"#;
    for answer in [
        Reaction::json(400, &escaped.to_string()),
        Reaction::json(400, unusual),
        Reaction::json(400, "{}").header("x-echo", key),
        Reaction::json(201, &json!({ "tags": { secret: 1 } }).to_string()),
        Reaction::json(201, &json!({ "createdTime": secret }).to_string()),
    ] {
        let server = scripted([answer]).await;
        let client = builder(server.base_url()).api_key(key).build().expect("it is usable");
        let inputs =
            RegisterAndActivateSimInputs { registration_secret: secret.into(), ..inputs() };
        let run = soon(register_and_activate_sim(&client, inputs)).await;
        let shown = Shown::default();
        shown.workflow_error(&run.expect_err("no answer fits"));
        shown.assert_none_of(&["alfa", "bravo", "delta", "gamma"]);
    }
}

/// A secret that begins with another one is hidden as a whole.
#[tokio::test]
async fn secrets_that_begin_alike_are_not_shown() {
    for (key, token) in [("shared-start", "shared-start-and-rest"), ("and-rest", "a-and-rest-b")] {
        let server =
            scripted([Reaction::json(400, &json!({ "message": token }).to_string())]).await;
        let client = builder(server.base_url()).api_key(key).api_token(token);
        let error = failure(&client.build().expect("the client is usable")).await;
        let end = "answered 400 Bad Request: {\"message\":\"***\"}; done before: nothing";
        assert!(error.to_string().ends_with(end), "{error}");
    }
}

/// Secrets of the service that were never sent are found by their names.
#[tokio::test]
async fn secret_properties_are_not_shown() {
    let body = r#"{"profiles":{"p":{"arcClientPeerPrivateKey":"wg-5d0c","iccid":"1"}},
        "puk":"puk2-88","password":{"old":"pw-1"},"tags":{"name":3}}"#;
    let shown = show_all(vec![Reaction::json(201, body)]).await;
    shown.assert_none_of(&["wg-5d0c", "puk2-88", "pw-1"]);
    let fits = r#"{"profiles":{"p":{"arcClientPeerPrivateKey":"wg-5d0c","iccid":"1"}}}"#;
    let shown = show_all(vec![Reaction::json(201, fits)]).await;
    shown.assert_none_of(&["wg-5d0c"]);
    let server = scripted([Reaction::json(200, fits)]).await;
    let reply = soon(client(server.base_url()).get_sim(SIM_ID).send()).await;
    let profiles = reply.expect("it fits").into_body().profiles.expect("profiles came");
    let key = profiles["p"].arc_client_peer_private_key.as_ref().expect("a key came");
    assert_eq!(key.expose(), "wg-5d0c", "who asks for it gets it");
}

/// What is hidden is replaced, not lost: the message keeps the rest, and the raw body is there for who asks.
#[tokio::test]
async fn the_raw_body_is_there_for_who_asks() {
    let body = format!(r#"{{"code":"SIM0003","message":"{REGISTRATION_SECRET} does not fit"}}"#);
    let error = failure_with([Reaction::json(400, &body)]).await;
    assert_eq!(
        error.to_string(),
        format!(
            "{FIRST}{REGISTER}expected $statusCode == 201; answered 400 Bad Request: \
             {{\"code\":\"SIM0003\",\"message\":\"*** does not fit\"}}; done before: nothing"
        )
    );
    let response = error.response().expect("the answer is kept");
    assert_eq!(response.body().expose(), body.as_bytes());
}

/// The request struct shows no secret, also not as JSON; the server receives it in clear.
#[tokio::test]
async fn requests_are_masked_and_sent_in_clear() {
    let request = RegisterSimRequest {
        group_id: Some("g".to_owned()),
        registration_secret: REGISTRATION_SECRET.into(),
        tags: None,
    };
    let masked = r#"{"groupId":"g","registrationSecret":"***"}"#;
    assert_eq!(serde_json::to_string(&request).expect("it is JSON"), masked);
    let server = scripted([Reaction::json(201, "{}")]).await;
    let call = client(server.base_url()).register_sim(SIM_ID, &request);
    assert_eq!(serde_json::to_string(&request).expect("it is JSON"), masked, "also afterwards");
    soon(call.send()).await.expect("it is a 201");
    let body = format!(r#"{{"groupId":"g","registrationSecret":"{REGISTRATION_SECRET}"}}"#);
    assert_eq!(only_request(&server).body, body.as_bytes());
}
