// Printed by arazzo-codegen; changes are lost. Seal: e89e90f2d7a8dbfc
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent};

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

    /// `POST /oauth2/token#refresh`
    pub fn refresh(&self, scope: Option<&str>) -> Call<NoContent> {
        self.http.call("refresh", Method::POST, "/oauth2/token").query("scope", scope)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
