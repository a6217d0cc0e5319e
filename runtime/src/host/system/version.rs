//! The versions of HTTP that our clients speak.

use reqwest::ClientBuilder;

/// HTTP/1.1 only, also where something else has turned HTTP/2 on in reqwest, unless the caller's settings say otherwise.
///
/// What reqwest sends again by itself are streams that a server of HTTP/2 has refused. It keeps a copy of each request for that,
/// which nothing would ever need.
#[cfg(not(feature = "http2"))]
pub(super) fn choose(builder: ClientBuilder) -> ClientBuilder {
    builder.http1_only().retry(reqwest::retry::never().max_retries_per_request(0))
}

/// HTTP/2 where the server offers it. Streams that it refuses are opened again, whatever the method: it has not looked at them.
#[cfg(feature = "http2")]
pub(super) fn choose(builder: ClientBuilder) -> ClientBuilder {
    builder
}

#[cfg(all(test, feature = "http2"))]
mod tests {
    use reqwest::Method;
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::{TcpListener, TcpStream},
    };

    use crate::{Call, HttpBuilder, NoContent};

    const HEADERS: u8 = 1;
    const RST_STREAM: u8 = 3;
    const SETTINGS: u8 = 4;
    /// Of headers: nothing follows them.
    const WHOLE: u8 = 4 | 1;
    const REFUSED_STREAM: [u8; 4] = [0, 0, 0, 7];
    /// `:status: 204`, the ninth entry of HPACK's table.
    const NO_CONTENT: [u8; 1] = [0x80 | 9];

    /// A frame (RFC 9113, 4.1): length, type, flags, stream, payload.
    async fn send(stream: &mut TcpStream, kind: u8, flags: u8, id: u32, payload: &[u8]) {
        let length = u8::try_from(payload.len()).expect("they are short");
        let head = [&[0, 0, length, kind, flags][..], &id.to_be_bytes(), payload].concat();
        stream.write_all(&head).await.expect("the client listens");
    }

    /// The stream that a request opens, whatever comes before it.
    async fn opened(stream: &mut TcpStream) -> u32 {
        loop {
            let mut head = [0; 9];
            stream.read_exact(&mut head).await.expect("a frame");
            let length = u32::from_be_bytes([0, head[0], head[1], head[2]]) as usize;
            stream.read_exact(&mut vec![0; length]).await.expect("its payload");
            if head[3] == HEADERS {
                return u32::from_be_bytes([head[5], head[6], head[7], head[8]]);
            }
        }
    }

    #[tokio::test]
    async fn a_stream_that_is_refused_is_opened_again() {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
        let address = listener.local_addr().expect("it is bound");
        let served = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.expect("the client comes");
            stream.read_exact(&mut [0; 24]).await.expect("the preface");
            send(&mut stream, SETTINGS, 0, 0, &[]).await;
            let first = opened(&mut stream).await;
            send(&mut stream, RST_STREAM, 0, first, &REFUSED_STREAM).await;
            let second = opened(&mut stream).await;
            send(&mut stream, HEADERS, WHOLE, second, &NO_CONTENT).await;
            (first, second, stream)
        });
        let http = HttpBuilder::new(&format!("http://{address}"), &[])
            .connection_retries(0)
            .configure(|client| client.no_proxy().http2_prior_knowledge())
            .build()
            .expect("the URL is one");
        let call: Call<NoContent> = http.call("open", Method::POST, "/doors");
        assert_eq!(call.response().await.expect("the second one").status(), 204);
        let (first, second, _) = served.await.expect("it served");
        assert_eq!((first, second), (1, 3));
    }
}
