//! The `reqwest::Client` that is built where the caller brings none.

use std::time::Duration;

use reqwest::redirect::Policy;

use super::{redirect::same_origin, tls, version};
use crate::{Error, http::Configure};

/// How long it may take to connect unless the caller says otherwise, TLS included.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// A client as the caller wants it. What is plain HTTP to this machine needs no permission, so that no proxy of the system may carry it
/// elsewhere. No request says from which one it was redirected, since a credential may be in its URL. It decompresses nothing, also where something else has turned that on in reqwest: what a few bytes become is known too late.
/// It has to connect before the time of a request is over, so that it is known that nothing was sent if it does not.
///
/// # Errors
///
/// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) when reqwest cannot be set up.
pub(crate) fn build(
    configure: Option<Configure>,
    is_plain_here: bool,
    timeout: Duration,
) -> Result<reqwest::Client, Error> {
    let builder = version::choose(tls::prepare(reqwest::Client::builder()));
    let builder = builder.no_gzip().no_brotli().no_deflate().no_zstd().referer(false);
    let builder = if is_plain_here { builder.no_proxy() } else { builder };
    let builder = builder.connect_timeout(CONNECT_TIMEOUT.min(timeout / 10 * 9));
    let builder = match configure {
        Some(configure) => configure(builder),
        None => builder,
    };
    builder
        .redirect(Policy::custom(same_origin))
        .build()
        .map_err(|error| Error::configuration(error.without_url().to_string()))
}

#[cfg(test)]
mod tests {
    use std::{env, process::Command, time::Duration};

    use reqwest::{Method, Proxy};
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::TcpListener,
    };

    use crate::{Call, ClientCredentials, HttpBuilder, NoContent, TokenSource};

    /// Says that the test is run with proxies in its environment.
    const PROXIED: &str = "ARAZZO_RUNTIME_PROXIED";

    /// A service that answers each request with a token, until the test is over.
    async fn service() -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
        let address = listener.local_addr().expect("it is bound");
        tokio::spawn(async move {
            loop {
                let (mut stream, _) = listener.accept().await.expect("a request comes");
                let _ = stream.read(&mut [0; 4096]).await.expect("it can be read");
                let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 20\r\nconnection: close\r\n\r\n{\"access_token\":\"t\"}";
                stream.write_all(answer).await.expect("it can be answered");
            }
        });
        format!("http://{address}")
    }

    /// reqwest reads the environment of the process, so that this is a process of its own.
    #[test]
    fn the_proxies_of_the_system_get_nothing_that_stays_here() {
        // It takes connections, and answers none.
        let proxy = std::net::TcpListener::bind("127.0.0.1:0").expect("there is a free port");
        let address = format!("http://{}", proxy.local_addr().expect("it is bound"));
        let mut child = Command::new(env::current_exe().expect("a test knows where it is"));
        for name in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"] {
            child.env(name, &address);
        }
        for name in ["no_proxy", "NO_PROXY", "REQUEST_METHOD"] {
            child.env_remove(name);
        }
        let child = child.args(["--exact", "host::system::client::tests::in_that_process"]);
        let output = child.env(PROXIED, "1").output().expect("it can be started");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
        assert!(String::from_utf8_lossy(&output.stdout).contains("1 passed"));
    }

    #[tokio::test]
    async fn in_that_process() {
        if env::var_os(PROXIED).is_none() {
            return;
        }
        let url = service().await;
        let send = async |builder: HttpBuilder| {
            let http = builder.timeout(Duration::from_secs(5)).build().expect("the URL is one");
            let call: Call<NoContent> = http.call("ping", Method::GET, "/ping");
            call.send().await.map(|reply| reply.response.status())
        };
        assert_eq!(send(HttpBuilder::new(&url, &[])).await.expect("it is here"), 200);
        let source = ClientCredentials::new(&url, "me", "s3cret").expect("the URL is one");
        assert!(source.token().await.is_ok());
        // A proxy that the caller sets is used: nothing else knows the name of this service.
        let proxy = Proxy::http(&url).expect("the URL is one");
        let builder = HttpBuilder::new("http://127.0.0.1:1/elsewhere", &[]);
        let proxied = builder.configure(|client| client.proxy(proxy));
        assert_eq!(send(proxied).await.expect("the proxy answers"), 200);
    }

    /// Without any time nothing is sent, and there is no doubt of that.
    #[tokio::test]
    async fn no_time_is_no_sending() {
        let http = HttpBuilder::new("http://127.0.0.1:1", &[]).build().expect("the URL is one");
        let call: Call<NoContent> = http.call("open", Method::POST, "/doors");
        let error = call.timeout(Duration::ZERO).send().await.expect_err("there is no time");
        assert_eq!((error.kind(), error.is_outcome_unknown()), (&crate::ErrorKind::Timeout, false));
    }

    /// A credential may be in the URL that redirects.
    #[tokio::test]
    async fn a_redirected_request_does_not_say_from_where() {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
        let url = format!("http://{}", listener.local_addr().expect("it is bound"));
        let http = HttpBuilder::new(&url, &[]).build().expect("the URL is one");
        let call: Call<NoContent> = http.call("ping", Method::GET, "/ping");
        let served = async {
            let mut last = String::new();
            for head in ["302 Found\r\nlocation: /pong", "204 No Content"] {
                let (mut stream, _) = listener.accept().await.expect("a request comes");
                let mut bytes = [0; 4096];
                let length = stream.read(&mut bytes).await.expect("it can be read");
                last = String::from_utf8_lossy(&bytes[..length]).into_owned();
                let answer = format!("HTTP/1.1 {head}\r\nconnection: close\r\n\r\n");
                stream.write_all(answer.as_bytes()).await.expect("it can be answered");
            }
            last
        };
        let call = call.query("key", Some("s3cret")).response();
        let (answer, last) = tokio::join!(call, served);
        assert_eq!(answer.map(|answer| answer.status()).ok(), Some(204));
        assert!(last.starts_with("GET /pong ") && !last.contains("s3cret"), "{last}");
    }

    /// What listens takes the connection, and says nothing.
    #[cfg(feature = "tls")]
    #[tokio::test]
    async fn without_a_handshake_nothing_was_sent() {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
        let url = format!("https://{}", listener.local_addr().expect("it is bound"));
        let http = HttpBuilder::new(&url, &[]).timeout(Duration::from_secs(60)).build();
        let http = http.expect("the URL is one");
        let call = || http.call::<NoContent>("open", Method::POST, "/doors");
        let silent = async {
            let (mut stream, _) = listener.accept().await.expect("it connects");
            stream.read_u8().await.expect("the handshake begins");
            // From here on time passes as soon as there is nothing else to do.
            tokio::time::pause();
            stream
        };
        let (result, _stream) = tokio::join!(call().send(), silent);
        let error = result.expect_err("nobody answers");
        assert_eq!(error.kind(), &crate::ErrorKind::Timeout);
        assert!(!error.is_outcome_unknown() && !error.to_string().contains("sent"), "{error}");
        // With less time it is not known how far it was.
        let hasty = call().timeout(Duration::from_secs(5));
        let error = hasty.send().await.expect_err("nobody answers");
        assert!(error.is_outcome_unknown(), "{error}");
        assert!(error.to_string().contains("it may have been sent"), "{error}");
    }
}
