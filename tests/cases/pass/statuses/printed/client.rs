// Printed by arazzo-codegen; changes are lost. Seal: 28494909dc52e4ad
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

    /// `GET /range`
    pub fn range(&self) -> Call<Thing> {
        self.http.call("range", Method::GET, "/range").accept("application/json")
    }

    /// `GET /default`
    pub fn default(&self) -> Call<Thing> {
        self.http.call("default", Method::GET, "/default").accept("application/json")
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
