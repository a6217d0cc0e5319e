// Printed by arazzo-codegen; changes are lost. Seal: 33f75253d67f2cf6
use arazzo_runtime::{Call, Http, HttpBuilder, Method};
use super::types::All;

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &["code", "password", "pin"];
/// Client of Every construct of schemas.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://constructs.example/v1", SECRETS),
        }
    }

    /// `POST /all`
    pub fn echo(&self, body: &All) -> Call<All> {
        self.http
            .call("echo", Method::POST, "/all")
            .accept("application/json")
            .json("application/json", body)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
