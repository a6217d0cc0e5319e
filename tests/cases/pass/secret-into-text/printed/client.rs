// Printed by arazzo-codegen; changes are lost. Seal: 8456c100eae51723
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent, Secret};
use super::types::Thing;

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &["other", "text"];
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

    /// `POST /thing/{code}`
    pub fn send(
        &self,
        code: &Secret<String>,
        again: Option<&Secret<String>>,
        x_code: &Secret<String>,
        body: &Thing,
    ) -> Call<NoContent> {
        self.http
            .call("send", Method::POST, "/thing/{code}")
            .path("code", code)
            .query("again", again)
            .header("X-Code", Some(x_code))
            .json("application/json", body)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
