// Printed by arazzo-codegen; changes are lost. Seal: 09e27fc72cb608cd
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

    /// The connection to the service.
    pub fn http(&self) -> &Http {
        &self.http
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
