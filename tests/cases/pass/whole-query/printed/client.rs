// Printed by arazzo-codegen; changes are lost. Seal: a270d509317ee2e4
use arazzo_runtime::{Call, Http, HttpBuilder, Json, Method, Value};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
/// Client of Finding.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://find.example", SECRETS),
        }
    }

    /// `GET /find`
    pub fn find(&self, q: Option<&Json<impl Fn() -> Value>>) -> Call<Value> {
        self.http
            .call("find", Method::GET, "/find")
            .accept("application/json")
            .query_string("q", arazzo_runtime::Style::FORM.explode(), q)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
