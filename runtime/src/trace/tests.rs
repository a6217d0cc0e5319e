//! Spans as a subscriber gets them, of requests to a service on loopback.

use std::{
    fmt::{Debug, Write as _},
    sync::{Arc, Mutex, MutexGuard},
};

use reqwest::Method;
use serde_json::Value;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};
use tracing::{
    Dispatch, Event, Id, Metadata, Subscriber,
    field::{Field, Visit},
    span::{Attributes, Record},
    subscriber::{self, DefaultGuard},
};

use crate::{Call, Http, HttpBuilder, Run, Secret, Workflow, WorkflowError};

const ADOPT: Workflow = Workflow::new("adopt", 1);

/// What has been told: spans and events with their parents and fields, as text.
#[derive(Clone, Default)]
struct Collected(Arc<Mutex<Told>>);

#[derive(Default)]
struct Told {
    lines: Vec<String>,
    /// The lines of the spans by id, from 1.
    spans: Vec<usize>,
    entered: Vec<Id>,
}

struct Fields<'a>(&'a mut String);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        // Writing to a String cannot fail.
        let _ = write!(self.0, " {}={value:?}", field.name());
    }
}

impl Collected {
    fn told(&self) -> MutexGuard<'_, Told> {
        self.0.lock().expect("no test panics with it")
    }

    /// Has it told what this thread does, until both are dropped.
    ///
    /// While there is one subscriber, `tracing` asks that of the thread which comes to a span first, and other tests send requests on
    /// other threads, which have none: what they say holds for all. With another one, it asks both.
    fn listen(&self) -> (Dispatch, DefaultGuard) {
        (Dispatch::new(Self::default()), subscriber::set_default(self.clone()))
    }

    fn lines(&self) -> Vec<String> {
        assert!(self.told().entered.is_empty(), "every span has been left");
        self.told().lines.clone()
    }
}

impl Told {
    fn line(&mut self, name: &str, parent: Option<&Id>) -> usize {
        let parent = parent.or(self.entered.last()).map_or(0, Id::into_u64);
        self.lines.push(format!("{parent} {name}"));
        self.lines.len() - 1
    }
}

impl Subscriber for Collected {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("arazzo_runtime")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut told = self.told();
        let line = told.line(span.metadata().name(), span.parent());
        span.record(&mut Fields(&mut told.lines[line]));
        told.spans.push(line);
        Id::from_u64(told.spans.len() as u64)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let mut told = self.told();
        let line = told.spans[span.into_u64() as usize - 1];
        values.record(&mut Fields(&mut told.lines[line]));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut told = self.told();
        let line = told.line("event", event.parent());
        event.record(&mut Fields(&mut told.lines[line]));
    }

    fn enter(&self, span: &Id) {
        self.told().entered.push(span.clone());
    }

    fn exit(&self, span: &Id) {
        assert_eq!(self.told().entered.pop().as_ref(), Some(span), "spans are left in order");
    }
}

fn builder(base_url: &str) -> HttpBuilder {
    let client = crate::host::prepare(reqwest::Client::builder().no_proxy());
    HttpBuilder::new(base_url, &[]).client(client.build().expect("a plain client"))
}

/// The step's request to a service that answers with this status.
async fn send(
    run: &mut Run,
    listener: &TcpListener,
    http: &Http,
    status: &str,
) -> Result<(), WorkflowError> {
    let call: Call<Value> = http.call("getPet", Method::GET, "/pets/{id}?kind=s3cret");
    let call = call.path("id", Secret::from("s3cret")).query("q", Some("s3cret"));
    let served = async {
        let (mut stream, _) = listener.accept().await.expect("the request comes");
        let mut received = vec![0; 4096];
        let _ = stream.read(&mut received).await.expect("it can be read");
        let head = format!(
            "HTTP/1.1 {status}\r\nx: s3cret\r\ncontent-length: 6\r\nconnection: close\r\n\r\ns3cret"
        );
        stream.write_all(head.as_bytes()).await.expect("it can be answered");
    };
    let (sent, ()) = tokio::join!(run.step("find", call), served);
    sent?.require_success().map(|_| ())
}

#[tokio::test]
async fn runs_and_their_requests_are_spans() {
    let collected = Collected::default();
    let guard = collected.listen();
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
    let port = listener.local_addr().expect("it is bound").port();
    let http = builder(&format!("http://127.0.0.1:{port}/v1")).build().expect("the URL is one");
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    assert!(run.enter("find").is_ok());
    let error = send(&mut run, &listener, &http, "503 No").await.expect_err("it is no success");
    let wait = std::time::Duration::ZERO;
    assert_eq!(run.retry("find", "again", 1, wait, &error).await.ok(), Some(true));
    assert!(run.enter("find").is_ok());
    send(&mut run, &listener, &http, "200 OK").await.expect("it is a success");
    run.goto("find", "next");
    let mut inner = Run::new(&ADOPT, &http.called(&run), &[]).expect("nothing is taken up");
    inner.need("next", "$inputs.a", None::<i32>).expect_err("no value");
    drop((inner, run));
    drop(guard);
    let request = format!(
        "1 request otel.name=GET /pets/{{id}} otel.kind=\"client\" http.request.method=\"GET\" \
         url.full=\"http://127.0.0.1:{port}/v1/pets/***?kind=***&q=***\" \
         url.template=\"/pets/{{id}}\" server.address=\"127.0.0.1\" server.port={port}"
    );
    let expected = [
        "0 workflow workflow.id=\"adopt\" resumed=false".to_owned(),
        format!(
            "{request} http.response.status_code=503 error.type=\"503\" otel.status_code=\"ERROR\""
        ),
        "1 event message=retry step=\"find\" action=\"again\" attempt=1 after=0.0".to_owned(),
        format!("{request} http.request.resend_count=1 http.response.status_code=200"),
        "1 event message=goto step=\"find\" to=\"next\"".to_owned(),
        "1 workflow workflow.id=\"adopt\" resumed=false error.type=\"value\"".to_owned(),
        "4 event message=failure step=\"next\" attempts=1 error.type=\"value\" \
         reason=$inputs.a has no value"
            .to_owned(),
    ];
    let lines = collected.lines();
    assert_eq!(lines, expected);
    assert!(!lines.concat().contains("s3cret"), "{lines:?}");
}

/// What is sent again because no answer came is a sending of its own.
#[tokio::test]
async fn a_request_that_is_sent_again_says_so() {
    let collected = Collected::default();
    let guard = collected.listen();
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
    let url = format!("http://{}", listener.local_addr().expect("it is bound"));
    let http = builder(&url).jitter(|| 0.0).build().expect("the URL is one");
    let call: Call<Value> = http.call("getPet", Method::GET, "/pets");
    let served = async {
        for answer in
            [&b""[..], b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}"]
        {
            let (mut stream, _) = listener.accept().await.expect("the request comes");
            let _ = stream.read(&mut [0; 4096]).await.expect("it can be read");
            stream.write_all(answer).await.expect("it can be answered");
        }
    };
    let (sent, ()) = tokio::join!(call.response(), served);
    sent.expect("the second one is answered");
    drop(guard);
    let lines = collected.lines();
    assert!(lines[0].ends_with("error.type=\"transport\" otel.status_code=\"ERROR\""), "{lines:?}");
    assert_eq!(lines[1], "1 event message=resend sent=1 after=0.0");
    let end = "http.request.resend_count=1 http.response.status_code=200";
    assert!(lines[2].starts_with("0 request") && lines[2].ends_with(end), "{lines:?}");
    assert_eq!(lines.len(), 3);
}

/// A status that has come is told, whatever becomes of the body.
#[tokio::test]
async fn the_status_of_an_answer_that_breaks_off_or_stalls() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
    let url = format!("http://{}", listener.local_addr().expect("it is bound"));
    for (stalls, error) in [(false, "transport"), (true, "timeout")] {
        let collected = Collected::default();
        let guard = collected.listen();
        let builder = builder(&url).timeout(std::time::Duration::from_secs(5));
        let http = builder.build().expect("the URL is one");
        let call: Call<Value> = http.call("getPet", Method::GET, "/pets");
        let served = async {
            let (mut stream, _) = listener.accept().await.expect("the request comes");
            let _ = stream.read(&mut [0; 4096]).await.expect("it can be read");
            let begun = b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{";
            stream.write_all(begun).await.expect("it can be answered");
            stalls.then(|| {
                // From here on time passes as soon as there is nothing else to do.
                tokio::time::pause();
                stream
            })
        };
        let (sent, _stream) = tokio::join!(call.response(), served);
        sent.expect_err("it is not whole");
        drop(guard);
        let lines = collected.lines();
        let end = format!(
            "http.response.status_code=200 error.type=\"{error}\" otel.status_code=\"ERROR\""
        );
        assert!(lines[0].ends_with(&end), "{lines:?}");
    }
}

/// Few values, and addresses without what surrounds them in URLs.
#[tokio::test]
async fn methods_of_its_own_and_addresses() {
    let collected = Collected::default();
    let guard = collected.listen();
    let http = builder("http://[::1]:9").connection_retries(0).build().expect("the URL is one");
    let method = Method::from_bytes(b"ADOPT").expect("it is a token");
    let call: Call<Value> = http.call("adopt", method, "/pets");
    call.response().await.expect_err("nothing listens");
    drop(guard);
    let expected = "0 request otel.name=HTTP /pets otel.kind=\"client\" http.request.method=\"_OTHER\" \
        http.request.method_original=\"ADOPT\" url.full=\"http://[::1]:9/pets\" \
        url.template=\"/pets\" server.address=\"::1\" server.port=9 error.type=\"transport\" otel.status_code=\"ERROR\"";
    assert_eq!(collected.lines(), [expected]);
}

#[tokio::test]
async fn a_request_that_is_given_up_says_so() {
    let collected = Collected::default();
    let guard = collected.listen();
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
    let address = listener.local_addr().expect("it is bound");
    let http = builder(&format!("http://{address}")).build().expect("the URL is one");
    let call: Call<Value> = http.call("getPet", Method::GET, "/pets");
    let accepted = listener.accept();
    tokio::select! {
        _ = call.response() => {}
        _ = accepted => {}
    }
    drop(guard);
    let lines = collected.lines();
    assert!(lines[0].ends_with("error.type=\"cancelled\" otel.status_code=\"ERROR\""), "{lines:?}");
    assert_eq!(lines.len(), 1);
}
