// Printed by arazzo-codegen; changes are lost. Seal: e90c787443c748b1
use arazzo_runtime::{Call, Http, HttpBuilder, Json, Method, NoContent, Value};
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

    /// `GET /thing`
    pub fn read(&self) -> Call<Thing> {
        self.http.call("read", Method::GET, "/thing").accept("application/json")
    }

    /// `PUT /thing`
    pub fn write(&self, body: &Json<impl Fn() -> Value>) -> Call<NoContent> {
        self.http.call("write", Method::PUT, "/thing").json("application/json", body)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
