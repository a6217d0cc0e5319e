//! What is sent, and where redirects lead.

use super::*;

/// A path value that would reach another endpoint is refused before anything is sent, by every operation.
#[tokio::test]
async fn dots_and_empty_path_values_are_refused() {
    let server = scripted([Reaction::json(200, "{}")]).await;
    let client = client(server.base_url());
    for (value, reason) in [
        ("..", "'.' and '..' would reach another path"),
        (".", "'.' and '..' would reach another path"),
        ("", "an empty value would reach another path"),
    ] {
        let group = SetGroupRequest { group_id: Some(GROUP_ID.to_owned()) };
        let register = RegisterSimRequest {
            group_id: None,
            registration_secret: REGISTRATION_SECRET.into(),
            tags: None,
        };
        for call in [
            client.get_sim(value),
            client.activate_sim(value),
            client.set_sim_group(value, &group),
            client.register_sim(value, &register),
        ] {
            let error = soon(call.send()).await.expect_err("it is refused");
            let name = "sim_id".to_owned();
            assert_eq!(error.kind(), &ErrorKind::RefusedValue { name, reason }, "{value:?}");
            assert!(error.response().is_none());
        }
        let inputs = soracom_sim::RegisterAndActivateSimInputs { sim_id: value.into(), ..inputs() };
        let run = soon(register_and_activate_sim(&client, inputs)).await;
        let error = run.expect_err("it is refused");
        assert!(matches!(error.kind(), ErrorKind::RefusedValue { .. }), "{error}");
    }
    assert!(server.received().is_empty(), "nothing was sent");
}

/// Any other path value arrives as one segment, percent-encoded.
#[tokio::test]
async fn path_values_are_encoded() {
    let table = [
        ("a/b ?#%", "a%2Fb%20%3F%23%25"),
        ("%2E%2E", "%252E%252E"),
        ("%2e", "%252e"),
        ("../sims", "..%2Fsims"),
        ("..\\", "..%5C"),
        ("...", "..."),
        ("a+b&c=d;e:f@g", "a%2Bb%26c%3Dd%3Be%3Af%40g"),
        ("日本", "%E6%97%A5%E6%9C%AC"),
        ("{sim_id}", "%7Bsim_id%7D"),
        ("a\r\nb\t\0", "a%0D%0Ab%09%00"),
        (" ", "%20"),
        ("A-z_0.9~", "A-z_0.9~"),
    ];
    for (value, arrives) in table {
        let server = scripted([Reaction::json(200, "{}")]).await;
        soon(client(server.base_url()).get_sim(value).send()).await.expect("it is a 200");
        let lines: Vec<_> = server.received().into_iter().map(|request| request.line).collect();
        assert_eq!(lines, [format!("GET /v1/sims/{arrives} HTTP/1.1")], "{value:?}");
    }
}

/// Two `apiKey` schemes are two headers, each with its own value, each once, on every request.
#[tokio::test]
async fn both_credentials_are_sent() {
    let server = scripted(confirmed_by(Reaction::json(200, "{}"))).await;
    let client = client(server.base_url());
    soon(register_and_activate_sim(&client, inputs())).await.expect("all criteria hold");
    let requests = server.received();
    assert_eq!(requests.len(), 4);
    for request in requests {
        for (name, value) in [("x-soracom-api-key", API_KEY), ("x-soracom-token", API_TOKEN)] {
            let sent = request.headers.iter().filter(|(header, _)| header == name);
            let sent: Vec<_> = sent.map(|(_, value)| value.as_str()).collect();
            assert_eq!(sent, [value], "{}", request.line);
        }
    }
}

/// The four requests of the workflow, to the byte.
#[tokio::test]
async fn the_workflow_sends_what_is_described() {
    let server = scripted(confirmed_by(Reaction::json(200, "{}"))).await;
    let base_url = format!("{}/", server.base_url());
    let client = client(&base_url);
    soon(register_and_activate_sim(&client, inputs())).await.expect("all criteria hold");
    let sent: Vec<_> = server
        .received()
        .into_iter()
        .map(|request| {
            let content_type = request.header("content-type").map(str::to_owned);
            (request.line, content_type, String::from_utf8_lossy(&request.body).into_owned())
        })
        .collect();
    let json = || Some("application/json".to_owned());
    let path = format!("/v1/sims/{SIM_ID}");
    let register =
        format!(r#"{{"groupId":"{GROUP_ID}","registrationSecret":"{REGISTRATION_SECRET}"}}"#);
    let expected = [
        (format!("POST {path}/register HTTP/1.1"), json(), register),
        (format!("POST {path}/activate HTTP/1.1"), None, String::new()),
        (
            format!("POST {path}/set_group HTTP/1.1"),
            json(),
            format!(r#"{{"groupId":"{GROUP_ID}"}}"#),
        ),
        (format!("GET {path} HTTP/1.1"), None, String::new()),
    ];
    assert_eq!(sent, expected);
    // What may have a body says how long it is, also where it has none.
    let lengths = server.received().into_iter();
    let lengths: Vec<_> =
        lengths.map(|sent| sent.header("content-length").map(str::to_owned)).collect();
    let length = |index: usize| Some(expected[index].2.len().to_string());
    assert_eq!(lengths, [length(0), Some("0".to_owned()), length(2), None]);
}

/// A redirect to another origin is the answer: credentials and secrets do not travel there.
#[tokio::test]
async fn redirects_to_another_origin_are_not_followed() {
    let other = scripted([Reaction::json(200, r#"{"simId":"other"}"#)]).await;
    let target = format!("{}/sims/{SIM_ID}", other.base_url());
    for status in [301, 302, 303, 307, 308] {
        let away = Reaction::with_type(status, None, b"").header("location", &target);
        let error = refusal(away.clone()).await;
        assert_eq!((error.kind(), error.status()), (&ErrorKind::Status, Some(status)));
        let response = error.response().expect("the answer is kept");
        assert_eq!(response.header("location"), Some(target.as_str()));

        // The first step sends the registration secret in its body.
        let mut answers = confirmed_by(Reaction::json(200, "{}"));
        answers[0] = away;
        let error = workflow(answers).await.expect_err("201 is demanded");
        assert_eq!((error.step_id(), error.status()), ("registerSim", Some(status)));
    }
    assert!(other.received().is_empty(), "{:?}", other.received());
}

/// Also not after a redirect that stayed.
#[tokio::test]
async fn a_detour_does_not_lead_to_another_origin() {
    let other = scripted([Reaction::json(200, "{}")]).await;
    let server = scripted([
        Reaction::with_type(307, None, b"").header("location", "/v1/sims/here"),
        Reaction::with_type(307, None, b"").header("location", other.base_url()),
    ])
    .await;
    let error = soon(client(server.base_url()).get_sim(SIM_ID).send()).await;
    let error = error.expect_err("a 307 is no success");
    assert_eq!((error.kind(), error.status()), (&ErrorKind::Status, Some(307)));
    assert_eq!(server.received().len(), 2);
    assert!(other.received().is_empty(), "{:?}", other.received());
}

/// A redirect on the same origin is followed, with its method, its body and both credentials.
#[tokio::test]
async fn redirects_on_the_same_origin_are_followed() {
    let server = scripted([
        Reaction::with_type(307, None, b"").header("location", "/v2/register"),
        Reaction::json(201, r#"{"simId":"moved"}"#),
    ])
    .await;
    let request = RegisterSimRequest {
        group_id: None,
        registration_secret: REGISTRATION_SECRET.into(),
        tags: Some(BTreeMap::from([("name".to_owned(), "meter 7".to_owned())])),
    };
    let reply = soon(client(server.base_url()).register_sim(SIM_ID, &request).send()).await;
    assert_eq!(reply.expect("it is followed").sim_id.as_deref(), Some("moved"));
    let requests = server.received();
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[1].line, "POST /v2/register HTTP/1.1");
    assert_eq!(requests[1].header("x-soracom-api-key"), Some(API_KEY));
    assert_eq!(requests[1].header("x-soracom-token"), Some(API_TOKEN));
    assert_eq!(requests[1].body, requests[0].body);
    let body = String::from_utf8_lossy(&requests[1].body).into_owned();
    let expected =
        format!(r#"{{"registrationSecret":"{REGISTRATION_SECRET}","tags":{{"name":"meter 7"}}}}"#);
    assert_eq!(body, expected);
}

/// A redirect that never ends does.
#[tokio::test]
async fn redirects_in_a_circle_end() {
    let circle = Reaction::with_type(307, None, b"").header("location", "/v1/sims/1");
    let server = scripted([circle]).await;
    let error = soon(client(server.base_url()).get_sim("1").send()).await;
    let error = error.expect_err("there is no answer");
    assert_eq!(error.kind(), &ErrorKind::Transport);
    assert!(error.to_string().contains("too many redirects"), "{error}");
    assert!(server.received().len() <= 12, "{}", server.received().len());
}
