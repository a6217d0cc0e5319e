//! Which requests are sent again when no answer comes, when, and which never are.

#[path = "support/soracom.rs"]
mod soracom;
#[path = "retries/tokens.rs"]
mod tokens;

use std::{
    future::Future,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, SystemTime},
};

use soracom::{inputs, scripted, soon};
use soracom_sim::{
    register_and_activate_sim,
    runtime::{
        Bytes, Call, Clock, Error, ErrorKind, Event, File, Http, HttpBuilder, Method, RunOptions,
        reqwest::{
            self,
            dns::{Name, Resolve, Resolving},
        },
    },
};
use support::{
    clock::TestClock,
    nowhere::Nowhere,
    scripted::{Reaction, Scripted, answer, receive},
};
use tokio::{io::AsyncWriteExt, net::TcpListener};

/// A builder that waits no time before it sends something again.
fn builder(base_url: &str) -> HttpBuilder {
    HttpBuilder::new(base_url, &[]).jitter(|| 0.0)
}

fn http(builder: HttpBuilder) -> Http {
    builder.build().expect("the address is one")
}

fn call(http: &Http, method: Method) -> Call<Bytes> {
    http.call("thing", method, "/thing")
}

/// The failure of a request, and the lines that have come to the server.
async fn failure(server: &Scripted, builder: HttpBuilder, method: Method) -> (Error, Vec<String>) {
    let error = soon(call(&http(builder), method).response()).await.expect_err("no answer comes");
    (error, server.received().into_iter().map(|received| received.line).collect())
}

const IDEMPOTENT: [Method; 6] =
    [Method::GET, Method::HEAD, Method::OPTIONS, Method::TRACE, Method::PUT, Method::DELETE];

/// What is sent again has what is left of the time. Where it would not be enough for as much again, the failure is the first one's.
#[tokio::test]
async fn all_sendings_share_the_timeout() {
    let server = scripted([Reaction::Close, Reaction::Close, Reaction::Stall]).await;
    let builder = builder(server.base_url()).clock(server.clock());
    let (error, lines) = failure(&server, builder, Method::GET).await;
    assert_eq!((error.kind(), lines.len()), (&ErrorKind::Timeout, 3));

    // Half of the time is not enough. What counts is the last sending.
    for (seconds, sent) in [(9, 3), (14, 2), (15, 1)] {
        let (error, requests) = broken_after(Duration::from_secs(seconds)).await;
        assert_eq!((error.kind(), requests), (&ErrorKind::Transport, sent), "{error}");
        assert!(error.is_outcome_unknown());
    }
}

/// The failure of a request whose connections break, each after so much of its 30 seconds, and how often it came.
async fn broken_after(time: Duration) -> (Error, u32) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
    let address = listener.local_addr().expect("it is bound");
    let clock = TestClock::default();
    let http = http(builder(&format!("http://{address}")).clock(clock.clone()));
    let mut requests = 0;
    let server = async {
        while let Ok((mut stream, _)) = listener.accept().await {
            receive(&mut stream).await.expect("a request comes");
            requests += 1;
            clock.pass(time);
        }
    };
    let error = tokio::select! {
        result = soon(call(&http, Method::PUT).response()) => result.expect_err("it breaks"),
        () = server => unreachable!("the server goes on"),
    };
    (error, requests)
}

#[tokio::test]
async fn a_connection_that_breaks_before_an_answer_is_made_again_for_idempotent_methods() {
    for method in IDEMPOTENT {
        let server = scripted([Reaction::Close, Reaction::Close, Reaction::json(200, "")]).await;
        let answer = soon(call(&http(builder(server.base_url())), method.clone()).response()).await;
        assert_eq!(answer.expect("the third one is answered").status(), 200, "{method}");
        assert_eq!(server.received().len(), 3, "{method}");
    }
    for method in IDEMPOTENT {
        let server = scripted([Reaction::Close]).await;
        let (error, lines) = failure(&server, builder(server.base_url()), method.clone()).await;
        assert_eq!((error.kind(), lines.len()), (&ErrorKind::Transport, 3), "{method}");
        assert_eq!(error.is_outcome_unknown(), !method.is_safe(), "{method}");
    }
}

/// That there is nothing to delete may be said because the first request has deleted it.
#[tokio::test]
async fn what_is_refused_after_a_lost_answer_may_have_been_done() {
    let (lost, refused) = (Reaction::Close, Reaction::json(404, "{}"));
    let away = Reaction::with_type(303, None, b"").header("location", "/v1/other");
    for (method, first, unknown) in [
        (Method::DELETE, Some(lost.clone()), true),
        (Method::GET, Some(lost), false),
        (Method::POST, Some(away), true),
        (Method::DELETE, None, false),
    ] {
        let server = scripted(first.into_iter().chain([refused.clone()])).await;
        let error = soon(call(&http(builder(server.base_url())), method.clone()).send()).await;
        let error = error.expect_err("it is refused");
        assert_eq!((error.status(), error.is_outcome_unknown()), (Some(404), unknown), "{method}");
    }
}

#[tokio::test]
async fn how_often_is_said_on_the_builder() {
    for retries in [0, 1, 4] {
        let server = scripted([Reaction::Close]).await;
        let builder = builder(server.base_url()).connection_retries(retries);
        let (_, lines) = failure(&server, builder, Method::GET).await;
        assert_eq!(lines.len() as u32, retries + 1);
    }
}

#[tokio::test]
async fn what_may_have_been_done_is_not_done_twice_unless_the_caller_says_so() {
    for method in [Method::POST, Method::PATCH] {
        let server = scripted([Reaction::Close]).await;
        let (error, lines) = failure(&server, builder(server.base_url()), method.clone()).await;
        assert_eq!((lines.len(), error.is_outcome_unknown()), (1, true), "{method}");
        let server = scripted([Reaction::Close]).await;
        let unsafe_too = builder(server.base_url()).retry_unsafe();
        let (error, lines) = failure(&server, unsafe_too, method.clone()).await;
        assert_eq!((lines.len(), error.is_outcome_unknown()), (3, true), "{method}");
    }
}

#[tokio::test]
async fn nothing_is_sent_again_once_an_answer_has_begun_or_time_is_over() {
    let bytes = |text: &str| Reaction::Bytes(text.as_bytes().to_vec());
    let cases = [
        (bytes("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n"), ErrorKind::Transport),
        (bytes("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{"), ErrorKind::Transport),
        (
            bytes("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n"),
            ErrorKind::Transport,
        ),
        (bytes("SSH-2.0-OpenSSH_9.6\r\n"), ErrorKind::Transport),
        (Reaction::Stall, ErrorKind::Timeout),
    ];
    for (reaction, kind) in cases {
        let server = scripted([reaction.clone()]).await;
        let builder = builder(server.base_url()).clock(server.clock()).retry_unsafe();
        let (error, lines) = failure(&server, builder, Method::GET).await;
        assert_eq!((error.kind(), lines.len()), (&kind, 1), "{reaction:?}");
    }
    let server = scripted([Reaction::json(503, "{}")]).await;
    let answer = soon(call(&http(builder(server.base_url())), Method::GET).response()).await;
    assert_eq!(answer.expect("an answer is one").status(), 503);
    assert_eq!(server.received().len(), 1, "answers are for the description to retry");
}

/// What was redirected has been answered, though the answer that counts has not come.
#[tokio::test]
async fn nothing_is_sent_again_after_a_redirect() {
    for (method, status) in [(Method::POST, 303), (Method::POST, 307), (Method::GET, 307)] {
        let away = Reaction::with_type(status, None, b"").header("location", "/v1/other");
        let server = scripted([away, Reaction::Close]).await;
        let (error, lines) = failure(&server, builder(server.base_url()), method.clone()).await;
        assert_eq!(lines.len(), 2, "{method} {status}: {lines:?}");
        assert!(lines[1].contains("/v1/other"), "{lines:?}");
        assert_eq!(error.is_outcome_unknown(), method == Method::POST);
    }
}

#[tokio::test]
async fn without_a_connection_every_method_waits_and_is_tried_again() {
    for method in [Method::GET, Method::PUT, Method::POST, Method::PATCH] {
        let waits = TestClock::default();
        let nowhere = Nowhere::new();
        let builder = builder(&format!("{}/v1", nowhere.origin()));
        let builder = builder.clock(waits.clone()).jitter(|| 1.0).connection_retries(3);
        let error = soon(call(&http(builder), method.clone()).response()).await;
        let error = error.expect_err("nothing listens");
        assert_eq!(error.kind(), &ErrorKind::Transport, "{method}");
        assert!(!error.is_outcome_unknown(), "{method}: nothing was sent");
        assert_eq!(waits.pauses(), [100, 200, 400].map(Duration::from_millis), "{method}");
    }
}

/// A clock at whose first wait a server begins to listen.
struct Rising(Mutex<Option<Nowhere>>);

impl Clock for Rising {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        let nowhere = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        Box::pin(async move {
            let listener = nowhere.expect("it waits once").listen().expect("the port is taken");
            tokio::spawn(async move {
                let (mut stream, _) = listener.accept().await.expect("somebody comes");
                let request = receive(&mut stream).await.expect("a request comes");
                let answer = answer(201, &[], &request.body);
                stream.write_all(&answer).await.expect("the client reads");
            });
        })
    }
}

#[tokio::test]
async fn a_request_that_found_no_connection_arrives_once_there_is_one() {
    let nowhere = Nowhere::new();
    let builder = builder(&nowhere.origin()).jitter(|| 1.0);
    let builder = builder.clock(Rising(Mutex::new(Some(nowhere))));
    let call = call(&http(builder), Method::POST).text("text/plain", Some("here"));
    let answer = soon(call.response()).await.expect("it is answered");
    assert_eq!((answer.status(), answer.bytes()), (201, &b"here"[..]));
}

/// The first attempt may have been done, though the second one was not even sent.
#[tokio::test]
async fn what_an_attempt_may_have_done_stays_unknown() {
    let nowhere = Nowhere::new();
    let listener = nowhere.for_a_while().expect("nobody else is there");
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("somebody comes");
        receive(&mut stream).await.expect("a request comes");
    });
    let http = http(builder(&nowhere.origin()));
    let error = soon(call(&http, Method::PUT).response()).await.expect_err("the server is gone");
    soon(server).await.expect("it has ended");
    assert!(error.to_string().contains("refused"), "{error}");
    assert!(error.is_outcome_unknown(), "{error}");
}

/// A stream is opened for each attempt.
#[tokio::test]
async fn bodies_are_sent_whole_again() {
    let server = scripted([Reaction::Close, Reaction::json(200, "")]).await;
    let opened = Arc::new(Mutex::new(0));
    let count = Arc::clone(&opened);
    let file = File::stream(move || {
        *count.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        reqwest::Body::from("all of it")
    });
    let call =
        call(&http(builder(server.base_url())), Method::PUT).bytes("text/plain", Some(&file));
    soon(call.response()).await.expect("the second one is answered");
    let bodies: Vec<_> = server.received().into_iter().map(|received| received.body).collect();
    assert_eq!(bodies, [b"all of it", b"all of it"]);
    assert_eq!(*opened.lock().unwrap_or_else(PoisonError::into_inner), 2);
}

/// The redirects of a client of the caller's are not seen: what finds no connection may be the second request.
#[tokio::test]
async fn with_a_client_of_the_callers_only_idempotent_methods_are_repeated() {
    // Where TLS is built in, this chooses the provider of cryptography that reqwest wants.
    drop(soracom::client("http://127.0.0.1:9"));
    for (method, times) in [(Method::POST, 0), (Method::GET, 2)] {
        let waits = TestClock::default();
        let client = reqwest::Client::builder().no_proxy().build().expect("reqwest can be set up");
        let nowhere = Nowhere::new();
        let builder = builder(&nowhere.origin()).client(client);
        let http = http(builder.clock(waits.clone()).jitter(|| 1.0));
        let is_unknown = !method.is_safe();
        let error = soon(call(&http, method).response()).await.expect_err("nothing listens");
        assert_eq!((waits.pauses().len(), error.is_outcome_unknown()), (times, is_unknown));
    }
}

/// Never knows where a host is.
struct Lost;

impl Resolve for Lost {
    fn resolve(&self, _: Name) -> Resolving {
        Box::pin(std::future::pending())
    }
}

/// The same if it takes too long to connect.
#[tokio::test(start_paused = true)]
async fn with_a_client_of_the_callers_a_late_connection_leaves_a_doubt() {
    drop(soracom::client("http://127.0.0.1:9"));
    let client = reqwest::Client::builder().no_proxy().dns_resolver(Arc::new(Lost));
    let client = client.connect_timeout(Duration::from_secs(5)).build();
    let client = client.expect("reqwest can be set up");
    let builder = builder("http://things.example").allow_plain_http();
    let http = http(builder.client(client));
    for (method, is_unknown) in [(Method::POST, true), (Method::GET, false)] {
        let error = soon(call(&http, method).response()).await.expect_err("there is no time");
        assert_eq!((error.kind(), error.is_outcome_unknown()), (&ErrorKind::Timeout, is_unknown));
    }
}

/// What leads on to a place that is not there has been done.
#[tokio::test]
async fn with_a_client_of_the_callers_a_redirect_to_nowhere_leaves_a_doubt() {
    drop(soracom::client("http://127.0.0.1:9"));
    let nowhere = Nowhere::new();
    let onwards = format!("{}/made", nowhere.origin());
    let server = scripted([Reaction::json(303, "{}").header("location", &onwards)]).await;
    let client = reqwest::Client::builder().no_proxy().build().expect("reqwest can be set up");
    let http = http(builder(server.base_url()).client(client));
    let error = soon(call(&http, Method::POST).response()).await.expect_err("nothing listens");
    assert_eq!((server.received().len(), error.is_outcome_unknown()), (1, true), "{error}");
}

#[tokio::test]
async fn an_observer_hears_that_a_step_is_sent_again() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let tell = Arc::clone(&told);
    let observer = move |event: &Event<'_>| {
        if let Event::Resend { workflow, step, sent, after, .. } = event {
            let line = format!("{workflow} {step} {sent} {}", after.as_millis());
            tell.lock().unwrap_or_else(PoisonError::into_inner).push(line);
        }
    };
    let nowhere = Nowhere::new();
    let builder = soracom::builder(&nowhere.origin()).observer(observer);
    let builder = builder.clock(TestClock::default()).jitter(|| 1.0);
    let client = builder.build().expect("it is usable");
    soon(register_and_activate_sim(&client, inputs())).await.expect_err("nothing listens");
    let told = told.lock().unwrap_or_else(PoisonError::into_inner);
    let of = |times| format!("register-and-activate-sim registerSim {times} {times}00");
    assert_eq!(*told, [of(1), of(2)]);
}

#[tokio::test]
async fn the_deadline_of_a_run_holds_for_all_attempts_together() {
    let nowhere = Nowhere::new();
    let builder = soracom::builder(&nowhere.origin()).clock(TestClock::default());
    let client = builder.jitter(|| 1.0).connection_retries(100).build().expect("it is usable");
    let client = client.with(RunOptions::new().deadline(Duration::from_secs(20)));
    let error = soon(register_and_activate_sim(&client, inputs())).await.expect_err("it is late");
    assert_eq!(error.kind(), &ErrorKind::Deadline);
    let state = error.state().expect("it can be taken up");
    assert_eq!(state.unknown_step(), None, "it never had a connection");
}
