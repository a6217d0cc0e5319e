//! Bytes that are no text, as they are sent.

use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};

use arazzo_runtime::{
    ErrorKind, File, Token, TokenFuture, TokenSource, json, reqwest::Body, to_value,
};
use support::scripted::{Reaction, Received};

use super::{answering, body, client, lines, only, silent, status};
use crate::printed;

/// The beginning of a picture. It is no UTF-8.
const PNG: &[u8] = b"\x89PNG\r\n\x1A\n\0\xFF--part-";

/// The parts of a multipart body: what follows `form-data; `, and the content.
fn parts(sent: &Received) -> Vec<(String, Vec<u8>)> {
    let content_type = sent.header("content-type").expect("there is one");
    let boundary =
        content_type.strip_prefix("multipart/form-data; boundary=").expect("the boundary is told");
    let between = format!("--{boundary}\r\n").into_bytes();
    let end = format!("--{boundary}--\r\n").into_bytes();
    let find = |bytes: &[u8], what: &[u8]| bytes.windows(what.len()).position(|at| at == what);
    let mut rest = sent.body.strip_suffix(end.as_slice()).expect("the last line is the boundary");
    let mut parts = Vec::new();
    while !rest.is_empty() {
        rest = rest.strip_prefix(between.as_slice()).expect("each begins with the boundary");
        let length = find(rest, &between).unwrap_or(rest.len());
        let part = rest[..length].strip_suffix(b"\r\n").expect("a line end is before a boundary");
        let head = find(part, b"\r\n\r\n").expect("it has headers");
        let text = std::str::from_utf8(&part[..head]).expect("headers are text");
        let text = text.strip_prefix("Content-Disposition: form-data; ").expect("it has a name");
        parts.push((text.to_owned(), part[head + 4..].to_vec()));
        rest = &rest[length..];
    }
    parts
}

fn part(head: &str, content: &[u8]) -> (String, Vec<u8>) {
    (head.to_owned(), content.to_vec())
}

pub(crate) async fn files() {
    published().await;
    copied().await;
    taken_up().await;
    chosen().await;
    refused().await;
}

async fn published() {
    use printed::files::{PublishInputs, publish};
    let server = silent().await;
    let inputs = PublishInputs {
        photo: PNG.into(),
        pictures: vec![
            File::from(PNG).named("a \"cat\".png").content_type("image/png"),
            "b".into(),
        ],
        scan: Some(File::from(PNG).named("scan.tiff").content_type("image/tiff")),
        text: None,
        title: Some("t".to_owned()),
    };
    assert!(!format!("{inputs:?}").contains("PNG"));
    let outputs = publish(&client!(files, server), inputs).await.expect("it runs");
    assert_eq!(outputs.photo.bytes(), Some(PNG));

    let sent = server.received();
    let octets = |name: &str| {
        format!("name=\"{name}\"; filename=\"{name}\"\r\nContent-Type: application/octet-stream")
    };
    let picture = "name=\"pictures\"; filename=\"a %22cat%22.png\"\r\nContent-Type: image/png";
    let thumbnail = "name=\"thumbnail\"; filename=\"thumbnail\"\r\nContent-Type: image/gif";
    let scan = "name=\"scan\"; filename=\"scan.tiff\"\r\nContent-Type: image/tiff";
    assert_eq!(
        parts(&sent[0]),
        [
            part(&octets("photo"), PNG),
            part(thumbnail, b"t"),
            part(scan, PNG),
            part("name=\"note\"", b"a none"),
        ]
    );
    assert_eq!(parts(&sent[1]), [part(picture, PNG), part(&octets("pictures"), b"b")]);
    assert_eq!(sent[2].body, PNG);
    assert_eq!(sent[2].header("content-type"), Some("application/octet-stream"));
    assert_eq!(sent[3].body, b"as it is");
    assert_eq!(body(&sent[4]), json!({"photo": "none"}));
}

/// The bytes of an answer go on as they came.
async fn copied() {
    use printed::files::copy;
    let picture = Reaction::with_type(200, Some("image/png"), PNG);
    let server = answering([picture, status(204)]).await;
    copy(&client!(files, server)).await.expect("it runs");
    let sent = server.received();
    assert_eq!(lines(&server), ["GET /pictures/1", "PUT /pictures/2", "POST /pictures"]);
    assert_eq!(sent[1].body, PNG);
    assert_eq!(parts(&sent[2])[0].1, PNG);
}

/// A run that is taken up has the bytes of the steps that are done.
async fn taken_up() {
    use printed::files::{after, again, called, copy};
    use printed::files::{resume_after, resume_again, resume_called, resume_copy};
    macro_rules! stops_at {
        ($line:literal: $run:ident, $resume:ident; $goods:expr) => {{
            let picture = Reaction::with_type(200, Some("image/png"), PNG);
            let goods = (0..$goods).map(|_| status(204));
            let server = answering([picture].into_iter().chain(goods).chain([status(500)])).await;
            let stopped = $run(&client!(files, server)).await.expect_err("the service fails");
            let state = serde_json::to_string(&stopped.state()).expect("a state is JSON");
            assert!(state.contains("\"iVBORw0KGgoA/y0tcGFydC0=\""), "{state}");
            let state = serde_json::from_str(&state).expect("it was written as one");
            let server = silent().await;
            let outputs = $resume(&client!(files, server), state).await.expect("it goes on");
            assert_eq!(lines(&server)[0], $line);
            assert_eq!(server.received()[0].body, PNG);
            outputs
        }};
    }
    assert_eq!(stops_at!("PUT /pictures/2": copy, resume_copy; 0).picture, PNG);
    stops_at!("POST /raw": called, resume_called; 2);
    stops_at!("POST /raw": after, resume_after; 2);
    assert_eq!(stops_at!("POST /raw": again, resume_again; 0).picture, PNG);
}

/// A property that is a file or several, and a body that is a file or JSON: in that, there is no place for bytes.
async fn chosen() {
    use printed::files::{CoverInputs, cover};
    let server = silent().await;
    let inputs = CoverInputs { cover: PNG.into() };
    let error = cover(&client!(files, server), inputs).await.expect_err("JSON has no bytes");
    assert!(matches!(error.kind(), ErrorKind::RefusedValue { .. }), "{error}");
    let head = "name=\"cover\"; filename=\"cover\"\r\nContent-Type: application/octet-stream";
    let sent = server.received();
    assert_eq!(parts(&sent[0]), [part(head, PNG), part("name=\"title\"", b"t")]);
    assert_eq!(sent[1].body, PNG);
    assert_eq!(sent[2].body, b"{\"size\":3}");
    assert_eq!(sent.len(), 3);
}

/// A file that is no text is not put into one.
async fn refused() {
    use printed::files::{PublishInputs, publish};
    let server = silent().await;
    let inputs = PublishInputs {
        photo: PNG.into(),
        pictures: Vec::new(),
        scan: None,
        text: Some(PNG.into()),
        title: None,
    };
    let error = publish(&client!(files, server), inputs.clone()).await.expect_err("it is no text");
    assert!(matches!(error.kind(), ErrorKind::RefusedValue { .. }), "{error}");
    let large = PublishInputs { photo: vec![0; 1001].into(), ..inputs };
    let error = publish(&client!(files, server), large).await.expect_err("it is too large");
    assert!(matches!(error.kind(), ErrorKind::InvalidInput { input: "photo", .. }), "{error}");
    assert!(server.received().is_empty());
}

struct Numbered(AtomicU32);

impl TokenSource for Numbered {
    fn token(&self) -> TokenFuture<'_> {
        let number = self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(async move { Ok(Token::new(format!("t{number}"))) })
    }
}

pub(crate) async fn files_offered() {
    use printed::files_offered::{
        Client,
        types::{SubmitRequest, SubmitRequestCover},
    };
    let server = silent().await;
    let client = client!(files_offered, server);
    let request = SubmitRequest {
        photo: PNG.into(),
        coded: Some("iVBORw==".to_owned()),
        cover: Some(SubmitRequestCover::List(vec![PNG.into(), PNG.into()])),
        rest: [("extra".to_owned(), File::from(PNG))].into(),
    };
    client.submit(&request).send().await.expect("it is sent");
    let octets = "Content-Type: application/octet-stream";
    let of = |name: &str| part(&format!("name=\"{name}\"; filename=\"{name}\"\r\n{octets}"), PNG);
    let coded = part("name=\"coded\"", b"iVBORw==");
    let sent = only(&server);
    assert_eq!(parts(&sent), [of("photo"), coded, of("cover"), of("cover"), of("extra")]);

    // Streams in their places, with and without a length.
    let opened = Arc::new(AtomicU32::new(0));
    let count = Arc::clone(&opened);
    let open = move || {
        count.fetch_add(1, Ordering::Relaxed);
        Body::from(PNG)
    };
    let stream = File::stream(open.clone()).named("s.png");
    for photo in [stream.clone(), File::sized_stream(PNG.len() as u64, open).named("s.png")] {
        let server = silent().await;
        let known = photo.length().is_some();
        let request = SubmitRequest { photo, cover: None, ..request.clone() };
        client!(files_offered, server).submit(&request).send().await.expect("it is sent");
        let sent = only(&server);
        let photo = part(&format!("name=\"photo\"; filename=\"s.png\"\r\n{octets}"), PNG);
        assert_eq!(parts(&sent), [photo, part("name=\"coded\"", b"iVBORw=="), of("extra")]);
        assert_eq!(sent.header("content-length").is_some(), known);
    }
    assert_eq!(opened.load(Ordering::Relaxed), 2);
    assert_eq!(to_value(&stream), json!("*** File(\"s.png\", a stream)"));

    // A request that is repeated opens its stream once more.
    let server = answering([status(401), status(204)]).await;
    let source = Numbered(AtomicU32::new(0));
    let client = Client::builder().base_url(server.base_url()).login_source(source).build();
    let client = client.expect("it can be built");
    client.upload(&stream.content_type("image/png")).send().await.expect("it is sent");
    for (index, sent) in server.received().iter().enumerate() {
        assert_eq!(sent.header("authorization"), Some(format!("Bearer t{index}").as_str()));
        assert_eq!(sent.header("content-type"), Some("image/png"));
        assert_eq!(sent.body, PNG);
    }
    assert_eq!(opened.load(Ordering::Relaxed), 4);
    // A range of content types is none that a content could have.
    client.upload(&PNG.into()).send().await.expect("it is sent");
    let last = server.received().pop().expect("there is one");
    assert_eq!(last.header("content-type"), Some("application/octet-stream"));
}
