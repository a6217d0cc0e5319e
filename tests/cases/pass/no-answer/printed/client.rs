// Printed by arazzo-codegen; changes are lost. Seal: c19906bb83b82315
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent};

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

    /// `DELETE /things/{id}`
    pub fn remove(&self, id: &str) -> Call<NoContent> {
        self.http.call("remove", Method::DELETE, "/things/{id}").path("id", id)
    }

    /// `POST /ping`
    pub fn ping(&self) -> Call<NoContent> {
        self.http.call("ping", Method::POST, "/ping")
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
