// Printed by arazzo-codegen; changes are lost. Seal: ad54497edec92b81
use arazzo_runtime::{Call, Http, HttpBuilder, Json, Method, NoContent, Value};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
/// Client of Store.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://store.example", SECRETS),
        }
    }

    /// `POST /values`
    pub fn keep(&self, body: &Json<impl Fn() -> Value>) -> Call<NoContent> {
        self.http.call("keep", Method::POST, "/values").json("application/json", body)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
