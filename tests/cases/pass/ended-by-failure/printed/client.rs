// Printed by arazzo-codegen; changes are lost. Seal: 016f706e4d4f7adc
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

    /// `GET /things/{thing_id}`
    pub fn get_thing(&self, thing_id: &str) -> Call<Thing> {
        self.http
            .call("getThing", Method::GET, "/things/{thing_id}")
            .accept("application/json")
            .path("thing_id", thing_id)
    }

    /// `GET /things`
    pub fn list_things(&self) -> Call<Vec<Thing>> {
        self.http.call("listThings", Method::GET, "/things").accept("application/json")
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
