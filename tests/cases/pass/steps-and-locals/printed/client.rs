// Printed by arazzo-codegen; changes are lost. Seal: a21e4cfa59ebd5ab
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent};
use super::types::ReadResponse;

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
    pub fn read(&self) -> Call<ReadResponse> {
        self.http.call("read", Method::GET, "/thing").accept("application/json")
    }

    /// `POST /thing/{id}`
    pub fn write(&self, id: &str, run: &str, inputs: &str) -> Call<NoContent> {
        self.http
            .call("write", Method::POST, "/thing/{id}")
            .path("id", id)
            .query("run", Some(run))
            .query("inputs", Some(inputs))
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
