// Printed by arazzo-codegen; changes are lost. Seal: 6293288afdc6deec
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

    /// `PUT /state`
    pub fn send_state(&self, body: &Json<impl Fn() -> Value>) -> Call<NoContent> {
        self.http.call("sendState", Method::PUT, "/state").json("application/json", body)
    }

    /// `PUT /parts`
    pub fn send_parts(&self, body: &Json<impl Fn() -> Value>) -> Call<NoContent> {
        self.http.call("sendParts", Method::PUT, "/parts").json("application/json", body)
    }

    /// `PUT /names`
    pub fn send_names(&self, body: &Json<impl Fn() -> Value>) -> Call<NoContent> {
        self.http.call("sendNames", Method::PUT, "/names").json("application/json", body)
    }

    /// `PUT /any`
    pub fn send_any(&self, body: &Json<impl Fn() -> Value>) -> Call<NoContent> {
        self.http.call("sendAny", Method::PUT, "/any").json("application/json", body)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
