// Printed by arazzo-codegen; changes are lost. Seal: bb3a3cec595054fb
use arazzo_runtime::{Call, Http, HttpBuilder, Json, Method, NoContent, Value};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &["secret"];
/// Client of Things.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://things.example", SECRETS),
        }
    }

    /// `POST /copies`
    pub fn copy(&self, body: &Json<impl Fn() -> Value>) -> Call<NoContent> {
        self.http.call("copy", Method::POST, "/copies").json("application/json", body)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
