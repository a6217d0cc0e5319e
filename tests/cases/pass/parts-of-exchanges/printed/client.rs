// Printed by arazzo-codegen; changes are lost. Seal: 041b14073447aaba
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent};
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

    /// `PUT /things/{thing_id}`
    pub fn put_thing(
        &self,
        x_reason: &str,
        thing_id: &str,
        body: &Thing,
    ) -> Call<NoContent> {
        self.http
            .call("putThing", Method::PUT, "/things/{thing_id}")
            .header("X-Reason", Some(x_reason))
            .path("thing_id", thing_id)
            .json("application/json", body)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
