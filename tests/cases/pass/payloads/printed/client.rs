// Printed by arazzo-codegen; changes are lost. Seal: bbfcbd06d401f14d
use arazzo_runtime::{Call, Http, HttpBuilder, Json, Method, NoContent, Value};
use super::types::Inner;

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

    /// `POST /nested`
    pub fn nested(&self, body: &Inner) -> Call<NoContent> {
        self.http.call("nested", Method::POST, "/nested").json("application/json", body)
    }

    /// `POST /list`
    pub fn list(&self, body: &[String]) -> Call<NoContent> {
        self.http.call("list", Method::POST, "/list").json("application/json", body)
    }

    /// `POST /text`
    pub fn text(&self, body: &str) -> Call<NoContent> {
        self.http.call("text", Method::POST, "/text").json("application/json", body)
    }

    /// `POST /free`
    pub fn free(&self, body: &Json<impl Fn() -> Value>) -> Call<NoContent> {
        self.http.call("free", Method::POST, "/free").json("application/json", body)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
