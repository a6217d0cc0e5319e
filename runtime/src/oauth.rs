//! Two grants of OAuth 2.0 that need no user: client credentials and refresh tokens (RFC 6749, 4.4 and 6).

mod endpoint;
mod refresh;
#[cfg(test)]
mod tests;

use self::endpoint::Endpoint;
use crate::{Error, Secret, TokenFuture, TokenSource};

pub use self::refresh::RefreshToken;

/// Tokens by the client credentials grant of OAuth 2.0.
///
/// ```
/// use arazzo_runtime::ClientCredentials;
///
/// # fn main() -> Result<(), arazzo_runtime::Error> {
/// let source = ClientCredentials::new("https://login.example.com/token", "my-client", "s3cret")?.scope("read");
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
            Ok(self.endpoint.grant(grant, None).await?.token())
        })
    }
}
