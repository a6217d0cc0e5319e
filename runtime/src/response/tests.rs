use reqwest::Method;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

use crate::{Error, Http, HttpBuilder, Reply, Response, Text, error::Operation, mask::Mask};

/// What a call for text makes of a body.
async fn text(body: &[u8]) -> Result<Reply<String>, Error> {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
    let url = format!("http://{}", listener.local_addr().expect("it is bound"));
    let http: Http = HttpBuilder::new(&url, &[]).build().expect("the URL is one");
    let answering = async {
        let (mut stream, _) = listener.accept().await.expect("the request comes");
        assert!(stream.read(&mut [0; 4096]).await.expect("it can be read") > 0);
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
        stream.write_all(&[head.as_bytes(), body].concat()).await.expect("it can be answered");
    };
    tokio::join!(http.call::<Text>("get", Method::GET, "/").send(), answering).0
}

#[tokio::test]
async fn text_is_as_it_came() {
    for (body, expected) in
        [("\n", "\n"), ("", ""), (" \ta\r\n", " \ta\r\n"), ("\u{FEFF} a", " a"), ("\u{FEFF}", "")]
    {
        let reply = text(body.as_bytes()).await.expect("it is text");
        assert_eq!(reply.body, expected, "{body:?}");
    }
    assert!(text(b"\n\xFF").await.is_err());
}

#[test]
fn headers_are_text_in_any_language() {
    let headers = [("x-name", "Müller"), ("x-left", "41")];
    let answer = Response::made(Operation::default(), Mask::default(), 200, &headers, Vec::new());
    assert_eq!(answer.header("X-Name"), Some("Müller"));
    assert_eq!(answer.header_integer("x-left"), Some(41));
}
