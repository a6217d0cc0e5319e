//! The trace context that is sent on.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;
use crate::TraceContext;

const CONTEXT: &str = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
const STATE: &str = "rojo=00f067aa0ba902b7,congo=t61rcWkgMzE";

/// Both headers, as far as they are sent.
type Headers = [Option<&'static str>; 2];

/// What the function gives for each request, and what that is sent with.
const SENT: [(Option<(&str, &str)>, Headers); 5] = [
    (Some((CONTEXT, STATE)), [Some(CONTEXT), Some(STATE)]),
    (Some((CONTEXT, "")), [Some(CONTEXT), None]),
    (Some((CONTEXT, "a=1\r\nx: y")), [Some(CONTEXT), None]),
    (Some(("00-\r\nx: y", STATE)), [None, None]),
    (None, [None, None]),
];

#[tokio::test]
async fn the_trace_context_is_sent() {
    let sent = |number: usize| {
        let (parent, state) = SENT[number].0?;
        Some(TraceContext::new(parent).tracestate(state))
    };
    let asked = Arc::new(AtomicUsize::new(0));
    let ask = Arc::clone(&asked);
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
    let address = listener.local_addr().expect("it is bound");
    let builder = builder(&Told::default()).base_url(format!("http://{address}"));
    let builder = builder.trace_context(move || sent(ask.fetch_add(1, Ordering::Relaxed)));
    let http = builder.build().expect("the URL is one");
    let all = SENT.iter().map(|(_, expected)| (*expected, [None, None]));
    let own = [([Some("mine"), None], [Some("mine"), None])];
    for (expected, [parent, state]) in all.chain(own) {
        let call: Call<Value> = http.call("getPet", Method::GET, "/pets");
        let served = async {
            let (mut stream, _) = listener.accept().await.expect("the request comes");
            let mut received = vec![0; 4096];
            let length = stream.read(&mut received).await.expect("it can be read");
            let answer = b"HTTP/1.1 204 No\r\nconnection: close\r\n\r\n";
            stream.write_all(answer).await.expect("it can be answered");
            String::from_utf8_lossy(&received[..length]).into_owned()
        };
        let call = call.header("traceparent", parent).header("tracestate", state);
        let (sent, received) = tokio::join!(call.response(), served);
        assert_eq!(sent.map(|answer| answer.status()).ok(), Some(204));
        let header = |name| received.lines().find_map(|line| line.strip_prefix(name));
        assert_eq!(["traceparent: ", "tracestate: "].map(header), expected, "{received}");
    }
    assert_eq!(asked.load(Ordering::Relaxed), SENT.len(), "the step's own header wins");
}
