// Printed by arazzo-codegen; changes are lost. Seal: 11ec74cee2b69c0f
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent, Secret};
use super::types::MeResponse;

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
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

    /// `POST /login`
    pub fn login(&self) -> Call<NoContent> {
        self.http.call("login", Method::POST, "/login").keep_redirects()
    }

    /// `POST /jobs`
    pub fn start(&self) -> Call<NoContent> {
        self.http.call("start", Method::POST, "/jobs").keep_redirects()
    }

    /// `GET /me`
    pub fn me(&self, cookie: Option<&Secret<String>>) -> Call<MeResponse> {
        self.http
            .call("me", Method::GET, "/me")
            .accept("application/json")
            .header("Cookie", cookie)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
