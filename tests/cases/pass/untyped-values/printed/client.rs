// Printed by arazzo-codegen; changes are lost. Seal: 6b3a14baa1888e68
use arazzo_runtime::{Call, Http, HttpBuilder, Json, Method, NoContent, Value};

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
    pub fn find(&self) -> Call<Value> {
        self.http.call("find", Method::GET, "/things").accept("application/json")
    }

    /// `PUT /things/{id}`
    pub fn put(
        &self,
        id: &Json<impl Fn() -> Value>,
        size: Option<&Json<impl Fn() -> Value>>,
        body: &Json<impl Fn() -> Value>,
    ) -> Call<NoContent> {
        self.http
            .call("put", Method::PUT, "/things/{id}")
            .path_as("id", arazzo_runtime::Style::SIMPLE, id)
            .query_as("size", arazzo_runtime::Style::FORM.explode(), size)
            .json("application/json", body)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
