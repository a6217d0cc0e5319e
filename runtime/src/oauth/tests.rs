//! Sources of tokens and a token endpoint on loopback.

use std::{
    error::Error as StdError,
    future::{Future, pending, poll_fn, ready},
    pin::{Pin, pin},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    task::Poll,
    time::{Duration, SystemTime},
};

use reqwest::Proxy;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use super::{ClientCredentials, RefreshToken};
use crate::{Clock, Secret, Token, TokenSource, clock::SystemClock, token::Tokens};

async fn endpoint() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
    let url = format!("http://{}/token", listener.local_addr().expect("it is bound"));
    (listener, url)
}

/// A request that has arrived.
async fn asked(listener: &TcpListener) -> (TcpStream, String) {
    let (mut stream, _) = listener.accept().await.expect("the request comes");
    let mut received = String::new();
    while !received.contains("grant_type=") {
        let mut bytes = [0; 4096];
        let length = stream.read(&mut bytes).await.expect("it can be read");
        received.push_str(std::str::from_utf8(&bytes[..length]).expect("it is text"));
    }
    (stream, received)
}

async fn answer(stream: TcpStream, token: &str, refresh: &str) {
    let body = format!(r#"{{"access_token":"{token}","refresh_token":"{refresh}"}}"#);
    answer_with(stream, &body).await;
}

async fn answer_with(mut stream: TcpStream, body: &str) {
    let head = format!("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {}", body.len());
    let answer = format!("{head}\r\n\r\n{body}");
    stream.write_all(answer.as_bytes()).await.expect("it can be answered");
}

/// Answers one request; what it was.
async fn granting(listener: &TcpListener, token: &str, refresh: &str) -> String {
    let (stream, received) = asked(listener).await;
    answer(stream, token, refresh).await;
    received
}

fn source(url: &str) -> RefreshToken {
    RefreshToken::new(url, "me", "s3cret", "r1").expect("it is a URL")
}

#[tokio::test]
async fn a_new_refresh_token_outlives_the_request_that_asked() {
    let (listener, url) = endpoint().await;
    let tokens = Tokens::new(source(&url));
    let stream = {
        let mut asking = pin!(tokens.get(None, &SystemClock));
        tokio::select! {
            _ = &mut asking => unreachable!("nothing has been answered"),
            (stream, received) = asked(&listener) => {
                assert!(received.ends_with("refresh_token=r1"), "{received}");
                stream
            }
        }
    };
    // Whoever asked is gone.
    answer(stream, "a1", "r2").await;
    let first = tokens.get(None, &SystemClock).await.expect("it was granted");
    assert_eq!(first.expose(), "a1");
    let (second, received) =
        tokio::join!(tokens.get(Some(&first), &SystemClock), granting(&listener, "a2", "r3"));
    assert_eq!(second.expect("it is granted").expose(), "a2");
    assert!(received.ends_with("refresh_token=r2"), "{received}");
}

#[tokio::test]
async fn new_refresh_tokens_are_told_before_access_tokens() {
    let (listener, url) = endpoint().await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let fails = Arc::new(AtomicBool::new(false));
    let (all, is_full) = (Arc::clone(&told), Arc::clone(&fails));
    let source = source(&url).on_rotated(move |token: Secret<String>| {
        let is_full = is_full.load(Ordering::Relaxed);
        all.lock().expect("no test panics with it").push(token.expose().clone());
        async move {
            match is_full {
                true => Err(format!("no space for {}", token.expose()).into()),
                false => Ok::<_, Box<dyn StdError + Send + Sync>>(()),
            }
        }
    });
    assert!(format!("{source:?}").contains("on_rotated: true"));
    // The same one is none that is new.
    for (given, expected) in [("r1", vec![]), ("r2", vec!["r2"]), ("r2", vec!["r2"])] {
        let (token, _) = tokio::join!(source.token(), granting(&listener, "a", given));
        assert!(token.is_ok());
        assert_eq!(*told.lock().expect("no test panics with it"), expected);
    }
    fails.store(true, Ordering::Relaxed);
    let (token, _) = tokio::join!(source.token(), granting(&listener, "a", "r3"));
    let error = token.expect_err("it was not kept").to_string();
    assert_eq!(error, "the new refresh token was not kept: no space for ***");
    fails.store(false, Ordering::Relaxed);
    let (token, received) = tokio::join!(source.token(), granting(&listener, "a", "r4"));
    assert!(token.is_ok() && received.ends_with("refresh_token=r3"), "{received}");
}

#[tokio::test]
async fn who_asks_at_once_asks_with_what_came_last() {
    let (listener, url) = endpoint().await;
    let source = source(&url);
    // It has its turn, and is gone before it is answered.
    tokio::select! {
        _ = source.token() => unreachable!("nothing has been answered"),
        (_, received) = asked(&listener) => assert!(received.ends_with("refresh_token=r1"), "{received}"),
    }
    let ask = async || source.token().await.map(secret).map_err(|error| error.to_string());
    // The third has waited, and is gone before its turn.
    let gone = async {
        let mut waits = pin!(source.token());
        poll_fn(|context| {
            assert!(waits.as_mut().poll(context).is_pending());
            Poll::Ready(())
        })
        .await;
    };
    let grants = async {
        let mut asked_with = Vec::new();
        for (token, refresh) in [("a1", "r2"), ("a2", "r3"), ("a3", "r4")] {
            let received = granting(&listener, token, refresh).await;
            asked_with.push(received.rsplit_once('=').map(|(_, with)| with.to_owned()));
        }
        asked_with
    };
    let (first, (), second, third, asked_with) = tokio::join!(ask(), gone, ask(), ask(), grants);
    let mut tokens = [first, second, third].map(|token| token.expect("it is granted"));
    tokens.sort();
    assert_eq!(tokens, ["a1", "a2", "a3"]);
    assert_eq!(asked_with, ["r1", "r2", "r3"].map(|with| Some(with.to_owned())));
}

/// What a source makes of an answer, which refresh tokens it tells, and with which one it asks next.
async fn made_of(body: &str) -> (Result<Token, String>, Vec<String>, String) {
    let (listener, url) = endpoint().await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let all = Arc::clone(&told);
    let source = source(&url).on_rotated(move |token: Secret<String>| {
        all.lock().expect("no test panics with it").push(token.expose().clone());
        ready(Ok::<_, Box<dyn StdError + Send + Sync>>(()))
    });
    let answering = async { answer_with(asked(&listener).await.0, body).await };
    let (token, ()) = tokio::join!(source.token(), answering);
    let told = told.lock().expect("no test panics with it").clone();
    let (_, received) = tokio::join!(source.token(), granting(&listener, "a", "r"));
    let (_, next) = received.rsplit_once("refresh_token=").expect("it asks with one");
    (token.map_err(|error| error.to_string()), told, next.to_owned())
}

#[tokio::test]
async fn times_are_read_as_far_as_they_say_something() {
    let seconds = |seconds| Some(Duration::from_secs_f64(seconds));
    for (time, expected) in [
        ("3600", seconds(3600.0)),
        (r#""3600""#, seconds(3600.0)),
        ("3599.5", seconds(3599.5)),
        (r#"" 3599.5 ""#, seconds(3599.5)),
        ("0", seconds(0.0)),
        ("-1", None),
        (r#""-1""#, None),
        (r#""""#, None),
        (r#""NaN""#, None),
        (r#""soon""#, None),
        ("1e300", None),
        ("null", None),
        ("true", None),
        ("[60]", None),
    ] {
        let body = format!(r#"{{"access_token":"a","refresh_token":"r2","expires_in":{time}}}"#);
        let (token, told, next) = made_of(&body).await;
        assert_eq!(token.map(|token| token.expires_in), Ok(expected), "{time}");
        assert_eq!((told, next.as_str()), (vec!["r2".to_owned()], "r2"));
    }
}

#[tokio::test]
async fn new_refresh_tokens_are_kept_without_access_tokens() {
    for body in [
        r#"{"refresh_token":"r2"}"#,
        r#"{"refresh_token":"r2","access_token":null}"#,
        r#"{"refresh_token":"r2","access_token":""}"#,
        r#"{"refresh_token":"r2","access_token":4711}"#,
    ] {
        let (token, told, next) = made_of(body).await;
        let error = token.expect_err("there is none");
        assert!(error.contains("access_token") && !error.contains("r2"), "{error}");
        assert!(!error.contains("4711"), "{error}");
        assert_eq!((told, next.as_str()), (vec!["r2".to_owned()], "r2"), "{body}");
    }
}

#[tokio::test]
async fn what_is_no_refresh_token_leaves_the_one_before() {
    for refresh in [r#""""#, "null", "7", "{}", r#""r1""#] {
        let body = format!(r#"{{"access_token":"a","refresh_token":{refresh}}}"#);
        let (token, told, next) = made_of(&body).await;
        assert_eq!(token.map(secret).as_deref(), Ok("a"));
        assert_eq!((told, next.as_str()), (Vec::new(), "r1"), "{refresh}");
    }
}

#[tokio::test]
async fn the_client_of_the_endpoint_is_the_callers_to_configure() {
    let (listener, url) = endpoint().await;
    let elsewhere = || {
        let source = ClientCredentials::new("http://127.0.0.1:1/elsewhere", "me", "s3cret");
        source.expect("it is a URL")
    };
    let proxy = || Proxy::http(&url).expect("it is a URL");
    let proxied = proxy();
    let configured = elsewhere().configure(|client| client.proxy(proxied));
    let client = crate::host::prepare(reqwest::Client::builder()).proxy(proxy()).build();
    let brought = elsewhere().client(client.expect("it is a client"));
    for source in [configured, brought] {
        let (token, received) = tokio::join!(source.token(), granting(&listener, "a", "r"));
        assert_eq!(token.map(secret).ok().as_deref(), Some("a"));
        assert!(received.starts_with("POST http://127.0.0.1:1/elsewhere "), "{received}");
    }
    // Nobody answers.
    let hasty = source(&url).timeout(HASTE).clock(Hasty);
    let error = hasty.token().await.expect_err("it does not wait").to_string();
    assert!(error.contains("no answer in time"), "{error}");
    let broken = elsewhere().configure(|client| client.user_agent("\n"));
    for _ in 0..2 {
        let error = broken.token().await.expect_err("there is no client").to_string();
        assert!(error.contains("the client cannot be built"), "{error}");
    }
}

const HASTE: Duration = Duration::from_secs(2);

/// So much time is over at once.
struct Hasty;

impl Clock for Hasty {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn elapsed(&self) -> Duration {
        Duration::ZERO
    }

    fn sleep(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(pending())
    }

    fn timeout(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        assert_eq!(duration, HASTE);
        Box::pin(ready(()))
    }
}

fn secret(token: Token) -> String {
    token.secret.expose().clone()
}
