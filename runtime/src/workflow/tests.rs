//! Runs without a service, and with one on loopback where a request is needed.

use std::{
    future::{Future, pending, ready},
    pin::Pin,
    sync::{Arc, Mutex},
    time::{Duration, SystemTime},
};

use reqwest::Method;
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

use crate::{
    Call, Clock, Error, ErrorKind, Event, Http, HttpBuilder, Json, Output, Response, Run, Secret,
    Workflow, WorkflowError, error::Operation, mask::Mask, problem,
};

/// A clock that stands still and remembers how long it was asked to sleep.
#[derive(Clone, Default)]
struct Still(Arc<Mutex<Vec<Duration>>>);

impl Clock for Still {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777)
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        self.0.lock().expect("no test panics with it").push(duration);
        Box::pin(ready(()))
    }
}

mod accepted;
mod budget;
mod context;
mod events;
mod kept;
mod known;
mod late;
mod limits;
mod lost;
mod misfit;
mod seam;

const ADOPT: Workflow = Workflow::new("adopt", 1);
const LOGIN: Workflow = Workflow::new("login", 2);

/// What the runs told, each event as its `Debug` text.
type Told = Arc<Mutex<Vec<String>>>;

fn builder(told: &Told) -> HttpBuilder {
    let told = Arc::clone(told);
    let tell = move |event: &Event<'_>| {
        let text = match event {
            Event::Failed { error } => format!("failed: {error}"),
            other => format!("{other:?}"),
        };
        told.lock().expect("no test panics with it").push(text);
    };
    let client = reqwest::Client::builder().no_proxy();
    let client = crate::host::prepare(client).build().expect("a plain client");
    HttpBuilder::new("http://127.0.0.1:9", &[]).observer(tell).client(client)
}

fn http(told: &Told) -> Http {
    builder(told).build().expect("the URL is one")
}

fn told(told: &Told) -> Vec<String> {
    std::mem::take(&mut *told.lock().expect("no test panics with it"))
}

fn response(status: u16, headers: &[(&str, &str)], body: &str) -> Response {
    let operation = Operation { id: "getPet", method: Method::GET, path: "/pets/{id}" };
    let mut response =
        Response::made(operation, Mask::default(), status, headers, body.as_bytes().to_vec());
    response.0.url = "http://127.0.0.1/pets/1?q=2".to_owned();
    response
}

/// The failure of a criterion with this answer.
fn failure(run: &mut Run, step: &'static str, response: Response) -> WorkflowError {
    let kind = ErrorKind::Criterion { condition: "$statusCode == 200" };
    run.failed(step, Error::answered(kind, response))
}

#[test]
fn a_failure_that_nothing_handles_is_told_when_the_run_ends() {
    let events = Told::default();
    let http = http(&events);
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    assert!(run.require("find", "$statusCode == 200", true).is_ok());
    run.record("find", &[("id", &7)]);
    let error = run.require("call", "$outputs.ready", false).expect_err("it does not hold");
    assert_eq!(error.kind(), &ErrorKind::Criterion { condition: "$outputs.ready" });
    assert_eq!(error.completed()[0].output("id"), Some(&json!(7)));
    assert_eq!(told(&events).len(), 4, "the start, two criteria, and that the first step is done");
    drop(run);
    let text = "failed: workflow 'adopt' failed in step 'call': expected $outputs.ready; done before: find";
    assert_eq!(told(&events), [text]);
}

#[test]
fn a_handled_failure_is_not_told() {
    let events = Told::default();
    let http = http(&events);
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    let error = failure(&mut run, "find", response(404, &[], r#"{"code":"gone"}"#));
    assert_eq!((error.status(), error.at("/code")), (Some(404), Some(&json!("gone"))));
    run.goto("find", "create");
    drop((run, error));
    let goto = r#"Goto { workflow: "adopt", step: "find", to: "create" }"#;
    assert_eq!(told(&events)[1..], [goto]);
}

#[tokio::test]
async fn retries_wait_as_long_as_the_answer_asks() {
    let (events, clock) = (Told::default(), Still::default());
    let http = builder(&events).clock(clock.clone()).build().expect("the URL is one");
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    let after = Duration::from_millis(1500);
    let asked = [
        ("retry-after", "2", Duration::from_secs(2)),
        ("retry-after", "Sun, 06 Nov 1994 08:49:40 GMT", Duration::from_secs(3)),
        ("retry-after", "1000000", Duration::from_secs(300)),
        ("retry-after", "tomorrow", after),
        ("retry", "2", after),
    ];
    for (index, (name, value, _)) in asked.iter().enumerate() {
        assert!(run.enter("find").is_ok());
        let error = failure(&mut run, "find", response(503, &[(name, value)], ""));
        assert_eq!(usize::try_from(error.attempts()), Ok(index + 1));
        assert_eq!(run.retry("find", "busy", 5, after, &error).await.ok(), Some(true));
    }
    assert!(run.enter("find").is_ok());
    let error = failure(&mut run, "find", response(503, &[("retry-after", "9")], ""));
    let again = run.retry("find", "busy", 5, after, &error).await;
    assert_eq!(again.ok(), Some(false), "the retries are used up");
    assert_eq!(run.retry("find", "never", 0, after, &error).await.ok(), Some(false));
    drop(run);
    let slept = || std::mem::take(&mut *clock.0.lock().expect("no test panics with it"));
    assert_eq!(slept(), asked.map(|(_, _, duration)| duration));
    // As long as the client waits at most.
    let less = builder(&Told::default()).clock(clock.clone()).retry_after_cap(after);
    let less = less.build().expect("the URL is one");
    let mut run = Run::new(&ADOPT, &less, &[]).expect("nothing is taken up");
    assert!(run.enter("find").is_ok());
    let error = failure(&mut run, "find", response(503, &[("retry-after", "2")], ""));
    assert_eq!(run.retry("find", "busy", 5, Duration::ZERO, &error).await.ok(), Some(true));
    drop(run);
    assert_eq!(slept(), [after]);
    let told = told(&events);
    assert_eq!(
        told[1],
        r#"Retry { workflow: "adopt", step: "find", action: "busy", attempt: 1, after: 2s }"#
    );
    assert_eq!(told.len(), 7);
    assert!(
        told[6].starts_with("failed: workflow 'adopt' failed in step 'find' after 6 attempts: ")
    );
}

/// The workflow that has failed is where the run goes on, though an action for it fails, too.
#[test]
fn a_failing_action_keeps_the_workflow_that_failed() {
    let http = http(&Told::default());
    let mut called = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    let inner = called.require("find", "$statusCode == 200", false).expect_err("it does not hold");
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    assert!(run.workflow::<()>("call", Err(inner)).is_err());
    let error = run.need("call", "$statusCode", None::<()>).expect_err("there is none");
    assert_eq!(error.kind(), &ErrorKind::MissingValue { expression: "$statusCode" });
    assert_eq!(error.inner().map(|inner| inner.step_id()), Some("find"));
    // What comes after a handled failure is told alone.
    run.goto("call", "next");
    let error = run.need("next", "$statusCode", None::<()>).expect_err("there is none");
    assert!(error.inner().is_none() && !error.to_string().contains("action"), "{error}");
}

#[test]
fn inputs_are_checked_before_the_first_step() {
    let http = http(&Told::default());
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    assert!(run.check("age", "minimum: 0", true).is_ok());
    let error = run.check("name", "pattern: ^a", false).expect_err("it does not hold");
    assert_eq!(
        error.kind(),
        &ErrorKind::InvalidInput { input: "name", rule: "pattern: ^a".into() }
    );
    assert_eq!(error.step_id(), "");
    let text =
        "workflow 'adopt' failed: input 'name' does not satisfy pattern: ^a; done before: nothing";
    assert_eq!(error.to_string(), text);
}

#[test]
fn an_ended_run_tells_its_failure_where_an_output_is_missing() {
    let events = Told::default();
    let http = http(&events);
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    let error = failure(&mut run, "find", response(409, &[], r#"{"a":1}"#));
    run.end(error);
    assert_eq!(run.output("$steps.a.outputs.b", Some(1)).ok(), Some(1));
    let error = run.output("$steps.find.outputs.id", None::<i32>).expect_err("no value");
    assert_eq!(error.kind(), &ErrorKind::Ended { expression: "$steps.find.outputs.id" });
    assert_eq!((error.status(), error.step_id()), (Some(409), "find"));
    assert!(error.to_string().contains("expected $statusCode == 200; answered 409"), "{error}");
    let error = run.output("$steps.x.outputs.y", None::<i32>).expect_err("no value");
    assert_eq!(error.kind(), &ErrorKind::MissingValue { expression: "$steps.x.outputs.y" });
}

#[tokio::test]
async fn the_failure_of_a_called_workflow_is_kept() {
    let events = Told::default();
    let http = http(&events);
    let mut called = Run::new(&LOGIN, &http, &[]).expect("nothing is taken up");
    called.record("hello", &[]);
    let inner = failure(&mut called, "token", response(401, &[], ""));
    drop(called);
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    let error = run.workflow::<()>("log in", Err(inner)).expect_err("it failed");
    assert_eq!(error.kind(), &ErrorKind::Workflow { workflow: "login" });
    assert_eq!((error.status(), error.completed().len()), (Some(401), 0));
    let inner = error.inner().expect("the failure of the workflow");
    assert_eq!((inner.step_id(), inner.completed().len()), ("token", 1));
    let text = error.to_string();
    let expected =
        "workflow 'adopt' failed in step 'log in': workflow 'login' failed in step 'token': ";
    assert!(text.starts_with(expected), "{text}");
    run.end(error);
    let ended = run.output("$steps.x.outputs.y", None::<i32>).expect_err("no value");
    assert!(ended.to_string().contains("has no value"), "{ended}");
    assert!(ended.to_string().contains("in step 'token'"), "{ended}");
}

#[tokio::test(start_paused = true)]
async fn a_called_workflow_has_a_time_limit() {
    let (events, clock) = (Told::default(), Still::default());
    let http = builder(&events).clock(clock.clone()).build().expect("the URL is one");
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    let second = Duration::from_secs(1);
    let result = run.within("slow", second, pending::<Result<(), _>>()).await;
    let error = run.workflow("slow", result).expect_err("it never ends");
    assert_eq!((error.kind(), error.step_id()), (&ErrorKind::Timeout, "slow"));
    assert_eq!(error.workflow_id(), "adopt");
    assert_eq!(run.within("quick", second, ready(Ok(5))).await.ok(), Some(5));
}

#[test]
fn bodies_as_json() {
    let parts = response(200, &[], "\u{feff} {\"a\":{\"b/c\":[1,null]}}\n");
    assert_eq!(parts.at("/a/b~1c/0"), Some(&json!(1)));
    assert_eq!(parts.at("/a/b~1c/1"), Some(&Value::Null));
    assert_eq!((parts.at("/a/x"), parts.at("/a/b~1c/2")), (None, None));
    assert_eq!(parts.at(""), Some(&json!({"a":{"b/c":[1,null]}})));
    let padded = response(200, &[], "\u{c}\t[1]\r\n\u{c}");
    assert_eq!(padded.at("/0"), Some(&json!(1)), "some services end pages so");
    let text = response(200, &[], "plain");
    assert_eq!((text.at(""), text.at("/a")), (Some(&json!("plain")), None));
    let empty = response(204, &[], " \n");
    assert_eq!((empty.at(""), empty.text(), empty.bytes()), (None, None, &b" \n"[..]));
    assert!(!format!("{empty:?}").contains("q=2"), "URLs may hold secrets");
}

/// Conditions of failure actions see the whole body, although errors expose a part of it.
#[test]
fn a_large_answer_of_a_failure_is_whole_for_conditions() {
    let http = http(&Told::default());
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    let body = json!({ "filler": "x".repeat(100_000), "last": 1 }).to_string();
    let error = failure(&mut run, "find", response(500, &[], &body));
    assert_eq!(error.at("/last"), Some(&json!(1)));
    assert_eq!(error.text().map(str::len), Some(body.len()));
    assert_eq!(error.response().map(|answer| answer.body().expose().len()), Some(64 * 1024));
}

/// An answer that is passed on has secrets that no type knows: found by their names.
#[tokio::test]
async fn secrets_of_an_answer_that_is_passed_on_are_not_shown() {
    let passed = json!({ "owner": { "pin": "s3cret", "password": [4711] }, "name": "Ann" });
    let body = r#"{"message":"s3cret 4711 is wrong for Ann"}"#;
    let answer = format!("HTTP/1.1 500 No\r\ncontent-length: {}\r\n\r\n{body}", body.len());
    let (response, received) = request(&answer, |http| {
        let call: Call<Value> = http.call("savePet", Method::POST, "/pets");
        call.json("application/json", &Json::new(|| passed.clone()))
    })
    .await;
    assert!(received.contains("s3cret") && received.contains("4711"), "{received}");
    assert_eq!(response.body().to_string(), r#"{"message":"*** *** is wrong for Ann"}"#);
    let shown = format!("{:?}", Json::new(|| passed.clone()));
    assert!(shown.contains("Ann") && !shown.contains("s3cret"), "{shown}");
}

#[test]
fn hidden_secrets_are_in_no_output() {
    let http = http(&Told::default());
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    run.hide(&Secret::from("s3cret"));
    run.record("find", &[("echo", &"it was s3cret")]);
    let error = run.need("next", "$inputs.a", None::<i32>).expect_err("no value");
    assert_eq!(error.completed()[0].output("echo"), Some(&json!("it was ***")));
}

/// One request to a service that gives this answer, and what arrived there.
async fn request<T: 'static>(
    answer: &str,
    call: impl FnOnce(&Http) -> Call<T>,
) -> (Response, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
    let address = listener.local_addr().expect("it is bound");
    let builder = builder(&Told::default()).base_url(format!("http://{address}/v1"));
    let http = builder.build().expect("the URL is one");
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    let sent = run.step("find", call(&http));
    let served = async {
        let (mut stream, _) = listener.accept().await.expect("the request comes");
        let mut received = vec![0; 4096];
        let length = stream.read(&mut received).await.expect("it can be read");
        stream.write_all(answer.as_bytes()).await.expect("it can be answered");
        String::from_utf8_lossy(&received[..length]).into_owned()
    };
    let (sent, received) = tokio::join!(sent, served);
    (sent.expect("it was answered").answer(), received)
}

#[tokio::test]
async fn an_answer_knows_its_url_and_outlives_the_run() {
    let answer = "HTTP/1.1 200 OK\r\ncontent-length: 8\r\nconnection: close\r\n\r\n{\"id\":7}";
    let (response, received) = request(answer, |http| {
        let call: Call<Value> = http.call("getPet", Method::GET, "/pets/{id}");
        call.path("id", "a b").query("q", Some("1")).timeout(Duration::from_secs(20))
    })
    .await;
    assert!(received.starts_with("GET /v1/pets/a%20b?q=1 HTTP/1.1\r\n"), "{received}");
    assert!(response.url().ends_with("/v1/pets/a%20b?q=1"), "{}", response.url());
    assert_eq!(response.at("/id"), Some(&json!(7)));
    let mut run = Run::new(&ADOPT, &http(&Told::default()), &[]).expect("nothing is taken up");
    assert_eq!(run.json::<Value>("find", &response).ok(), Some(json!({"id": 7})));
    let error = run.json::<Vec<i32>>("find", &response).expect_err("it does not fit");
    assert!(matches!(error.kind(), ErrorKind::Decode { .. }));
}

/// A clock whose time of day leaps by a year whenever it is asked, and whose time elapses by being told to.
#[derive(Clone, Default)]
struct Leaping(Arc<Mutex<(Duration, Duration)>>);

impl Clock for Leaping {
    fn now(&self) -> SystemTime {
        let mut time = self.0.lock().expect("no test panics with it");
        time.1 += Duration::from_secs(365 * 86_400);
        SystemTime::UNIX_EPOCH + time.1
    }

    fn elapsed(&self) -> Duration {
        self.0.lock().expect("no test panics with it").0
    }

    fn sleep(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(pending())
    }
}

#[test]
fn deadlines_do_not_go_by_the_time_of_day() {
    let clock = Leaping::default();
    let http = builder(&Told::default()).clock(clock.clone()).build().expect("the URL is one");
    let http = http.with(crate::RunOptions::new().deadline(Duration::from_secs(60)));
    let run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    clock.now();
    assert_eq!(run.time_left(), Some(Duration::from_secs(60)));
    clock.0.lock().expect("no test panics with it").0 = Duration::from_secs(59);
    assert_eq!(run.time_left(), Some(Duration::from_secs(1)));
    clock.0.lock().expect("no test panics with it").0 = Duration::from_secs(61);
    assert_eq!(run.time_left(), Some(Duration::ZERO));
}
