// Printed by arazzo-codegen; changes are lost. Seal: 2bc3328a1338b56f
use arazzo_runtime::{Call, Http, HttpBuilder, Method};
use super::types::{Counts, Thing};

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
    pub fn get_thing(&self) -> Call<Thing> {
        self.http.call("getThing", Method::GET, "/thing").accept("application/json")
    }

    /// `GET /counts`
    pub fn get_counts(&self) -> Call<Counts> {
        self.http.call("getCounts", Method::GET, "/counts").accept("application/json")
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
