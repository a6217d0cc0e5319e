// Printed by arazzo-codegen; changes are lost. Seal: 15f021bcf8abae0a
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent, Secret};
use super::types::{LoginRequest, LoginResponse, NextRequest};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[
    "cookie",
    "either",
    "first",
    "keys",
    "lines",
    "passwords",
    "pin",
    "puk",
    "refreshTokens",
    "tokens",
];
/// Client of Things.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://api.example.com", SECRETS),
        }
    }

    /// `POST /login`
    pub fn login(
        &self,
        sid: Option<&Secret<String>>,
        body: &LoginRequest,
    ) -> Call<LoginResponse> {
        self.http
            .call("login", Method::POST, "/login")
            .accept("application/json")
            .cookie("sid", arazzo_runtime::Style::FORM, sid)
            .json("application/json", body)
    }

    /// `POST /next`
    pub fn next(
        &self,
        x_csrf_token: &Secret<String>,
        note: Option<&Secret<String>>,
        auth_tokens: Option<&[Secret<String>]>,
        body: &NextRequest,
    ) -> Call<NoContent> {
        self.http
            .call("next", Method::POST, "/next")
            .header("X-CSRF-Token", Some(x_csrf_token))
            .query("note", note)
            .query_as("authTokens", arazzo_runtime::Style::FORM.explode(), auth_tokens)
            .json("application/json", body)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
