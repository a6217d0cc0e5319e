// Printed by arazzo-codegen; changes are lost. Seal: 5fd10a82462f0266
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent};
use super::types::KeepRequest;

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &["labels", "note"];
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

    /// `POST /things`
    pub fn keep(&self, body: &KeepRequest) -> Call<NoContent> {
        self.http.call("keep", Method::POST, "/things").json("application/json", body)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
