//! Credentials and other secrets: they reach the server in clear, and nobody else.

use arazzo_runtime::{ErrorKind, Event, Secret};
use serde_json::json as value;

use super::{answering, body, client, json, lines, only, silent, status};
use crate::printed;
use support::scripted::Reaction;

pub(crate) async fn bearer() {
    use printed::bearer::{Client, read, read_either, read_open};
    let server = silent().await;
    let without = client!(bearer, server);
    let error = read(&without).await.expect_err("there is no token");
    assert_eq!(error.kind(), &ErrorKind::MissingCredential { scheme: "token" });
    assert!(server.received().is_empty());
    read_open(&without).await.expect("it needs none");
    read_either(&without).await.expect("it can do without");

    let with = Client::builder().base_url(server.base_url()).token("t0ken");
    let with = with.build().expect("the address is one");
    read(&with).await.expect("it runs");
    read_open(&with).await.expect("it runs");
    let both = Client::builder().base_url(server.base_url()).token("t0ken").key("k3y");
    read_either(&both.build().expect("the address is one")).await.expect("it runs");
    let key = Client::builder().base_url(server.base_url()).key("k3y");
    read_either(&key.build().expect("the address is one")).await.expect("it runs");

    let sent: Vec<_> = server
        .received()
        .iter()
        .map(|one| ["authorization", "x-key"].map(|name| one.header(name).map(str::to_owned)))
        .collect();
    let (token, key) = (Some("Bearer t0ken".to_owned()), Some("k3y".to_owned()));
    let expected = [
        [None, None],
        [None, None],
        [token.clone(), None],
        [None, None],
        [token, key.clone()],
        [None, key],
    ];
    assert_eq!(sent, expected);
    assert!(!format!("{with:?}").contains("t0ken"));
}

pub(crate) async fn credential_parameter() {
    use printed::credential_parameter::{Client, ReadInputs, read};
    let server = answering([Reaction::json(401, r#"{"message":"no g1ven, no b3arer"}"#)]).await;
    let client = Client::builder().base_url(server.base_url()).key("of the client");
    let client = client.build().expect("the address is one");
    let inputs = ReadInputs { given: "g1ven".into(), bearer: "Bearer b3arer".into() };
    let shown = format!("{inputs:?}");
    let error = read(&client, inputs).await.expect_err("401");
    let sent = only(&server);
    assert_eq!(sent.header("x-key"), Some("g1ven"));
    assert_eq!(sent.header("authorization"), Some("Bearer b3arer"));
    let shown = format!("{shown} {error} {error:?}");
    assert!(!shown.contains("g1ven") && !shown.contains("Bearer b3arer"), "{shown}");
}

pub(crate) async fn undeclared_secret() {
    use printed::undeclared_secret::{SendInputs, send};
    let server = answering([Reaction::json(400, r#"{"message":"not s3cret"}"#)]).await;
    let inputs = SendInputs { password: "s3cret".into() };
    let error = send(&client!(undeclared_secret, server), inputs).await.expect_err("400");
    assert_eq!(only(&server).header("x-api-token"), Some("s3cret"));
    assert_eq!(lines(&server), ["GET /things?code=s3cret"]);
    assert!(!format!("{error} {error:?}").contains("s3cret"), "{error:?}");
}

pub(crate) async fn secrets() {
    use printed::secrets::{SendInputs, send};
    let answer = json(r#"{"note":"c0de","accessToken":"t0ken","inner":{"text":"c0de"}}"#);
    let server = answering([answer, status(500)]).await;
    let inputs = SendInputs { code: "c0de".into(), pin: 1234.into() };
    let shown = format!("{inputs:?}");
    let error = send(&client!(secrets, server), inputs.clone()).await.expect_err("500");
    let expected = value!({"note": "c0de", "inner": {"text": "c0de"}, "number": 1234});
    assert_eq!(body(&server.received()[0]), expected);
    assert_eq!(lines(&server), ["POST /thing?code=c0de", "POST /use/t0ken"]);
    let done = &error.completed()[0];
    assert_eq!(
        (done.output("note"), done.output("issued")),
        (Some(&value!("***")), Some(&value!("***")))
    );
    let shown = format!("{shown} {error} {error:?}");
    for secret in ["c0de", "1234", "t0ken"] {
        assert!(!shown.contains(secret), "{shown}");
    }

    let answer = json(r#"{"note":"c0de","accessToken":"t0ken","count":5}"#);
    let server = answering([answer, status(204)]).await;
    let outputs = send(&client!(secrets, server), inputs).await.expect("it runs");
    assert_eq!(lines(&server)[1], "POST /use/t0ken?pin=5");
    assert_eq!(outputs.issued, Some(Secret::from("t0ken")));
    assert!(!format!("{outputs:?}").contains("t0ken"));
}

/// What the caller calls a secret is one.
pub(crate) async fn named_secrets() {
    use printed::named_secrets::{KeepInputs, keep};
    let server = answering([Reaction::json(403, r#"{"message":"hush is no note"}"#)]).await;
    let inputs = KeepInputs { note: "hush".into(), labels: Some(vec!["l4bel".into()]), mark: None };
    assert!(!format!("{inputs:?}").contains("hush") && !format!("{inputs:?}").contains("l4bel"));
    let error = keep(&client!(named_secrets, server), inputs).await.expect_err("403");
    assert!(!format!("{error} {error:?}").contains("hush"), "{error:?}");
    assert_eq!(body(&server.received()[0]), value!({ "note": "hush", "labels": ["l4bel"] }));
}

pub(crate) async fn secret_into_text() {
    use printed::secret_into_text::{SendInputs, send};
    let echo = Reaction::json(400, r#"{"message":"neither 271828 nor 314159"}"#);
    let server = answering([echo, status(204)]).await;
    let client = client!(secret_into_text, server);
    let inputs = SendInputs { pin: 271_828.into(), new_pin: Some(314_159.into()) };
    let shown = format!("{inputs:?}");
    let error = send(&client, inputs).await.expect_err("400");
    send(&client, SendInputs { pin: 271_828.into(), new_pin: None }).await.expect("it runs");
    assert_eq!(lines(&server), ["POST /thing/271828?again=314159", "POST /thing/271828"]);
    let received = server.received();
    assert_eq!(received[0].header("x-code"), Some("271828"));
    assert_eq!(body(&received[0]), value!({"text": "271828", "other": "314159"}));
    assert_eq!(body(&received[1]), value!({"text": "271828"}));
    let shown = format!("{shown} {error} {error:?}");
    assert!(shown.contains("neither"), "{shown}");
    assert!(!shown.contains("271828") && !shown.contains("314159"), "{shown}");
}

pub(crate) async fn secret_into_json() {
    use printed::secret_into_json::{SendInputs, send};
    let echo = Reaction::json(400, r#"{"message":"it is 271828"}"#);
    let server = answering([status(204), status(204), status(204), status(204), echo]).await;
    let inputs = SendInputs { password: "271828".into() };
    let error = send(&client!(secret_into_json, server), inputs).await.expect_err("400");
    let bodies: Vec<_> = server.received().iter().map(body).collect();
    let sent = [
        value!({"state": "271828"}),
        value!({"parts": ["a", "271828"]}),
        value!({"byName": {"a": "271828"}}),
        value!({"any": "271828"}),
        value!({"any": "it is 271828"}),
    ];
    assert_eq!(bodies, sent);
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("271828"), "{shown}");
}

/// Nothing that a run shows or keeps has them: not its inputs, its outputs, its state, its events, nor what went wrong.
pub(crate) async fn secrets_of_kinds() {
    use printed::secrets_of_kinds::{Client, KeepInputs, KeepSecrets, keep, resume_keep};
    let logged_in = || {
        Reaction::json(200, r#"{"refreshTokens":["r3fresh"]}"#)
            .header("set-cookie", "sid=c00kie")
            .header("x-csrf-token", "csr6")
            .header("x-page", "2")
    };
    let failed = || Reaction::json(500, r#"{"message":"r3fresh, csr6, k3y, sid=c00kie, 13579.5"}"#);
    let server = answering([logged_in(), failed(), status(204)]).await;
    let events = std::sync::Arc::new(std::sync::Mutex::new(String::new()));
    let seen = events.clone();
    let client =
        Client::builder().base_url(server.base_url()).observer(move |event: &Event<'_>| {
            seen.lock().expect("nobody panicked").push_str(&format!("{event:?}"));
        });
    let client = client.build().expect("the address is one");
    let inputs = || KeepInputs {
        pin: 13579.5.into(),
        puk: Some(24_681_012.into()),
        api_keys: vec!["k3y".into()],
        passwords: Some([("p".to_owned(), vec!["pa55word".into()])].into()),
        session: Some("s3ssion".into()),
        secret: None,
    };
    let error = keep(&client, inputs()).await.expect_err("500");
    let received = server.received();
    assert_eq!(received[0].header("cookie"), Some("sid=s3ssion"));
    let sent = value!({"pin": 13579.5, "puk": 24_681_012, "keys": ["k3y"], "passwords": {"p": ["pa55word"]}, "first": "k3y"});
    assert_eq!(body(&received[0]), sent);
    assert_eq!(received[1].header("x-csrf-token"), Some("csr6"));
    let sent = value!({"tokens": ["r3fresh"], "cookie": "sid=c00kie", "names": ["a"]});
    assert_eq!(body(&received[1]), sent);
    let asked = "POST /v1/next?note=keys%20%5B%22k3y%22%5D&authTokens=t0ken HTTP/1.1";
    assert_eq!(received[1].line.replace("POST /next", "POST /v1/next"), asked);

    let state = error.state().cloned().expect("it can be taken up");
    let stored = serde_json::to_string(&state).expect("a state is JSON");
    let events = events.lock().expect("nobody panicked").clone();
    assert!(events.contains("page") && stored.contains("\"page\":\"2\""), "{events} {stored}");
    let shown = format!("{:?} {error} {error:?} {stored} {events}", inputs());
    for secret in
        ["13579.5", "24681012", "k3y", "pa55word", "s3ssion", "c00kie", "csr6", "r3fresh", "t0ken"]
    {
        assert!(!shown.contains(secret), "{secret}: {shown}");
    }

    let secrets = KeepSecrets {
        api_keys: Some(vec!["k3y".into()]),
        login_cookie: Some("sid=c00kie".into()),
        login_csrf: Some("csr6".into()),
        login_refresh_tokens: Some(vec!["r3fresh".into()]),
        ..KeepSecrets::default()
    };
    let outputs = resume_keep(&client, state, secrets).await.expect("it goes on");
    assert_eq!(body(&server.received()[2]), body(&server.received()[1]));
    assert!(!format!("{outputs:?}").contains("c00kie"), "{outputs:?}");
    assert_eq!(outputs.cookie.as_ref().map(|cookie| cookie.expose().as_str()), Some("sid=c00kie"));
}
