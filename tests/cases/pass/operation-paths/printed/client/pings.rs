// Printed by arazzo-codegen; changes are lost. Seal: c2ae92fbf32f2ff5
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
/// Client of Pings.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://pings.example", SECRETS),
        }
    }

    /// `POST /ping/{id}`
    pub fn post_ping_id(&self, id: i64) -> Call<NoContent> {
        self.http.call("post /ping/{id}", Method::POST, "/ping/{id}").path("id", id)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
