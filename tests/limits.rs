//! What an answer may not exceed, what a value may not reach, and where a request may not go.

use std::{future::Future, time::Duration};

use soracom_sim::runtime::{
    Bytes, Call, ErrorKind, Http, HttpBuilder, Method, Scheme, Secret, Style, Value, json,
};
use support::{
    faults::packed,
    scripted::{Reaction, Received, Scripted},
};

async fn soon<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(10), future).await.expect("it ends within 10 seconds")
}

async fn scripted(reaction: Reaction) -> Scripted {
    Scripted::start([reaction]).await.expect("there is a free port")
}

fn http(base_url: &str) -> Http {
    HttpBuilder::new(base_url, &[]).build().expect("the address is one")
}

fn get<T>(http: &Http) -> Call<T> {
    http.call("thing", Method::GET, "/thing")
}

// --------------------------------------------------------------------------------------------- answers

#[tokio::test]
async fn headers_are_limited_in_number_and_size() {
    let with = |count: usize, size: usize| {
        let answer = Reaction::json(200, "{}");
        (0..count)
            .fold(answer, |answer, index| answer.header(&format!("x-{index}"), &"v".repeat(size)))
    };
    let kind = |limit| ErrorKind::HeadersTooLarge { count: 100, limit };
    let default = 64 * 1024;
    // The content type and the length are two more.
    for (answer, limit, is_read) in [
        (with(98, 10), default, true),
        (with(99, 10), default, false),
        (with(4000, 10), default, false),
        (with(10, 6000), default, true),
        (with(10, 7000), default, false),
        (with(1, 500_000), default, false),
        (with(1, 500), 500, false),
        (with(1, 500), 600, true),
    ] {
        let server = scripted(answer).await;
        let builder = HttpBuilder::new(server.base_url(), &[]).header_limit(limit);
        let http = builder.build().expect("the address is one");
        let answer = soon(get::<Bytes>(&http).response()).await;
        assert_eq!(answer.is_ok(), is_read);
        if let Err(error) = answer {
            assert_eq!(error.kind(), &kind(limit), "{error}");
        }
        assert_eq!(server.received().len(), 1);
    }
}

#[tokio::test]
async fn json_that_nests_too_deep_is_told() {
    let deep = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let server = scripted(Reaction::json(200, &deep(100))).await;
    soon(get::<Value>(&http(server.base_url())).send()).await.expect("100 levels are few");
    for body in [deep(200), deep(1_000_000), "[".repeat(1_000_000), "{\"a\":".repeat(500_000)] {
        let server = scripted(Reaction::json(200, &body)).await;
        let error = soon(get::<Value>(&http(server.base_url())).send()).await;
        let error = error.expect_err("it is too deep");
        assert_eq!(error.kind(), &ErrorKind::TooDeep { limit: 127 }, "{error}");
        let answer = error.response().expect("it is kept");
        assert_eq!(answer.at("/0"), None);
    }
}

/// What a client of the caller's makes of a body is what is counted; here it is a body without a length.
#[tokio::test]
async fn the_size_of_a_body_is_counted_as_it_is_read() {
    let chunk = format!("1000\r\n{}\r\n", "x".repeat(0x1000));
    let answer = format!(
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{}0\r\n\r\n",
        chunk.repeat(9)
    );
    let server = scripted(Reaction::Bytes(answer.into_bytes())).await;
    let builder = HttpBuilder::new(server.base_url(), &[]).body_limit(0x8000);
    let error = soon(get::<Bytes>(&builder.build().expect("it is usable")).response()).await;
    let error = error.expect_err("it is too large");
    assert_eq!(error.kind(), &ErrorKind::TooLarge { limit: 0x8000 });
}

/// reqwest decompresses in these tests where it is let: nothing is, unless the caller says so, and then it is what comes out that counts.
#[tokio::test]
async fn what_is_decompressed_is_counted() {
    let server = scripted(packed(200)).await;
    let builder = || HttpBuilder::new(server.base_url(), &[]);
    // What the provider of cryptography is, is chosen by whoever builds a client first.
    drop(builder().build());
    let theirs = reqwest::Client::builder().gzip(true).build().expect("reqwest can be set up");
    let configured = builder().configure(|client| client.gzip(true));
    for (builder, size) in [
        (builder(), 133),
        (builder().configure(|client| client.no_gzip()), 133),
        (builder().client(theirs), 100_000),
        (configured, 100_000),
    ] {
        let http = builder.body_limit(size).build().expect("it is usable");
        let answer = soon(get::<Bytes>(&http).response()).await.expect("it is within the limit");
        assert_eq!(answer.bytes().len(), size);
    }
    for size in [0, 133, 50_000, 99_999] {
        let builder = builder().configure(|client| client.gzip(true)).body_limit(size);
        let error = soon(get::<Bytes>(&builder.build().expect("it is usable")).response()).await;
        let error = error.expect_err("it is too large");
        assert_eq!(error.kind(), &ErrorKind::TooLarge { limit: size });
    }
}

// -------------------------------------------------------------------------------------------- requests

/// Values that would be something else in a URL or in a header if they were not encoded.
const HOSTILE: [&str; 12] = [
    "a\r\nx-evil: 1",
    "a\nb",
    "a/b",
    "../admin",
    "..",
    ".",
    "a?b=c",
    "a#b",
    "%2e%2e",
    "{other}",
    "a\\..\\b",
    "\0",
];

async fn sent(call: impl FnOnce(Http) -> Call<Bytes>) -> Result<Received, ErrorKind> {
    let server = scripted(Reaction::json(200, "{}")).await;
    let answer = soon(call(http(server.base_url())).response()).await;
    let mut received = server.received();
    match answer {
        Ok(_) => Ok(received.remove(0)),
        Err(error) => {
            assert!(received.is_empty(), "nothing was sent");
            Err(error.kind().clone())
        }
    }
}

#[tokio::test]
async fn path_values_stay_in_their_segment() {
    let styles = [
        None,
        Some(Style::SIMPLE),
        Some(Style::SIMPLE.explode()),
        Some(Style::LABEL),
        Some(Style::LABEL.explode()),
        Some(Style::MATRIX),
        Some(Style::MATRIX.explode()),
        Some(Style::JSON),
    ];
    for style in styles {
        for text in HOSTILE {
            for value in [json!(text), json!([text]), json!([text, text]), json!({ text: text })] {
                let sent = sent(|http| {
                    let call = http.call("thing", Method::GET, "/things/{id}/end");
                    match style {
                        Some(style) => call.path_as("id", style, &value),
                        None => call.path("id", text),
                    }
                });
                match sent.await {
                    Ok(received) => {
                        let line = &received.line;
                        let path = line.strip_prefix("GET /v1/things/").unwrap_or_default();
                        let path = path.strip_suffix("/end HTTP/1.1").expect(line);
                        assert!(!path.contains(['/', '?', '#', '\\', '{']), "{line}");
                        assert_eq!(received.header("x-evil"), None);
                    }
                    Err(kind) => {
                        let refused =
                            matches!(&kind, ErrorKind::RefusedValue { name, .. } if name == "id");
                        assert!(refused, "{style:?} {value}: {kind}");
                    }
                }
            }
        }
    }
}

#[tokio::test]
async fn query_values_stay_in_the_query() {
    for text in HOSTILE {
        for style in
            [Style::FORM, Style::FORM.explode(), Style::DEEP_OBJECT, Style::FORM.allow_reserved()]
        {
            let received = sent(|http| {
                let call = get::<Bytes>(&http).query_as("q", style, Some(json!({ text: text })));
                call.query("r", Some(text))
            });
            let received = received.await.expect("it is encoded");
            assert!(received.line.starts_with("GET /v1/thing?"), "{}", received.line);
            assert!(received.line.ends_with(" HTTP/1.1"), "{}", received.line);
            assert_eq!(received.line.matches('#').count(), 0, "{}", received.line);
            assert_eq!(received.header("x-evil"), None);
        }
    }
}

#[tokio::test]
async fn header_and_cookie_values_stay_in_their_line() {
    for text in ["a\r\nx-evil: 1", "a\nb", "a\rb", "a\0b", "\u{7f}"] {
        let value = || Some(json!([text]));
        type Put = fn(Call<Bytes>, Option<Value>, &str) -> Call<Bytes>;
        let refused: [Put; 4] = [
            |call, value, _| call.header_as("x-one", Style::SIMPLE, value),
            |call, value, _| call.any_header("x-one", value),
            |call, _, text| call.header("x-one", Some(text)),
            |call, value, _| call.cookie("one", Style::COOKIE, value),
        ];
        for put in refused {
            let sent = sent(|http| put(get(&http), value(), text)).await;
            assert!(matches!(sent, Err(ErrorKind::RefusedValue { .. })), "{text:?}: {sent:?}");
        }
        let received = sent(|http| get(&http).any_cookie(text, value())).await;
        let received = received.expect("names and values are encoded");
        let cookie = received.header("cookie").expect("there is one");
        assert!(!cookie.contains(['\r', '\n', ';', '\0']), "{cookie:?}");
        assert_eq!(received.header("x-evil"), None);
    }
    let sent = sent(|http| get(&http).cookie("one", Style::COOKIE, Some("a; two=b"))).await;
    assert!(matches!(sent, Err(ErrorKind::RefusedValue { .. })), "{sent:?}");
}

/// What is no number in JSON is none in a parameter either.
#[tokio::test]
async fn numbers_that_json_does_not_have_are_refused() {
    type Sets = fn(Call<Bytes>, f64) -> Call<Bytes>;
    let sets: [(&str, Sets); 5] = [
        ("limit", |call, number| call.query("limit", Some(number))),
        ("limit", |call, number| call.query("limit", Some(Secret::from(number)))),
        ("limit", |call, number| call.header("limit", Some(&(number as f32)))),
        ("id", |call, number| call.path("id", number)),
        ("body", |call, number| call.text("text/plain", Some(number))),
    ];
    for (name, set) in sets {
        let path = if name == "id" { "/things/{id}" } else { "/things" };
        for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            let sent = sent(|http| set(http.call("thing", Method::POST, path), number));
            let kind = sent.await.expect_err("it is refused");
            let of = matches!(&kind, ErrorKind::RefusedValue { name: of, .. } if of == name);
            assert!(of, "{name}: {kind:?}");
            assert!(kind.to_string().contains("NaN or infinite"), "{kind}");
        }
        let sent = sent(|http| set(http.call("thing", Method::POST, path), 0.5)).await;
        assert!(sent.is_ok(), "{name}");
    }
}

/// Names of headers that the description does not declare are those of the workflow.
#[tokio::test]
async fn header_names_are_names() {
    for name in ["x evil", "x:evil", "x\r\ny", "", "é", "x\0"] {
        let sent = sent(|http| get(&http).any_header(name, Some("1"))).await;
        assert!(matches!(sent, Err(ErrorKind::RefusedValue { .. })), "{name:?}: {sent:?}");
    }
}

/// A header cannot say that the request ends elsewhere.
#[tokio::test]
async fn headers_do_not_reframe_a_request() {
    let with = |name: &'static str, value: &'static str| {
        sent(move |http| get(&http).text("text/plain", Some("body")).header(name, Some(value)))
    };
    for (name, value) in [
        ("content-length", "3"),
        ("Content-Length", "5"),
        ("content-length", "+4"),
        ("content-length", "four"),
        ("transfer-encoding", "chunked"),
        ("Connection", "close"),
        ("keep-alive", "timeout=5"),
        ("TE", "trailers"),
        ("upgrade", "websocket"),
    ] {
        let sent = with(name, value).await;
        assert!(matches!(sent, Err(ErrorKind::RefusedValue { .. })), "{name}: {value}: {sent:?}");
    }
    let received = with("content-length", "4").await.expect("it is the length");
    assert_eq!((received.header("content-length"), &*received.body), (Some("4"), &b"body"[..]));
}

// --------------------------------------------------------------------------------------------- servers

const KEY: Scheme = Scheme::header("key", "x-key");
const SECURITY: &[&[Scheme]] = &[&[KEY]];

#[tokio::test]
async fn plain_http_is_for_this_machine_unless_allowed() {
    let builder = || HttpBuilder::new("http://api.example/v1", &[]);
    let told = |error: String| {
        assert!(error.contains("'http://api.example/v1': expected https"), "{error}");
        assert!(error.contains("call allow_plain_http() on the builder"), "{error}");
    };
    let error = builder().build().expect_err("it is not allowed");
    assert_eq!(error.kind(), &ErrorKind::Configuration);
    told(error.to_string());
    assert!(builder().allow_plain_http().build().is_ok());
    assert!(builder().base_url("http://localhost:1").build().is_ok());
    for builder in [builder().base_url("http://10.0.0.1"), builder().server("http://10.0.0.1")] {
        assert_eq!(builder.build().expect_err("nor is it there").kind(), &ErrorKind::Configuration);
    }
    // A server of an operation's own is known when it is called.
    let http = http("http://127.0.0.1:9");
    let server = HttpBuilder::new("http://127.0.0.1:9", &[]).server("http://127.0.0.1:9");
    drop(http);
    let http = server.build().expect("it is this machine");
    let error = get::<Bytes>(&http).server("http://api.example/v1").response().await;
    let error = error.expect_err("nothing is sent");
    assert_eq!(error.kind(), &ErrorKind::Configuration);
    told(error.to_string());
}

#[tokio::test]
async fn credentials_go_to_the_server_of_the_operation() {
    let (client, own) =
        (scripted(Reaction::json(200, "")).await, scripted(Reaction::json(200, "")).await);
    let builder = HttpBuilder::new(client.base_url(), &[]).credential(KEY, "k3y");
    let http = builder.build().expect("it is usable");
    let call = get::<Bytes>(&http).security(SECURITY).server(own.base_url());
    soon(call.response()).await.expect("it is answered");
    assert_eq!(client.received().len(), 0);
    assert_eq!(own.received()[0].header("x-key"), Some("k3y"));
    // A base URL of the caller's holds for all operations, so that no test reaches a real service.
    let builder = HttpBuilder::new("https://api.example", &[]).base_url(client.base_url());
    let http = builder.credential(KEY, "k3y").build().expect("it is usable");
    let call = get::<Bytes>(&http).security(SECURITY).server(own.base_url());
    soon(call.response()).await.expect("it is answered");
    assert_eq!((client.received().len(), own.received().len()), (1, 1));
}

/// Every redirect, with a credential and a body: elsewhere means another port, name or scheme of the same machine.
#[tokio::test]
async fn no_redirect_carries_a_credential_to_another_origin() {
    for status in [301, 302, 303, 307, 308] {
        for method in [Method::GET, Method::POST, Method::PUT] {
            let other = scripted(Reaction::json(200, "")).await;
            let port =
                other.base_url().trim_start_matches("http://127.0.0.1:").trim_end_matches("/v1");
            for elsewhere in [
                other.base_url().to_owned(),
                format!("http://localhost:{port}/v1"),
                format!("//127.0.0.1:{port}/v1"),
                format!("https://127.0.0.1:{port}/v1"),
            ] {
                let away = Reaction::with_type(status, None, b"").header("location", &elsewhere);
                let server = scripted(away).await;
                let builder = HttpBuilder::new(server.base_url(), &[]).credential(KEY, "k3y");
                let http = builder.build().expect("it is usable");
                let call = http.call::<Bytes>("thing", method.clone(), "/thing").security(SECURITY);
                let answer = soon(call.text("text/plain", Some("s3cret")).response()).await;
                let answer = answer.expect("the redirect is the answer");
                assert_eq!(answer.status(), status, "{method} {elsewhere}");
                assert_eq!(server.received().len(), 1, "{method} {elsewhere}");
            }
            assert_eq!(other.received().len(), 0, "{method} {status}");
        }
    }
}

/// On the same origin it is followed, and the credential goes with it.
#[tokio::test]
async fn redirects_on_the_origin_are_followed() {
    for status in [301, 302, 303, 307, 308] {
        let here = Reaction::with_type(status, None, b"").header("location", "/v1/there");
        let server = Scripted::start([here, Reaction::json(200, "")]).await;
        let server = server.expect("there is a free port");
        let builder = HttpBuilder::new(server.base_url(), &[]).credential(KEY, "k3y");
        let http = builder.build().expect("it is usable");
        let answer = soon(get::<Bytes>(&http).security(SECURITY).response()).await;
        assert_eq!(answer.expect("it is answered").status(), 200);
        let received = server.received();
        assert_eq!(received[1].line, "GET /v1/there HTTP/1.1");
        assert_eq!(received[1].header("x-key"), Some("k3y"));
    }
}
