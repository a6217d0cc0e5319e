// Printed by arazzo-codegen; changes are lost. Seal: 892c02d0c82ec5b1
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
