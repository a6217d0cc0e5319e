// Printed by arazzo-codegen; changes are lost. Seal: 396fc894feb112f3
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent, Value};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
/// Client of Labels.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://labels.example", SECRETS),
        }
    }

    /// `PUT /labels`
    pub fn label(&self, body: &Value) -> Call<NoContent> {
        self.http.call("label", Method::PUT, "/labels").json("application/json", body)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
