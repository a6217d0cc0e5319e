// Printed by arazzo-codegen; changes are lost. Seal: f971e5c7e4c935af
use arazzo_runtime::{Call, Http, HttpBuilder, Json, Method, NoContent, Value};
use super::types::{All, Label};

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

    /// `GET /all`
    pub fn read(&self) -> Call<All> {
        self.http.call("read", Method::GET, "/all").accept("application/json")
    }

    /// `PUT /all`
    pub fn write(&self, body: &Json<impl Fn() -> Value>) -> Call<NoContent> {
        self.http.call("write", Method::PUT, "/all").json("application/json", body)
    }

    /// `POST /label`
    pub fn label(&self, body: &Label) -> Call<NoContent> {
        self.http.call("label", Method::POST, "/label").json("application/json", body)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
