// Printed by arazzo-codegen; changes are lost. Seal: 505e1d1723508560
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent};
use super::types::{EnterRequest, StepSchema};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
/// Client of Ledger.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://ledger.example", SECRETS),
        }
    }

    /// `GET /entries`
    pub fn find(&self, from: Option<i64>) -> Call<StepSchema> {
        self.http
            .call("find", Method::GET, "/entries")
            .accept("application/json")
            .query("from", from)
    }

    /// `POST /entries`
    pub fn enter(&self, body: &EnterRequest) -> Call<NoContent> {
        self.http.call("enter", Method::POST, "/entries").json("application/json", body)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
