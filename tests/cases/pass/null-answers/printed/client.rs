// Printed by arazzo-codegen; changes are lost. Seal: 94647a7d5d5fe315
use arazzo_runtime::{Call, Http, HttpBuilder, Method};
use super::types::{OpenResponse, Thing};

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

    /// `GET /flag`
    pub fn flag(&self) -> Call<Option<bool>> {
        self.http.call("flag", Method::GET, "/flag").accept("application/json")
    }

    /// `GET /thing`
    pub fn thing(&self) -> Call<Option<Thing>> {
        self.http.call("thing", Method::GET, "/thing").accept("application/json")
    }

    /// `GET /list`
    pub fn list(&self) -> Call<Option<Vec<Option<i64>>>> {
        self.http.call("list", Method::GET, "/list").accept("application/json")
    }

    /// `GET /open`
    pub fn open(&self) -> Call<Option<OpenResponse>> {
        self.http.call("open", Method::GET, "/open").accept("application/json")
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
