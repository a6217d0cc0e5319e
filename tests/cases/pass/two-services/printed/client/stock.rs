// Printed by arazzo-codegen; changes are lost. Seal: 5b2945610c233d81
use arazzo_runtime::{Call, Http, HttpBuilder, Method, Scheme, Secret};
use super::super::types::stock::Thing;

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
const KEY: Scheme = Scheme::header("key", "x-stock-key");
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

    /// `GET /stock`
    pub fn read(&self) -> Call<Thing> {
        self.http
            .call("read", Method::GET, "/stock")
            .accept("application/json")
            .security(&[&[KEY]])
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

impl ClientBuilder {
    /// The credential `key`, sent as header `X-Stock-Key`.
    pub fn key(mut self, secret: impl Into<Secret<String>>) -> Self {
        self.http = self.http.credential(KEY, secret);
        self
    }
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
