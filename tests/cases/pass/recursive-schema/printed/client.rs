// Printed by arazzo-codegen; changes are lost. Seal: 8420203003fe85b8
use arazzo_runtime::{Call, Http, HttpBuilder, Json, Method, NoContent, Value};
use super::types::{Chain, Tree};

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

    /// `GET /tree`
    pub fn read(&self) -> Call<Tree> {
        self.http.call("read", Method::GET, "/tree").accept("application/json")
    }

    /// `PUT /tree`
    pub fn write(&self, body: &Json<impl Fn() -> Value>) -> Call<NoContent> {
        self.http.call("write", Method::PUT, "/tree").json("application/json", body)
    }

    /// `GET /chain`
    pub fn read_chain(&self) -> Call<Chain> {
        self.http.call("readChain", Method::GET, "/chain").accept("application/json")
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
