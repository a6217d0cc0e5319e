// Printed by arazzo-codegen; changes are lost. Seal: 131897873f48cd6a
use arazzo_runtime::{Call, Http, HttpBuilder, Method};
use super::types::{Mode, Thing};

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

    /// `PUT /thing`
    pub fn set(&self, mode: Option<&Mode>, body: &Thing) -> Call<Thing> {
        self.http
            .call("set", Method::PUT, "/thing")
            .accept("application/json")
            .query("mode", mode)
            .json("application/json", body)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
