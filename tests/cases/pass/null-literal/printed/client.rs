// Printed by arazzo-codegen; changes are lost. Seal: 0def6fe603b9ea01
use arazzo_runtime::{Call, Http, HttpBuilder, Json, Method, NoContent, Value};

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

    /// `PATCH /thing`
    pub fn clear(&self, body: &Json<impl Fn() -> Value>) -> Call<NoContent> {
        self.http.call("clear", Method::PATCH, "/thing").json("application/json", body)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
