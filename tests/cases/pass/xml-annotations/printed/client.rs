// Printed by arazzo-codegen; changes are lost. Seal: f87bfb28392ad195
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent};
use super::types::Pet;

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
/// Client of XML bodies.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://xml.example", SECRETS),
        }
    }

    /// The connection to the service.
    pub fn http(&self) -> &Http {
        &self.http
    }

    /// `PUT /pets`
    pub fn put(&self, body: Option<&Pet>) -> Call<NoContent> {
        self.http.call("put", Method::PUT, "/pets").xml("application/xml", body, "pet")
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

impl ClientBuilder {}
arazzo_runtime::client_builder!(ClientBuilder => Client);
