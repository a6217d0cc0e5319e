//! A token endpoint.

use std::{
    fmt,
    sync::{Mutex, OnceLock, PoisonError},
    time::Duration,
};

use reqwest::Method;
use serde_json::{Map, Value};

use crate::{
    Call, Error, Http, HttpBuilder, Reply, Scheme, Secret, Token, decode::Mismatch, object_of,
    path, server, to_value, token::SourceError,
};

/// How the client shows itself to the token endpoint.
const CLIENT: Scheme = Scheme::basic("client");

const ACCESS_TOKEN: &str = "access_token";

/// Names of properties that are never shown of what a token endpoint answers.
const SECRETS: &[&str] = &[ACCESS_TOKEN, "refresh_token", "id_token"];

/// A token endpoint and a client of it, which is built when it is needed first.
pub(super) struct Endpoint {
    planned: Mutex<Option<HttpBuilder>>,
    http: OnceLock<Result<Http, String>>,
    client_id: String,
    client_secret: Secret<String>,
    pub(super) in_body: bool,
}

impl Endpoint {
    /// That of a URL, for a client.
    ///
    /// # Errors
    ///
    /// The URL cannot be used.
    pub(super) fn new(
        url: &str,
        client_id: &str,
        client_secret: Secret<String>,
    ) -> Result<Self, Error> {
        server::endpoint(url)?;
        // Both are encoded before they are joined (RFC 6749, 2.3.1).
        let (user, password) = (path::encode(client_id), path::encode(client_secret.expose()));
        let http = HttpBuilder::endpoint(url, SECRETS).basic(CLIENT, user, password);
        Ok(Self {
            planned: Mutex::new(Some(http)),
            http: OnceLock::new(),
            client_id: client_id.to_owned(),
            client_secret,
            in_body: false,
        })
    }

    /// The same with a client that is built otherwise.
    pub(super) fn with(self, change: impl FnOnce(HttpBuilder) -> HttpBuilder) -> Self {
        let planned = self.planned.into_inner().unwrap_or_else(PoisonError::into_inner);
        Self { planned: Mutex::new(planned.map(change)), ..self }
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// It cannot be built.
    fn http(&self) -> Result<&Http, SourceError> {
        let build = || {
            let planned = self.planned.lock().unwrap_or_else(PoisonError::into_inner).take();
            let planned = planned.ok_or("it could not be built before")?;
            planned.build().map_err(|error| error.to_string())
        };
        self.http.get_or_init(build).as_ref().map_err(|error| error.as_str().into())
    }

    /// Asks for a token.
    ///
    /// # Errors
    ///
    /// The client cannot be built, or the endpoint answers with nothing that can be read.
    pub(super) async fn grant(
        &self,
        grant: [(&str, Option<&str>); 2],
        refresh_token: Option<&Secret<String>>,
    ) -> Result<Granted, SourceError> {
        let call: Call<Map<String, Value>> = self.http()?.call("token", Method::POST, "");
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
        Ok(Granted::new(call.send().await?))
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Endpoint")
            .field("client_id", &self.client_id)
            .field("client_secret", &self.client_secret)
            .field("in_body", &self.in_body)
            .finish_non_exhaustive()
    }
}

/// What a token endpoint answers (RFC 6749, 5.1).
pub(super) struct Granted {
    /// Why there is none does not keep the refresh token from being used.
    pub(super) token: Result<Token, Error>,
    pub(super) refresh_token: Option<Secret<String>>,
}

impl Granted {
    fn new(reply: Reply<Map<String, Value>>) -> Self {
        let Reply { body, response } = reply;
        let refresh_token = text(&body, "refresh_token");
        let token = text(&body, ACCESS_TOKEN).map(|secret| {
            let token = Token::new(secret);
            let time = body.get("expires_in").and_then(time);
            time.into_iter().fold(token, Token::expires_in)
        });
        let missing = || {
            let message = "there is no text that is a token".to_owned();
            Error::mismatch(Mismatch { path: ACCESS_TOKEN.to_owned(), message }, response)
        };
        Self { token: token.ok_or_else(missing), refresh_token }
    }
}

/// A property that is a text, and more than white space.
fn text(body: &Map<String, Value>, name: &str) -> Option<Secret<String>> {
    let text = body.get(name)?.as_str().filter(|text| !text.trim().is_empty())?;
    Some(text.into())
}

/// A time in seconds, whole or not, as a number or as text. What is negative says nothing, as some services mean it.
fn time(value: &Value) -> Option<Duration> {
    let seconds = match value {
        Value::String(text) => text.trim().parse().ok(),
        other => other.as_f64(),
    };
    Duration::try_from_secs_f64(seconds?).ok()
}
