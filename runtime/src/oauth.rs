//! Two grants of OAuth 2.0 that need no user: client credentials and refresh tokens (RFC 6749, 4.4 and 6).

use std::time::Duration;

use reqwest::Method;
use serde::Deserialize;
use tokio::sync::Mutex;

use crate::{
    Call, Error, Http, HttpBuilder, Scheme, Secret, Token, TokenFuture, TokenSource, object_of,
    to_value,
};

/// How the client shows itself to the token endpoint.
const CLIENT: Scheme = Scheme::basic("client");

/// Names of properties that are never shown of what a token endpoint answers.
const SECRETS: &[&str] = &["access_token", "refresh_token", "id_token"];

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
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration), as for a client; always for plain HTTP to another machine
    /// (RFC 6749, 3.2).
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

/// Tokens by a refresh token of OAuth 2.0. Where the service gives a new refresh token with an access token, it is used from then on.
///
/// ```
/// use arazzo_runtime::{HttpBuilder, RefreshToken, Scheme};
///
/// const OAUTH: Scheme = Scheme::bearer("oauth");
///
/// let source = RefreshToken::new("https://login.example.com/token", "my-client", "s3cret", "r3fresh")?;
/// assert!(!format!("{source:?}").contains("r3fresh"));
/// let http = HttpBuilder::new("https://api.example.com", &[]).token_source(OAUTH, source).build()?;
/// # Ok::<_, arazzo_runtime::Error>(())
/// ```
#[derive(Debug)]
#[must_use]
pub struct RefreshToken {
    endpoint: Endpoint,
    refresh_token: Mutex<Secret<String>>,
}

impl RefreshToken {
    /// Tokens from the endpoint at `url` for a client; its secret is empty for a public one.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration), as for a client.
    pub fn new(
        url: &str,
        client_id: &str,
        client_secret: impl Into<Secret<String>>,
        refresh_token: impl Into<Secret<String>>,
    ) -> Result<Self, Error> {
        let endpoint = Endpoint::new(url, client_id, client_secret.into())?;
        Ok(Self { endpoint, refresh_token: Mutex::new(refresh_token.into()) })
    }

    /// Shows the client's secret in the body instead, for a service that reads it there only.
    pub fn in_body(mut self) -> Self {
        self.endpoint.in_body = true;
        self
    }
}

impl TokenSource for RefreshToken {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(async {
            let mut refresh_token = self.refresh_token.lock().await;
            let grant = [("grant_type", Some("refresh_token")), ("scope", None)];
            let mut granted = self.endpoint.grant(grant, Some(&refresh_token)).await?;
            if let Some(next) = granted.refresh_token.take() {
                *refresh_token = next;
            }
            Ok(granted.token())
        })
    }
}

/// A token endpoint and a client of it.
#[derive(Debug)]
struct Endpoint {
    http: Http,
    client_id: String,
    client_secret: Secret<String>,
    in_body: bool,
}

impl Endpoint {
    fn new(url: &str, client_id: &str, client_secret: Secret<String>) -> Result<Self, Error> {
        let client = |text: &str| crate::path::encode(text);
        let http = HttpBuilder::endpoint(url, SECRETS)
            // Both are encoded before they are joined (RFC 6749, 2.3.1).
            .basic(CLIENT, client(client_id), client(client_secret.expose()))
            .build()?;
        Ok(Self { http, client_id: client_id.to_owned(), client_secret, in_body: false })
    }

    async fn grant(
        &self,
        grant: [(&str, Option<&str>); 2],
        refresh_token: Option<&Secret<String>>,
    ) -> Result<Granted, Error> {
        let call: Call<Granted> = self.http.call("token", Method::POST, "");
        // A public client has nothing to show but its name.
        let in_body = self.in_body || self.client_secret.expose().is_empty();
        let secret =
            Some(&self.client_secret).filter(|secret| in_body && !secret.expose().is_empty());
        let body = crate::Json::new(|| {
            let [kind, scope] = grant;
            object_of([
                (kind.0, kind.1.map(to_value)),
                (scope.0, scope.1.map(to_value)),
                ("refresh_token", refresh_token.map(to_value)),
                ("client_id", in_body.then(|| to_value(&self.client_id))),
                ("client_secret", secret.map(to_value)),
            ])
        });
        let call = if in_body { call } else { call.security(&[&[CLIENT]]) };
        let call = call.form("application/x-www-form-urlencoded", Some(&body), &[]);
        Ok(call.send().await?.into_body())
    }
}

/// What a token endpoint answers (RFC 6749, 5.1).
#[derive(Deserialize)]
struct Granted {
    access_token: Secret<String>,
    expires_in: Option<u64>,
    refresh_token: Option<Secret<String>>,
}

impl Granted {
    fn token(self) -> Token {
        let token = Token::new(self.access_token);
        match self.expires_in {
            Some(seconds) => token.expires_in(Duration::from_secs(seconds)),
            None => token,
        }
    }
}
