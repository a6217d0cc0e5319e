// Printed by arazzo-codegen; changes are lost. Seal: c8e0ea5bd8fe7678
use arazzo_runtime::{Call, Http, HttpBuilder, Method};
use super::types::Thing;

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &["code"];
/// Client of Things.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://example.com", SECRETS),
        }
    }

    /// `POST /things`
    pub fn make(&self, body: &Thing) -> Call<Thing> {
        self.http
            .call("make", Method::POST, "/things")
            .accept("application/json")
            .json("application/json", body)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
