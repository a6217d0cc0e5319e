// Printed by arazzo-codegen; changes are lost. Seal: 2f82c9b9709faf92
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

    /// `GET /things`
    pub fn send(&self) -> Call<NoContent> {
        self.http.call("send", Method::GET, "/things")
    }

    /// `GET /things/{thing id}/{page}/{thing id}#{fragment}`
    pub fn place(&self, thing_id: &str, page: &str) -> Call<NoContent> {
        self.http
            .call("place", Method::GET, "/things/{thing id}/{page}/{thing id}")
            .path("thing id", thing_id)
            .path("page", page)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
