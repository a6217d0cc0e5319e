// Printed by arazzo-codegen; changes are lost. Seal: 8500e78a3715cf3f
use arazzo_runtime::{Call, Http, HttpBuilder, Method};
use super::types::Thing;

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

    /// `GET /things/{id}`
    pub fn read(&self, id: &str) -> Call<Thing> {
        self.http
            .call("read", Method::GET, "/things/{id}")
            .accept("application/json")
            .path("id", id)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
