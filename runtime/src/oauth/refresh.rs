//! Tokens by a refresh token, which may be replaced by each answer.

use std::{error::Error as StdError, fmt, future::Future, pin::Pin};

use super::{Endpoint, turns::Turns};
use crate::{Error, Secret, TokenFuture, TokenSource, mask::Mask, token::SourceError};

/// What the caller does with a new refresh token.
type OnRotated = Box<
    dyn Fn(Secret<String>) -> Pin<Box<dyn Future<Output = Result<(), SourceError>> + Send>>
        + Send
        + Sync,
>;

/// Tokens by a refresh token of OAuth 2.0. Where the service gives a new refresh token with an access token, it is used from then on,
/// and [told](Self::on_rotated): services that give a new one each time take the one before for stolen when they see it again. So what it
/// has begun to ask is [finished](TokenSource::must_finish) by the next request if the one that needed the token is dropped. It is kept and
/// told also where no access token came with it. How long that is good is read as for [`ClientCredentials`](crate::ClientCredentials).
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
#[must_use]
pub struct RefreshToken {
    pub(super) endpoint: Endpoint,
    refresh_token: Turns<Secret<String>>,
    on_rotated: Option<OnRotated>,
}

impl RefreshToken {
    /// Tokens from the endpoint at `url` for a client; its secret is empty for a public one.
    ///
    /// ```
    /// use arazzo_runtime::{ErrorKind, RefreshToken};
    ///
    /// // A public client, which has no secret.
    /// let source = RefreshToken::new("https://login.example.com/token", "my-client", "", "r3fresh")?;
    /// let error = RefreshToken::new("http://login.example.com/token", "my-client", "", "r3fresh").unwrap_err();
    /// assert_eq!(error.kind(), &ErrorKind::Configuration);
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) for a URL that cannot be used, as for a client; always for plain
    /// HTTP to another machine.
    pub fn new(
        url: &str,
        client_id: &str,
        client_secret: impl Into<Secret<String>>,
        refresh_token: impl Into<Secret<String>>,
    ) -> Result<Self, Error> {
        let endpoint = Endpoint::new(url, client_id, client_secret.into())?;
        Ok(Self { endpoint, refresh_token: Turns::new(refresh_token.into()), on_rotated: None })
    }

    /// Shows the client's secret in the body instead, for a service that reads it there only.
    ///
    /// ```
    /// use arazzo_runtime::{RefreshToken, TokenSource};
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
    /// let source = RefreshToken::new(&url, "my-client", "s3cret", "r3fresh")?.in_body();
    /// # let (token, request) = tokio::join!(source.token(), asked(listener));
    /// # let (token, request) = (token.map_err(|error| error.to_string())?, request?);
    /// // When a token is asked for, the endpoint gets:
    /// assert!(request.contains("grant_type=refresh_token") && request.contains("client_secret=s3cret"), "{request}");
    /// # Ok(()) }
    /// ```
    pub fn in_body(mut self) -> Self {
        self.endpoint.in_body = true;
        self
    }

    /// Has each new refresh token kept where it outlives the process, before the access token that came with it is used.
    ///
    /// If that fails, so does the request that needs the access token, with [`ErrorKind::Token`](crate::ErrorKind::Token). The new
    /// refresh token is used from then on all the same: the next request asks with it.
    ///
    /// ```
    /// use arazzo_runtime::{RefreshToken, Secret};
    ///
    /// let source = RefreshToken::new("https://login.example.com/token", "my-client", "s3cret", "r3fresh")?
    ///     .on_rotated(|token: Secret<String>| async move {
    ///         std::fs::write("refresh-token.new", token.expose())?;
    ///         Ok(std::fs::rename("refresh-token.new", "refresh-token")?)
    ///     });
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    pub fn on_rotated<F, S>(mut self, callback: F) -> Self
    where
        F: Fn(Secret<String>) -> S + Send + Sync + 'static,
        S: Future<Output = Result<(), Box<dyn StdError + Send + Sync>>> + Send + 'static,
    {
        self.on_rotated = Some(Box::new(move |token| Box::pin(callback(token))));
        self
    }

    /// Tells the caller of a new refresh token.
    async fn tell(&self, token: &Secret<String>) -> Result<(), SourceError> {
        let Some(on_rotated) = &self.on_rotated else { return Ok(()) };
        on_rotated(token.clone()).await.map_err(|error| {
            let mut mask = Mask::default();
            mask.learn_copy(token);
            format!("the new refresh token was not kept: {}", mask.text(&error.to_string())).into()
        })
    }
}

impl TokenSource for RefreshToken {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(async {
            // Two that ask with the same one are what a thief looks like.
            let mut turn = self.refresh_token.take().await;
            let grant = [("grant_type", Some("refresh_token")), ("scope", None)];
            let mut granted = self.endpoint.grant(grant, Some(&turn.value)).await?;
            let next = granted.refresh_token.take().filter(|next| *next != turn.value);
            if let Some(next) = next {
                turn.value = next;
                self.tell(&turn.value).await?;
            }
            Ok(granted.token?)
        })
    }

    /// A new refresh token could be on its way.
    fn must_finish(&self) -> bool {
        true
    }
}

impl fmt::Debug for RefreshToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RefreshToken")
            .field("endpoint", &self.endpoint)
            .field("on_rotated", &self.on_rotated.is_some())
            .finish_non_exhaustive()
    }
}
