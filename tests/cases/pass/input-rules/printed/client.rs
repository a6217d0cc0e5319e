// Printed by arazzo-codegen; changes are lost. Seal: 24aa4d7a68bc20c3
use arazzo_runtime::{Call, Http, HttpBuilder, Method, Secret};
use super::types::{State, Thing};

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
        state: Option<&State>,
        limit: Option<i64>,
        tags: Option<&[String]>,
        session: Option<&Secret<String>>,
    ) -> Call<Vec<Thing>> {
        self.http
            .call("listThings", Method::GET, "/things")
            .accept("application/json")
            .query("state", state)
            .query("limit", limit)
            .query_as("tags", arazzo_runtime::Style::FORM.explode(), tags)
            .cookie("session", arazzo_runtime::Style::FORM, session)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
