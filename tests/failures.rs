//! Every kind of failure, what it says, and what it must not say.

#[path = "support/soracom.rs"]
mod soracom;

use std::{
    fmt::Debug,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use serde_json::{Value, json};
use soracom::{
    API_KEY, API_TOKEN, GROUP_ID, REGISTRATION_SECRET, SIM_ID, builder, client, inputs, scripted,
    soon,
};
use soracom_sim::{
    Client, ClientBuilder, RegisterAndActivateSimInputs, RegisterAndActivateSimOutputs,
    RegisterAndActivateSimSecrets, Server, register_and_activate_sim,
    resume_register_and_activate_sim,
    runtime::{
        Body, Call, CompletedStep, Error, ErrorKind, Event, Reply, Response, State, WorkflowError,
        reqwest,
    },
    types::{RegisterSimRequest, Sim},
};
use soracom_simulation::Simulation;
use support::scripted::{Reaction, Scripted};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// How the message of a workflow that fails in its first step begins.
const FIRST: &str = "workflow 'register-and-activate-sim' failed in step 'registerSim': ";
/// How the message about that step's operation begins.
const REGISTER: &str = "registerSim (POST /sims/{sim_id}/register): ";

/// Runs the workflow, which must fail.
async fn failure(client: &Client) -> WorkflowError {
    soon(register_and_activate_sim(client, inputs())).await.expect_err("the workflow fails")
}

/// Runs the workflow against a server that answers like this; it must fail.
async fn failure_with(answers: impl IntoIterator<Item = Reaction>) -> WorkflowError {
    let server = scripted(answers).await;
    failure(&client(server.base_url())).await
}

/// Runs the workflow against a simulation, with a builder made for it; nothing may arrive there.
async fn unsent(build: impl FnOnce(&str) -> ClientBuilder, sim_id: &str) -> WorkflowError {
    let simulation = simulation().await;
    let client = build(&simulation.base_url()).build().expect("the client is usable");
    let inputs = RegisterAndActivateSimInputs { sim_id: sim_id.to_owned(), ..inputs() };
    let error = soon(register_and_activate_sim(&client, inputs)).await;
    assert_eq!(simulation.calls(), [], "nothing was sent");
    error.expect_err("the workflow fails")
}

/// A simulation with one SIM that nobody has registered.
async fn simulation() -> Simulation {
    let simulation = Simulation::start().await.expect("there is a free port");
    simulation.with_sim(SIM_ID, REGISTRATION_SECRET)
}

/// A client of the simulation.
fn simulated(simulation: &Simulation) -> Client {
    let (api_key, api_token) = simulation.credentials();
    let builder = Client::builder().base_url(simulation.base_url());
    builder.api_key(api_key).api_token(api_token).build().expect("the client is usable")
}

/// A base URL at which nothing listens.
async fn nowhere() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
    let address = listener.local_addr().expect("a bound listener has an address");
    drop(listener);
    format!("http://{address}/v1")
}

/// What an error says of how far the workflow came: nothing.
fn assert_first_step(error: &WorkflowError) {
    assert_eq!(error.workflow_id(), "register-and-activate-sim");
    assert_eq!(error.step_id(), "registerSim");
    assert_eq!(error.error().operation_id(), "registerSim");
    assert_eq!(error.completed(), []);
}

// ------------------------------------------------------------------------------------- no whole answer

/// Nothing listens there.
#[tokio::test]
async fn transport_when_nothing_listens() {
    let error = failure(&client(&nowhere().await)).await;
    assert_eq!((error.kind(), error.status()), (&ErrorKind::Transport, None));
    assert_first_step(&error);
    let text = error.to_string();
    assert!(text.starts_with(&format!("{FIRST}{REGISTER}no answer: ")), "{text}");
    assert!(text.contains("refused"), "the cause is told: {text}");
    assert!(text.ends_with("; done before: nothing"), "{text}");
    assert!(!text.contains(SIM_ID), "the URL is not told: {text}");
}

/// The connection ends before, in or after the head of the answer, or in something that is no HTTP.
#[tokio::test]
async fn transport_when_the_connection_breaks_off() {
    let broken = [
        Reaction::Close,
        Reaction::Bytes(b"HTTP/1.1 201 Cre".to_vec()),
        Reaction::Bytes(b"HTTP/1.1 201 Created\r\ncontent-length: 100\r\n\r\n{\"simId\":".to_vec()),
        Reaction::Bytes(
            b"HTTP/1.1 201 Created\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n".to_vec(),
        ),
        Reaction::Bytes(b"SSH-2.0-OpenSSH_9.6\r\n".to_vec()),
    ];
    for reaction in broken {
        let error = failure_with([reaction.clone()]).await;
        assert_eq!(error.kind(), &ErrorKind::Transport, "{reaction:?}");
        assert_first_step(&error);
        let text = error.to_string();
        assert!(text.starts_with(&format!("{FIRST}{REGISTER}no answer: ")), "{text}");
    }
}

/// A request is not sent again after its connection broke off: it may have had its effect.
#[tokio::test]
async fn a_broken_request_is_not_repeated() {
    let server = scripted([Reaction::Close]).await;
    let error = failure(&client(server.base_url())).await;
    assert_eq!(error.kind(), &ErrorKind::Transport);
    assert_eq!(server.received().len(), 1);
}

/// The server keeps silent.
#[tokio::test]
async fn timeout_when_nothing_comes() {
    let server = scripted([Reaction::Stall]).await;
    let client = builder(server.base_url()).timeout(Duration::from_millis(200));
    let error = failure(&client.build().expect("the client is usable")).await;
    assert_eq!((error.kind(), error.status()), (&ErrorKind::Timeout, None));
    assert_first_step(&error);
    let text = error.to_string();
    assert!(text.starts_with(&format!("{FIRST}{REGISTER}no answer in time")), "{text}");
    assert_eq!(server.received().len(), 1);
}

/// The server falls silent in the middle of the body: the timeout counts until the answer is whole.
#[tokio::test]
async fn timeout_when_the_body_stalls() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
    let address = listener.local_addr().expect("a bound listener has an address");
    let server = async {
        let mut open: Vec<TcpStream> = Vec::new();
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = [0; 64];
            stream.read_exact(&mut request).await.expect("the client writes");
            let half = b"HTTP/1.1 201 Created\r\ncontent-length: 100\r\n\r\n{";
            stream.write_all(half).await.expect("the client reads");
            open.push(stream);
        }
    };
    let client = builder(&format!("http://{address}")).timeout(Duration::from_millis(200));
    let client = client.build().expect("the client is usable");
    let error = tokio::select! {
        error = failure(&client) => error,
        () = server => unreachable!("the server goes on"),
    };
    assert_eq!(error.kind(), &ErrorKind::Timeout);
    assert_first_step(&error);
}

/// The answer is larger than the client reads, with its length told before or not.
#[tokio::test]
async fn too_large() {
    let body = "1".repeat(500);
    let chunked = format!(
        "HTTP/1.1 201 Created\r\ntransfer-encoding: chunked\r\n\r\n1f4\r\n{body}\r\n0\r\n\r\n"
    );
    for reaction in [Reaction::json(201, &body), Reaction::Bytes(chunked.into_bytes())] {
        let server = scripted([reaction]).await;
        let client = builder(server.base_url()).body_limit(100).build().expect("it is usable");
        let error = failure(&client).await;
        assert_eq!(error.kind(), &ErrorKind::TooLarge { limit: 100 });
        assert_first_step(&error);
        let text = error.to_string();
        let start = format!("{FIRST}{REGISTER}the answer is larger than 100 bytes");
        assert!(text.starts_with(&start), "{text}");
        assert!(text.ends_with("; done before: nothing"), "{text}");
    }
}

// ------------------------------------------------------------------------------------ unwanted answers

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
    let end = format!("; answered 201 Created: {shown}; done before: nothing");
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

// ---------------------------------------------------------------------------------------- nothing sent

/// Without both credentials nothing is sent, and the missing one is named.
#[tokio::test]
async fn missing_credentials() {
    type Build = fn(&str) -> ClientBuilder;
    let table: [(Build, &str); 3] = [
        (|url| Client::builder().base_url(url).api_key(API_KEY), "api_token"),
        (|url| Client::builder().base_url(url).api_token(API_TOKEN), "api_key"),
        (|url| Client::builder().base_url(url), "api_key"),
    ];
    for (build, scheme) in table {
        let error = unsent(build, SIM_ID).await;
        assert_eq!(error.kind(), &ErrorKind::MissingCredential { scheme });
        assert_first_step(&error);
        assert_eq!(
            error.to_string(),
            format!(
                "{FIRST}{REGISTER}the client has no credential '{scheme}'; set it on the builder; \
                 done before: nothing"
            )
        );
    }
}

/// A path value that would reach another endpoint.
#[tokio::test]
async fn refused_values() {
    for (sim_id, reason) in [
        ("..", "'.' and '..' would reach another path"),
        ("", "an empty value would reach another path"),
    ] {
        let error = unsent(builder, sim_id).await;
        let name = "sim_id".to_owned();
        assert_eq!(error.kind(), &ErrorKind::RefusedValue { name, reason });
        assert_first_step(&error);
        assert_eq!(
            error.to_string(),
            format!(
                "{FIRST}{REGISTER}the value of parameter 'sim_id' was refused: {reason}; \
                 done before: nothing"
            )
        );
    }
}

/// A base URL that is none: the client is not built, and the message quotes the URL.
#[test]
fn configuration_of_the_base_url() {
    let wrong = [
        "",
        "/v1",
        "api.example.invalid/v1",
        "ftp://api.example.invalid/v1",
        "file:///v1",
        "http://",
        "https://api.example.invalid:99999/v1",
        "https://api.example.invalid/v1?coverage=jp",
        "https://api.example.invalid/v1#top",
    ];
    for url in wrong {
        let error = builder(url).build().expect_err("the base URL is not usable");
        assert_eq!((error.kind(), error.status()), (&ErrorKind::Configuration, None), "{url}");
        assert_eq!(error.operation_id(), "");
        let start = "the client cannot be built: base URL ";
        assert!(error.to_string().starts_with(start), "{error}");
    }
    let error = builder("ftp://host/v1").build().expect_err("the base URL is not usable");
    assert_eq!(
        error.to_string(),
        "the client cannot be built: base URL 'ftp://host/v1': expected http or https"
    );
}

/// A base URL with a password in it is refused, whatever else is wrong with it, without showing the password.
#[test]
fn configuration_does_not_show_passwords() {
    for url in [
        "https://user:hunter2@api.example.invalid/v1",
        "https://hunter2@api.example.invalid/v1",
        "ftp://user:hunter2@api.example.invalid/v1",
        "https://user:hunter2@api.example.invalid:99999/v1",
        "https://user:hunter2@/v1",
        "https://user:hunter2@api.example.invalid/v1?a=b",
    ] {
        let error = builder(url).build().expect_err("the base URL is not usable");
        assert_eq!(error.kind(), &ErrorKind::Configuration);
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
    }
}

/// A query may be a credential too, such as `?token=…`.
#[test]
fn configuration_does_not_show_queries() {
    let url = "https://api.example.invalid/v1?token=hunter2";
    let error = builder(url).build().expect_err("the base URL is not usable");
    assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
}

/// A credential that cannot stand in a header is named, not shown.
#[test]
fn configuration_of_a_credential() {
    for credential in ["hunter2\n", "hun\r\nx-other: ter2", "hunter2\0"] {
        let builder = builder("https://api.example.invalid").api_token(credential);
        let error = builder.build().expect_err("the credential is not usable");
        assert_eq!(error.kind(), &ErrorKind::Configuration);
        assert_eq!(
            error.to_string(),
            "the client cannot be built: the credential 'api_token' cannot stand in a header"
        );
        assert!(!format!("{error:?}").contains("hun"), "{error:?}");
    }
}

// --------------------------------------------------------------------------------------------- secrets

/// Texts that somebody may log, and what must be in none of them.
#[derive(Clone, Default)]
struct Shown(Arc<Mutex<Vec<String>>>);

impl Shown {
    fn push(&self, text: String) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(text);
    }

    fn debug(&self, value: &impl Debug) {
        self.push(format!("{value:?}"));
        self.push(format!("{value:#?}"));
    }

    fn response(&self, response: &Response) {
        self.debug(response);
        self.debug(response.body());
        self.push(format!("{response} {}", response.body()));
    }

    fn error(&self, error: &Error) {
        self.debug(error);
        self.debug(error.kind());
        self.push(error.to_string());
        error.response().into_iter().for_each(|response| self.response(response));
    }

    fn workflow_error(&self, error: &WorkflowError) {
        self.debug(error);
        self.push(error.to_string());
        self.debug(&error.completed());
        self.error(error.error());
        let mut cause = std::error::Error::source(error);
        while let Some(error) = cause {
            self.push(format!("{error} {error:?}"));
            cause = error.source();
        }
    }

    /// Looks for the secrets in what was shown.
    fn assert_none_of(&self, secrets: &[&str]) {
        let shown = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        assert!(!shown.is_empty(), "something was shown");
        for secret in secrets {
            for text in shown.iter() {
                assert!(!text.contains(secret), "'{secret}' is shown in: {text}");
            }
        }
    }
}

/// All that these tests keep secret.
const SECRETS: [&str; 3] = [API_KEY, API_TOKEN, REGISTRATION_SECRET];

/// Runs the workflow, then its first operation by itself, against `answers`, and collects all there is to show.
async fn show_all(answers: Vec<Reaction>) -> Shown {
    let server = scripted(answers).await;
    show_all_from(server.base_url()).await
}

async fn show_all_from(base_url: &str) -> Shown {
    let shown = Shown::default();
    let events = shown.clone();
    let builder = builder(base_url)
        .timeout(Duration::from_millis(200))
        .observer(move |event: &Event<'_>| events.debug(event));
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
    show_all_from(&nowhere().await).await.assert_none_of(&SECRETS);
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
    assert_eq!(*shown.0.lock().unwrap_or_else(PoisonError::into_inner), expected);
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
    shown.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
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
    assert_eq!(*shown.0.lock().unwrap_or_else(PoisonError::into_inner), expected);
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

// ---------------------------------------------------------------------------------------------- client

/// The one request that a server received.
fn only_request(server: &Scripted) -> support::scripted::Received {
    let mut requests = server.received();
    assert_eq!(requests.len(), 1);
    requests.remove(0)
}

/// Clients can be shared between tasks, runs can be spawned, and errors can cross both.
#[tokio::test]
async fn clients_and_runs_are_send() {
    fn shared<T: Clone + Send + Sync + 'static>() {}
    fn sent<T: Send + Sync + 'static>() {}
    fn spawnable<T: Send>(future: T) -> T {
        future
    }
    shared::<Client>();
    shared::<RegisterAndActivateSimInputs>();
    shared::<RegisterAndActivateSimOutputs>();
    shared::<Response>();
    shared::<Body>();
    shared::<Reply<Sim>>();
    shared::<CompletedStep>();
    sent::<Error>();
    sent::<WorkflowError>();
    fn movable<T: Send + 'static>() {}
    movable::<Call<Sim>>();

    let server = scripted([Reaction::json(200, r#"{"simId":"1"}"#)]).await;
    let client = client(server.base_url());
    drop(spawnable(register_and_activate_sim(&client, inputs())));
    drop(spawnable(client.get_sim(SIM_ID).response()));
    let taken_up =
        |state, secrets| spawnable(resume_register_and_activate_sim(&client, state, secrets));
    let _: &dyn Fn(State, RegisterAndActivateSimSecrets) -> _ = &taken_up;
    let other = client.clone();
    let task = tokio::spawn(async move { other.get_sim(SIM_ID).send().await });
    let reply = soon(task).await.expect("the task does not panic").expect("it is a 200");
    assert_eq!(reply.sim_id.as_deref(), Some("1"));
}

/// The runs of one client do not mix, also when they run at the same time.
#[tokio::test]
async fn runs_can_overlap() {
    let ids: Vec<String> = (0..8).map(|index| format!("898110000000000000{index}")).collect();
    let mut simulation = Simulation::start().await.expect("there is a free port");
    for id in &ids {
        simulation = simulation.with_sim(id, REGISTRATION_SECRET);
    }
    let client = simulated(&simulation);
    let runs: Vec<_> = ids
        .iter()
        .map(|id| {
            let client = client.clone();
            let inputs = RegisterAndActivateSimInputs { sim_id: id.clone(), ..inputs() };
            tokio::spawn(async move { register_and_activate_sim(&client, inputs).await })
        })
        .collect();
    for (run, id) in runs.into_iter().zip(&ids) {
        let outputs = soon(run).await.expect("the task does not panic").expect("the SIM is new");
        assert_eq!(outputs.sim_id.as_ref(), Some(id));
    }
    assert_eq!(simulation.calls().len(), 4 * ids.len());
}

/// The builder's hook changes the connection, but not that redirects stay on their origin.
#[tokio::test]
async fn the_configure_hook_is_called() {
    let other = scripted([Reaction::json(200, "{}")]).await;
    let away = Reaction::with_type(307, None, b"").header("location", other.base_url());
    let server = scripted([away]).await;
    let called = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&called);
    let builder = builder(server.base_url()).configure(move |client| {
        flag.store(true, Ordering::Relaxed);
        client.user_agent("meter/7").redirect(reqwest::redirect::Policy::limited(5))
    });
    assert!(!called.load(Ordering::Relaxed), "nothing is built yet");
    let client = builder.build().expect("the client is usable");
    assert!(called.load(Ordering::Relaxed));
    let error = soon(client.get_sim(SIM_ID).send()).await.expect_err("a 307 is no success");
    assert_eq!(error.status(), Some(307));
    assert_eq!(only_request(&server).header("user-agent"), Some("meter/7"));
    assert!(other.received().is_empty());
}

/// A `reqwest::Client` of the caller's sends the requests, with the builder's credentials, timeout and limit.
#[tokio::test]
async fn a_client_of_the_callers_can_be_used() {
    let server = scripted([
        Reaction::json(200, r#"{"simId":"1"}"#),
        Reaction::json(200, &"1".repeat(500)),
        Reaction::Stall,
    ])
    .await;
    // Where TLS is built in, this chooses the provider of cryptography that reqwest wants.
    drop(client(server.base_url()));
    let mine = reqwest::Client::builder()
        .user_agent("meter/8")
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .expect("reqwest can be set up");
    let client = builder(server.base_url())
        .http_client(mine)
        .timeout(Duration::from_millis(200))
        .body_limit(100)
        .build()
        .expect("the client is usable");
    let reply = soon(client.get_sim(SIM_ID).send()).await.expect("it is a 200");
    assert_eq!(reply.sim_id.as_deref(), Some("1"));
    let request = only_request(&server);
    assert_eq!(request.header("user-agent"), Some("meter/8"));
    assert_eq!(request.header("x-soracom-api-key"), Some(API_KEY));
    let error = soon(client.get_sim(SIM_ID).send()).await.expect_err("it is too large");
    assert_eq!(error.kind(), &ErrorKind::TooLarge { limit: 100 });
    let error = soon(client.get_sim(SIM_ID).send()).await.expect_err("nothing comes");
    assert_eq!(error.kind(), &ErrorKind::Timeout);
}

/// The first server of the description is used unless another one is chosen.
#[test]
fn servers_can_be_chosen() {
    let shown = |builder: ClientBuilder| {
        let client = builder.build().expect("the server of a description is usable");
        format!("{client:?}")
    };
    let japan = "\"https://api.soracom.io/v1\"";
    let global = "\"https://g.api.soracom.io/v1\"";
    assert!(shown(Client::builder()).contains(japan));
    assert!(shown(Client::builder().server(Server::Japan)).contains(japan));
    assert!(shown(Client::builder().server(Server::Global)).contains(global));
    let both = Client::builder().server(Server::Global).base_url("https://test.invalid/v1/");
    assert!(shown(both).contains("\"https://test.invalid/v1\""), "the last one counts");
    assert_eq!(Server::default(), Server::Japan);
}
