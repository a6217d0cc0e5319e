// Printed by arazzo-codegen; changes are lost. Seal: 26bbfdc7419a3583
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

    /// `PUT /thing`
    pub fn set(&self, level: Option<i64>, body: Option<&Thing>) -> Call<Thing> {
        self.http
            .call("set", Method::PUT, "/thing")
            .accept("application/json")
            .query("level", level)
            .json_if("application/json", body)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
