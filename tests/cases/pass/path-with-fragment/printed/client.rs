// Printed by arazzo-codegen; changes are lost. Seal: ef53d515db6249e4
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

    /// The connection to the service.
    pub fn http(&self) -> &Http {
        &self.http
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
