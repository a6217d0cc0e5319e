// Printed by arazzo-codegen; changes are lost. Seal: 0fabce93273103a0
use arazzo_runtime::{Call, Http, HttpBuilder, Method, Secret};
use super::types::Thing;

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

    /// `GET /things`
    pub fn list_things(
        &self,
        limit: Option<i64>,
        session: Option<&Secret<String>>,
    ) -> Call<Vec<Thing>> {
        self.http
            .call("listThings", Method::GET, "/things")
            .accept("application/json")
            .query("limit", limit)
            .cookie("session", arazzo_runtime::Style::FORM, session)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
