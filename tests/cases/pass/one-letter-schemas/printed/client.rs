// Printed by arazzo-codegen; changes are lost. Seal: 73a1c74fef3f9b3f
use arazzo_runtime::{Call, Http, HttpBuilder, Method};
use super::types::All;

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

    /// `GET /thing`
    pub fn read(&self) -> Call<All> {
        self.http.call("read", Method::GET, "/thing").accept("application/json")
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
