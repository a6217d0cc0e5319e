//! Two grants of OAuth 2.0 that need no user: client credentials and refresh tokens (RFC 6749, 4.4 and 6).

mod endpoint;
mod refresh;
#[cfg(test)]
mod tests;
mod turns;

use std::time::Duration;

use self::endpoint::Endpoint;
use crate::{Clock, Error, Secret, TokenFuture, TokenSource};

pub use self::refresh::RefreshToken;

/// Tokens by the client credentials grant of OAuth 2.0.
///
/// A token is good for the seconds that `expires_in` says, as a number or as text; where that says nothing, or is negative, until a
/// service refuses it.
///
/// ```
/// use std::time::Duration;
/// use arazzo_runtime::ClientCredentials;
///
/// # fn main() -> Result<(), arazzo_runtime::Error> {
/// let source = ClientCredentials::new("https://login.example.com/token", "my-client", "s3cret")?
///     .scope("read")
///     .timeout(Duration::from_secs(5));
/// # Ok(()) }
/// ```
#[derive(Debug)]
#[must_use]
pub struct ClientCredentials {
    endpoint: Endpoint,
    scope: Option<String>,
}

impl ClientCredentials {
    /// Tokens from the endpoint at `url` for a client, which shows its secret by `Authorization: Basic`.
    ///
    /// ```
    /// use arazzo_runtime::{ClientCredentials, ErrorKind};
    ///
    /// let source = ClientCredentials::new("https://login.example.com/token", "my-client", "s3cret")?;
    /// let error = ClientCredentials::new("http://login.example.com/token", "my-client", "s3cret").unwrap_err();
    /// assert_eq!(error.kind(), &ErrorKind::Configuration);
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) for a URL that cannot be used, as for a client; always for plain
    /// HTTP to another machine (RFC 6749, 3.2).
    pub fn new(
        url: &str,
        client_id: &str,
        client_secret: impl Into<Secret<String>>,
    ) -> Result<Self, Error> {
        Ok(Self { endpoint: Endpoint::new(url, client_id, client_secret.into())?, scope: None })
    }

    /// Shows the client's secret in the body instead, for a service that reads it there only.
    ///
    /// ```
    /// use arazzo_runtime::{ClientCredentials, TokenSource};
    ///
    /// # async fn asked(listener: tokio::net::TcpListener) -> std::io::Result<String> {
    /// #     use tokio::io::{AsyncReadExt, AsyncWriteExt};
    /// #     let (mut stream, _) = listener.accept().await?;
    /// #     let mut request = String::new();
    /// #     let mut bytes = [0; 4096];
    /// #     while !request.contains("grant_type=") {
    /// #         let read = stream.read(&mut bytes).await?;
    /// #         assert!(read > 0, "{request}");
    /// #         request += &String::from_utf8_lossy(&bytes[..read]);
    /// #     }
    /// #     stream.write_all(b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{\"access_token\":\"t0ken\"}").await?;
    /// #     Ok(request)
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    /// # let url = format!("http://{}/token", listener.local_addr()?);
    /// let source = ClientCredentials::new(&url, "my-client", "s3cret")?.in_body();
    /// # let (token, request) = tokio::join!(source.token(), asked(listener));
    /// # let (token, request) = (token.map_err(|error| error.to_string())?, request?);
    /// // When a token is asked for, the endpoint gets:
    /// assert!(request.ends_with("client_id=my-client&client_secret=s3cret&grant_type=client_credentials"), "{request}");
    /// # Ok(()) }
    /// ```
    pub fn in_body(mut self) -> Self {
        self.endpoint.in_body = true;
        self
    }

    /// Asks for scopes, with spaces between them.
    ///
    /// ```
    /// use arazzo_runtime::{ClientCredentials, TokenSource};
    ///
    /// # async fn asked(listener: tokio::net::TcpListener) -> std::io::Result<String> {
    /// #     use tokio::io::{AsyncReadExt, AsyncWriteExt};
    /// #     let (mut stream, _) = listener.accept().await?;
    /// #     let mut request = String::new();
    /// #     let mut bytes = [0; 4096];
    /// #     while !request.contains("grant_type=") {
    /// #         let read = stream.read(&mut bytes).await?;
    /// #         assert!(read > 0, "{request}");
    /// #         request += &String::from_utf8_lossy(&bytes[..read]);
    /// #     }
    /// #     stream.write_all(b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{\"access_token\":\"t0ken\"}").await?;
    /// #     Ok(request)
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    /// # let url = format!("http://{}/token", listener.local_addr()?);
    /// let source = ClientCredentials::new(&url, "my-client", "s3cret")?.scope("read write");
    /// # let (token, request) = tokio::join!(source.token(), asked(listener));
    /// # let (token, request) = (token.map_err(|error| error.to_string())?, request?);
    /// // When a token is asked for, the endpoint gets:
    /// assert!(request.ends_with("grant_type=client_credentials&scope=read%20write"), "{request}");
    /// # Ok(()) }
    /// ```
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }
}

impl TokenSource for ClientCredentials {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(async {
            let scope = self.scope.as_deref();
            let grant = [("grant_type", Some("client_credentials")), ("scope", scope)];
            Ok(self.endpoint.grant(grant, None).await?.token?)
        })
    }
}

/// What both sources can be told of the client that asks the endpoint; `$new` makes one in an example.
macro_rules! configured {
    ($source:ident, $new:literal) => {
        impl $source {
            /// Sets how long one request for a token may take, answer included. The default is 30 seconds.
            ///
            /// ```
            /// use std::time::Duration;
            #[doc = concat!("use arazzo_runtime::{", stringify!($source), ", TokenSource};")]
            ///
            /// # #[tokio::main(flavor = "current_thread")]
            /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
            /// // In no time, no token comes.
            #[doc = concat!("let source = ", $new, ".timeout(Duration::ZERO);")]
            /// assert!(source.token().await.is_err());
            /// # Ok(()) }
            /// ```
            pub fn timeout(mut self, timeout: Duration) -> Self {
                self.endpoint = self.endpoint.with(|http| http.timeout(timeout));
                self
            }

            /// Sets the clock that this goes by. The default is the system's.
            ///
            /// ```
            #[doc = concat!("use arazzo_runtime::{Clock, ", stringify!($source), "};")]
            /// # use std::{future::{Future, ready}, pin::Pin, time::{Duration, SystemTime}};
            /// # struct Impatient;
            /// # impl Clock for Impatient {
            /// #     fn now(&self) -> SystemTime { SystemTime::UNIX_EPOCH }
            /// #     fn sleep(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> { Box::pin(ready(())) }
            /// # }
            ///
            /// // The pauses of this clock are over at once.
            #[doc = concat!("let source = ", $new, ".clock(Impatient);")]
            /// # Ok::<_, arazzo_runtime::Error>(())
            /// ```
            pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
                self.endpoint = self.endpoint.with(|http| http.clock(clock));
                self
            }

            /// Changes the `reqwest::ClientBuilder` of the client that asks the endpoint, before it builds: proxies, certificates. It
            /// builds when the first token is asked for; where it cannot, that fails. See
            /// [`HttpBuilder::configure`](crate::HttpBuilder::configure).
            ///
            /// ```
            #[doc = concat!("use arazzo_runtime::", stringify!($source), ";")]
            ///
            #[doc = concat!("let source = ", $new, ".configure(|client| client.user_agent(\"pets/1.0\"));")]
            /// # Ok::<_, arazzo_runtime::Error>(())
            /// ```
            pub fn configure(
                mut self,
                configure: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder
                + Send
                + 'static,
            ) -> Self {
                self.endpoint = self.endpoint.with(|http| http.configure(configure));
                self
            }

            /// Asks the endpoint by a client of the caller's: without the feature `tls`, it is what speaks HTTPS.
            /// [`HttpBuilder::client`](crate::HttpBuilder::client) says what is the caller's to guarantee then.
            ///
            /// ```no_run
            #[doc = concat!("use arazzo_runtime::{", stringify!($source), ", reqwest::{Client, redirect::Policy}};")]
            ///
            /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
            /// // Before, with the feature `tls`: `rustls::crypto::ring::default_provider().install_default()`.
            /// let mine = Client::builder().redirect(Policy::none()).build()?;
            #[doc = concat!("let source = ", $new, ".client(mine);")]
            /// # Ok(()) }
            /// ```
            pub fn client(mut self, client: reqwest::Client) -> Self {
                self.endpoint = self.endpoint.with(|http| http.client(client));
                self
            }
        }
    };
}

configured!(
    ClientCredentials,
    r#"ClientCredentials::new("https://login.example.com/token", "my-client", "s3cret")?"#
);
configured!(
    RefreshToken,
    r#"RefreshToken::new("https://login.example.com/token", "my-client", "s3cret", "r3fresh")?"#
);
