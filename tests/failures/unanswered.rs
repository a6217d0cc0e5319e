//! No whole answer comes.

use super::*;

/// Nothing listens there.
#[tokio::test]
async fn transport_when_nothing_listens() {
    let nowhere = Nowhere::new();
    let error = failure(&client(&nowhere.origin())).await;
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
    let in_head = [Reaction::Close, bytes("HTTP/1.1 201 Cre"), bytes("SSH-2.0-OpenSSH_9.6\r\n")];
    let in_body = [
        bytes("HTTP/1.1 201 Created\r\ncontent-length: 100\r\n\r\n{\"simId\":"),
        bytes("HTTP/1.1 201 Created\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n"),
    ];
    let said = |reactions, says, status| (reactions, (says, status));
    let in_head = in_head.map(|reaction| said(reaction, "no answer: ", None));
    let in_body = in_body
        .map(|reaction| said(reaction, "the answer broke off; answered 201 Created: ", Some(201)));
    for (reaction, (says, status)) in in_head.into_iter().chain(in_body) {
        let error = failure_with([reaction.clone()]).await;
        assert_eq!((error.kind(), error.status()), (&ErrorKind::Transport, status), "{reaction:?}");
        assert_first_step(&error);
        let text = error.to_string();
        assert!(text.starts_with(&format!("{FIRST}{REGISTER}{says}")), "{text}");
        assert!(error.error().is_outcome_unknown(), "{text}");
    }
}

fn bytes(text: &str) -> Reaction {
    Reaction::Bytes(text.as_bytes().to_vec())
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
    let client = builder(server.base_url()).clock(server.clock());
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
    let clock = TestClock::default();
    let server = async {
        let mut open: Vec<TcpStream> = Vec::new();
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = [0; 64];
            stream.read_exact(&mut request).await.expect("the client writes");
            let half = b"HTTP/1.1 201 Created\r\ncontent-length: 100\r\n\r\n{";
            stream.write_all(half).await.expect("the client reads");
            clock.pass(Duration::from_secs(60));
            open.push(stream);
        }
    };
    let client = builder(&format!("http://{address}")).clock(clock.clone());
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
