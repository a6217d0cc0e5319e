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
    pub fn in_body(mut self) -> Self {
        self.endpoint.in_body = true;
        self
    }

    /// Asks for scopes, with spaces between them.
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

/// What both sources can be told of the client that asks the endpoint.
macro_rules! configured {
    ($source:ident) => {
        impl $source {
            /// Sets how long one request for a token may take, answer included. The default is 30 seconds.
            pub fn timeout(mut self, timeout: Duration) -> Self {
                self.endpoint = self.endpoint.with(|http| http.timeout(timeout));
                self
            }

            /// Sets the clock that this goes by. The default is the system's.
            pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
                self.endpoint = self.endpoint.with(|http| http.clock(clock));
                self
            }

            /// Changes the `reqwest::ClientBuilder` of the client that asks the endpoint, before it builds: proxies, certificates. It
            /// builds when the first token is asked for; where it cannot, that fails. See
            /// [`HttpBuilder::configure`](crate::HttpBuilder::configure).
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
            pub fn client(mut self, client: reqwest::Client) -> Self {
                self.endpoint = self.endpoint.with(|http| http.client(client));
                self
            }
        }
    };
}

configured!(ClientCredentials);
configured!(RefreshToken);
