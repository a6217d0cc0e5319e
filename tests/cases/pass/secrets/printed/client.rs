// Printed by arazzo-codegen; changes are lost. Seal: d1c3b8119c3ff388
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent, Secret};
use super::types::Thing;

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &["accessToken", "note", "number", "text"];
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

    /// `POST /thing`
    pub fn send(&self, code: Option<&Secret<String>>, body: &Thing) -> Call<Thing> {
        self.http
            .call("send", Method::POST, "/thing")
            .accept("application/json")
            .query("code", code)
            .json("application/json", body)
    }

    /// `POST /use/{with}`
    pub fn r#use(
        &self,
        with: &Secret<String>,
        pin: Option<&Secret<i64>>,
    ) -> Call<NoContent> {
        self.http
            .call("use", Method::POST, "/use/{with}")
            .path("with", with)
            .query("pin", pin)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
