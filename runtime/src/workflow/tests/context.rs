//! The trace context that is sent on.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;

const CONTEXT: &str = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

#[tokio::test]
async fn the_trace_context_is_sent() {
    let sent = |number: usize| match number {
        0 => Some(CONTEXT.to_owned()),
        1 => Some("00-\r\nx: y".to_owned()),
        _ => None,
    };
    let asked = Arc::new(AtomicUsize::new(0));
    let ask = Arc::clone(&asked);
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
    let address = listener.local_addr().expect("it is bound");
    let builder = builder(&Told::default()).base_url(format!("http://{address}"));
    let builder = builder.trace_context(move || sent(ask.fetch_add(1, Ordering::Relaxed)));
    let http = builder.build().expect("the URL is one");
    for own in [None, None, None, Some("mine")] {
        let call: Call<Value> = http.call("getPet", Method::GET, "/pets");
        let served = async {
            let (mut stream, _) = listener.accept().await.expect("the request comes");
            let mut received = vec![0; 4096];
            let length = stream.read(&mut received).await.expect("it can be read");
            let answer = b"HTTP/1.1 204 No\r\nconnection: close\r\n\r\n";
            stream.write_all(answer).await.expect("it can be answered");
            String::from_utf8_lossy(&received[..length]).into_owned()
        };
        let number = asked.load(Ordering::Relaxed);
        let (sent, received) = tokio::join!(call.header("traceparent", own).response(), served);
        assert_eq!(sent.map(|answer| answer.status()).ok(), Some(204));
        let header = received.lines().find_map(|line| line.strip_prefix("traceparent: "));
        let expected = if number == 0 { Some(CONTEXT) } else { own };
        assert_eq!(header, expected, "{received}");
    }
    assert_eq!(asked.load(Ordering::Relaxed), 3, "the step's own header wins");
}
