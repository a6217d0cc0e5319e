// Printed by arazzo-codegen; changes are lost. Seal: 2666e6b7a46aee86
use arazzo_runtime::{Call, Http, HttpBuilder, Json, Method, NoContent, Value};
use super::types::{ReadResponse, Thing};

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

    /// `GET /thing`
    pub fn read(&self) -> Call<ReadResponse> {
        self.http.call("read", Method::GET, "/thing").accept("application/json")
    }

    /// `PUT /thing`
    pub fn write(&self, body: &Json<impl Fn() -> Value>) -> Call<NoContent> {
        self.http.call("write", Method::PUT, "/thing").json("application/json", body)
    }

    /// `GET /only`
    pub fn read_only(&self) -> Call<Thing> {
        self.http.call("readOnly", Method::GET, "/only").accept("application/json")
    }

    /// `PUT /owner`
    pub fn write_owner(&self, body: &Json<impl Fn() -> Value>) -> Call<NoContent> {
        self.http
            .call("writeOwner", Method::PUT, "/owner")
            .json("application/json", body)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
