// Printed by arazzo-codegen; changes are lost. Seal: ad4f6a4f84379698
use arazzo_runtime::{Call, Http, HttpBuilder, Method};
use super::types::{ReadTurn, Words};

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

    /// Reads */
    ///
    /// Line one
    ///
    ///    code
    ///
    /// ```text
    /// {}
    /// ```
    ///
    /// `GET /read`
    pub fn read(&self, turn: Option<&ReadTurn>) -> Call<Words> {
        self.http
            .call("read", Method::GET, "/read")
            .accept("application/json")
            .query("turn", turn)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
