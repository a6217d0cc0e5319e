// Printed by arazzo-codegen; changes are lost. Seal: bcbef9ec0b38f73f
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

    /// `GET /several`
    pub fn several(&self) -> Call<Thing> {
        self.http
            .call("several", Method::GET, "/several")
            .accept(
                "application/hal+json, application/json, application/vnd.a+json;version=1",
            )
    }

    /// `GET /anything`
    pub fn anything(&self) -> Call<Thing> {
        self.http.call("anything", Method::GET, "/anything")
    }

    /// `GET /bytes`
    pub fn bytes(&self) -> Call<arazzo_runtime::Bytes> {
        self.http.call("bytes", Method::GET, "/bytes").accept("image/png, text/plain")
    }

    /// `GET /nothing`
    pub fn nothing(&self) -> Call<NoContent> {
        self.http.call("nothing", Method::GET, "/nothing")
    }

    /// `GET /texts`
    pub fn texts(&self) -> Call<arazzo_runtime::Text> {
        self.http
            .call("texts", Method::GET, "/texts")
            .accept("text/csv, application/xml")
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
