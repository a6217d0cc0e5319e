// Printed by arazzo-codegen; changes are lost. Seal: 9f7ccfc00add2a9f
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent};
use super::types::FirstResponse;

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

    /// `GET /first`
    pub fn first(&self) -> Call<FirstResponse> {
        self.http.call("first", Method::GET, "/first").accept("application/json")
    }

    /// `GET /second/{id}`
    pub fn second(&self, id: &str, large: i64) -> Call<NoContent> {
        self.http
            .call("second", Method::GET, "/second/{id}")
            .path("id", id)
            .query("large", Some(large))
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
