// Printed by arazzo-codegen; changes are lost. Seal: 21ce7ab5d5b89d4c
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent, Secret};
use super::types::OpenResponse;

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &["password"];
/// Client of Sessions.
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

    /// `GET /things/{id}`
    pub fn get(&self, id: &str, x_key: Option<&Secret<String>>) -> Call<NoContent> {
        self.http
            .call("get", Method::GET, "/things/{id}")
            .path("id", id)
            .header("X-Key", x_key)
    }

    /// `POST /sessions`
    pub fn open(&self) -> Call<OpenResponse> {
        self.http.call("open", Method::POST, "/sessions").accept("application/json")
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
