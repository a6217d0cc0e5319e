// Printed by arazzo-codegen; changes are lost. Seal: 7cec92254a4735de
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
/// Client of Things.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder; it needs a base URL.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("", SECRETS),
        }
    }

    /// `GET /thing`
    pub fn read(&self) -> Call<NoContent> {
        self.http.call("read", Method::GET, "/thing")
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
