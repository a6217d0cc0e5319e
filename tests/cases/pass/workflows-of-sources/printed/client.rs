// Printed by arazzo-codegen; changes are lost. Seal: c39722da5fd03829
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent, Secret};
use super::types::{WhichResponse, XLoginResponse};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &["token"];
/// Client of Things.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://things.example/v1", SECRETS),
        }
    }

    /// `POST /join`
    pub fn join(
        &self,
        x_token: Option<&Secret<String>>,
        y_token: Option<&Secret<String>>,
    ) -> Call<NoContent> {
        self.http
            .call("join", Method::POST, "/join")
            .header("X-Token", x_token)
            .header("Y-Token", y_token)
    }

    /// `GET /which`
    pub fn which(&self) -> Call<WhichResponse> {
        self.http.call("which", Method::GET, "/which").accept("application/json")
    }

    /// `POST /x/login`
    pub fn x_login(&self, token: &Secret<String>) -> Call<XLoginResponse> {
        self.http
            .call("xLogin", Method::POST, "/x/login")
            .accept("application/json")
            .header("Token", Some(token))
    }

    /// `POST /x`
    pub fn x_make(&self, token: &Secret<String>) -> Call<NoContent> {
        self.http.call("xMake", Method::POST, "/x").header("Token", Some(token))
    }

    /// `POST /x/prepare`
    pub fn x_prepare(&self) -> Call<NoContent> {
        self.http.call("xPrepare", Method::POST, "/x/prepare")
    }

    /// `POST /x/auth`
    pub fn x_auth(&self) -> Call<XLoginResponse> {
        self.http.call("xAuth", Method::POST, "/x/auth").accept("application/json")
    }

    /// `POST /y/login`
    pub fn y_login(&self, token: &Secret<String>) -> Call<XLoginResponse> {
        self.http
            .call("yLogin", Method::POST, "/y/login")
            .accept("application/json")
            .header("Token", Some(token))
    }

    /// `POST /y`
    pub fn y_make(&self, token: &Secret<String>) -> Call<NoContent> {
        self.http.call("yMake", Method::POST, "/y").header("Token", Some(token))
    }

    /// `POST /y/prepare`
    pub fn y_prepare(&self) -> Call<NoContent> {
        self.http.call("yPrepare", Method::POST, "/y/prepare")
    }

    /// `POST /y/auth`
    pub fn y_auth(&self) -> Call<XLoginResponse> {
        self.http.call("yAuth", Method::POST, "/y/auth").accept("application/json")
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
