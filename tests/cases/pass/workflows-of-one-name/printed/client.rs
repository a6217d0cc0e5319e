// Printed by arazzo-codegen; changes are lost. Seal: 3d8d33c200c45fdc
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent, Secret};

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

    /// `GET /{id}`
    pub fn get_thing(&self, id: &Secret<String>) -> Call<NoContent> {
        self.http.call("getThing", Method::GET, "/{id}").path("id", id)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
