//! Runs and calls against a service on loopback, and what is in the file.

use std::{
    future::{Future, ready},
    pin::Pin,
    sync::atomic::{AtomicUsize, Ordering},
    time::{Duration, SystemTime},
};

use reqwest::Method;
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

use crate::{
    Call, Clock, ErrorKind, Har, Http, HttpBuilder, Json, Response, Run, RunOptions, Scheme,
    Secret, Text, Workflow,
};

const ADOPT: Workflow = Workflow::new("adopt", 1);
/// A secret that is spelled otherwise in URLs, forms and XML.
const SECRET: &str = "s3cret/<5> ü";
const KEY: &str = "key-7f3a";
const LATER: &str = "later-0b1c";

const SECURITY: &[&[Scheme]] = &[&[Scheme::header("key", "X-Key")]];

struct Still;

impl Clock for Still {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_millis(784_111_777_250)
    }

    fn sleep(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(ready(()))
    }
}

/// A service that answers the requests in this order, and a client that collects.
async fn collecting(har: &Har) -> (TcpListener, Http) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
    let address = listener.local_addr().expect("it is bound");
    let client = crate::host::prepare(reqwest::Client::builder().no_proxy());
    let builder = HttpBuilder::new(&format!("http://{address}/v1"), &["mine"])
        .clock(Still)
        .connection_retries(0);
    let builder = builder.credential(SECURITY[0][0], KEY);
    let http = builder.client(client.build().expect("a plain client")).build();
    (listener, http.expect("the URL is one").with(RunOptions::new().har(har)))
}

/// Answers one request; what arrived.
async fn serve(listener: &TcpListener, head: &str, body: &[u8]) -> String {
    let (mut stream, _) = listener.accept().await.expect("the request comes");
    let mut received = vec![0; 8192];
    let length = stream.read(&mut received).await.expect("it can be read");
    let length_line = format!("content-length: {}\r\nconnection: close\r\n\r\n", body.len());
    let answer = [format!("HTTP/1.1 {head}\r\n{length_line}").as_bytes(), body].concat();
    stream.write_all(&answer).await.expect("it can be answered");
    String::from_utf8_lossy(&received[..length]).into_owned()
}

/// What every archive has to have ([HAR 1.2], all that is not optional).
///
/// [HAR 1.2]: http://www.softwareishard.com/blog/har-12-spec/
fn assert_is_archive(har: &Value) {
    let log = &har["log"];
    assert_eq!(log["version"], "1.2");
    assert!(log["creator"]["name"].is_string() && log["creator"]["version"].is_string());
    for entry in log["entries"].as_array().expect("entries") {
        assert!(entry["startedDateTime"].is_string() && entry["cache"].is_object());
        let times = ["send", "wait", "receive"].map(|name| entry["timings"][name].as_f64());
        let sum: f64 = times.iter().map(|time| time.expect("a time")).sum();
        assert_eq!(entry["time"].as_f64(), Some(sum));
        for (part, texts, lists) in [
            (
                "request",
                &["method", "url", "httpVersion"][..],
                &["cookies", "headers", "queryString"][..],
            ),
            ("response", &["statusText", "httpVersion", "redirectURL"], &["cookies", "headers"]),
        ] {
            let part = &entry[part];
            assert!(texts.iter().all(|name| part[name].is_string()), "{part}");
            let is_pair = |pair: &Value| pair["name"].is_string() && pair["value"].is_string();
            let pairs =
                |name: &&str| part[name].as_array().is_some_and(|all| all.iter().all(is_pair));
            assert!(lists.iter().all(pairs), "{part}");
            assert!(part["headersSize"].is_i64() && part["bodySize"].is_i64(), "{part}");
        }
        assert!(entry["response"]["status"].is_u64());
        let content = &entry["response"]["content"];
        assert!(content["size"].is_u64() && content["mimeType"].is_string());
        let post = &entry["request"]["postData"];
        assert!(post.is_null() || post["mimeType"].is_string() && post["text"].is_string());
    }
}

fn written(har: &Har) -> String {
    assert_is_archive(&har.to_value());
    let mut file = Vec::new();
    har.write(&mut file).expect("memory takes it");
    let text = String::from_utf8(file).expect("JSON is text");
    for part in ["s3cret", "%2F%3C5", "<5>", "&lt;5", KEY, LATER, "4711"] {
        assert!(!text.contains(part), "{part} in {text}");
    }
    text
}

#[tokio::test]
async fn a_run_without_its_secrets() {
    let har = Har::new();
    let (listener, http) = collecting(&har).await;
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    let secret = Secret::from(SECRET);
    let body = json!({ "name": "Ann", "mine": "4711", "pin": 12345 });
    let call: Call<Value> = http.call("savePet", Method::POST, "/pets/{id}");
    let call = call.path("id", secret.clone()).query("q", Some(secret.clone()));
    let call = call.header("x-note", Some(Secret::from("s3cret"))).query("api_key", Some("4711"));
    let call = call.security(SECURITY).json("application/json", &Json::new(|| body.clone()));
    let echo = format!(
        r#"{{"echo":"{SECRET} 4711","url":"/a%20s3cret%2F%3C5%3E%20%C3%BC","session":"{LATER}","puk":"s3cret-2"}}"#
    );
    let head = format!(
        "201 Created\r\ncontent-type: application/json\r\nx-echo: {KEY} s3cret-2\r\nset-cookie: a={LATER}\r\n\
         location: /p?t=s3cret%2f%3c5%3e%20%c3%bc"
    );
    let (sent, received) =
        tokio::join!(run.step("save", call), serve(&listener, &head, echo.as_bytes()));
    assert!(received.contains("s3cret%2F%3C5%3E%20%C3%BC?q=s3cret"), "{received}");
    assert!(received.contains("12345"), "{received}");
    sent.expect("it was answered").finish();
    // What is known to be a secret only now is none of the first exchange either.
    let call: Call<Text> = http.call("find", Method::GET, "/find");
    let call = call.query("s", Some(Secret::from(LATER)));
    let xml = "<a>s3cret/&lt;5&gt; ü &amp;</a>";
    let head = "200 OK\r\ncontent-type: text/xml";
    let (sent, _) = tokio::join!(run.step("find", call), serve(&listener, head, xml.as_bytes()));
    sent.expect("it was answered").finish();

    let text = written(&har);
    assert!(!text.contains("12345"), "{text}");
    let entries = &har.to_value()["log"]["entries"];
    let request = &entries[0]["request"];
    assert_eq!(entries[0]["startedDateTime"], "1994-11-06T08:49:37.250Z");
    assert_eq!(entries[0]["_operationId"], "savePet");
    let url = request["url"].as_str().unwrap_or_default();
    assert!(url.ends_with("/v1/pets/***?q=***&api_key=***"), "{url}");
    assert_eq!(request["queryString"][0], json!({ "name": "q", "value": "***" }));
    assert_eq!(request["httpVersion"], "HTTP/1.1");
    let post = request["postData"]["text"].as_str().unwrap_or_default();
    assert_eq!(post, r#"{"mine":"***","name":"Ann","pin":"***"}"#);
    let response = &entries[0]["response"];
    let content = response["content"]["text"].as_str().unwrap_or_default();
    assert_eq!(content, r#"{"echo":"*** ***","puk":"***","session":"***","url":"/a%20***"}"#);
    assert_eq!(response["content"]["size"], echo.len());
    assert_eq!((&response["status"], &response["redirectURL"]), (&json!(201), &json!("/p?t=***")));
    assert_eq!(entries[1]["response"]["content"]["text"], "<a>*** &amp;</a>");
    assert_eq!(har.len(), 2);
}

#[tokio::test]
async fn calls_without_an_answer_or_with_bytes() {
    let har = Har::new();
    let (listener, http) = collecting(&har).await;
    let call = || -> Call<Value> { http.call("getPet", Method::GET, "/pets") };
    let head = "200 OK\r\ncontent-type: image/png";
    let (sent, _) = tokio::join!(call().response(), serve(&listener, head, b"\x89PNG s3cret"));
    assert_eq!(sent.as_ref().map(Response::status).ok(), Some(200));
    let closed = async { drop(listener.accept().await) };
    let (sent, ()) = tokio::join!(call().response(), closed);
    assert!(sent.is_err());
    tokio::select! {
        _ = call().response() => {}
        _ = listener.accept() => {}
    }
    written(&har);
    let entries = &har.to_value()["log"]["entries"];
    assert_eq!(entries[0]["response"]["content"], json!({ "size": 11, "mimeType": "image/png" }));
    let told =
        [1, 2].map(|index| (&entries[index]["response"]["status"], &entries[index]["_error"]));
    assert_eq!(told, [(&json!(0), &json!("no answer")), (&json!(0), &json!("given up"))]);
    let plain = http.with(RunOptions::new());
    let sent: Call<Value> = plain.call("getPet", Method::GET, "/pets");
    let (_, _) = tokio::join!(sent.response(), serve(&listener, head, b""));
    assert_eq!(har.len(), 3, "only the client collects that was told to");
}

/// What is sent again is an entry of its own, and what has come of an answer that breaks off is in it.
#[tokio::test]
async fn each_sending_and_what_came_of_it() {
    let har = Har::new();
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
    let url = format!("http://{}", listener.local_addr().expect("it is bound"));
    let count = AtomicUsize::new(0);
    let builder = HttpBuilder::new(&url, &[])
        .clock(Still)
        .jitter(|| 0.0)
        .trace_context(move || Some(format!("00-{}", count.fetch_add(1, Ordering::Relaxed))));
    let http = builder.build().expect("the URL is one").with(RunOptions::new().har(&har));
    let call: Call<Value> = http.call("getPet", Method::GET, "/pets");
    // A beginning of it is in the answer.
    let call = call.query("code", Some(Secret::from("{\"a\": s3cret")));
    let cut = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"a\":";
    let served = async {
        for answer in ["", cut] {
            let (mut stream, _) = listener.accept().await.expect("the request comes");
            let _ = stream.read(&mut [0; 4096]).await.expect("it can be read");
            stream.write_all(answer.as_bytes()).await.expect("it can be answered");
        }
    };
    let (sent, ()) = tokio::join!(call.response(), served);
    let error = sent.expect_err("it breaks off");
    assert_eq!((error.status(), error.kind()), (Some(200), &ErrorKind::Transport));

    assert!(!written(&har).contains("s3cret"));
    let entries = &har.to_value()["log"]["entries"];
    let [first, second] = [&entries[0], &entries[1]];
    assert_eq!(entries.as_array().map(Vec::len), Some(2));
    for (entry, parent) in [(first, "00-0"), (second, "00-1")] {
        let headers = entry["request"]["headers"].as_array().expect("they are a list");
        assert!(headers.contains(&json!({ "name": "traceparent", "value": parent })), "{entry}");
    }
    assert_eq!((&first["response"]["status"], &first["_error"]), (&json!(0), &json!("no answer")));
    let response = &second["response"];
    assert_eq!((&response["status"], &response["bodySize"]), (&json!(200), &json!(-1)));
    assert_eq!(response["content"], json!({ "size": 5, "mimeType": "" }));
    assert_eq!(second["_error"], "the answer broke off");
}
