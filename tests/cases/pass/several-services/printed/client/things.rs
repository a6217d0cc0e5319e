// Printed by arazzo-codegen; changes are lost. Seal: 819deade13d798d2
use arazzo_runtime::{Call, Http, HttpBuilder, Method, Scheme, Secret};
use super::super::types::things::GetThingResponse;

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
const KEY: Scheme = Scheme::header("key", "x-key");
/// Client of Things.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://things.example", SECRETS),
        }
    }

    /// `GET /things/{thing_id}`
    pub fn get_thing(&self, thing_id: &str) -> Call<GetThingResponse> {
        self.http
            .call("getThing", Method::GET, "/things/{thing_id}")
            .accept("application/json")
            .path("thing_id", thing_id)
            .security(&[&[KEY]])
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

impl ClientBuilder {
    /// The credential `key`, sent as header `X-Key`.
    pub fn key(mut self, secret: impl Into<Secret<String>>) -> Self {
        self.http = self.http.credential(KEY, secret);
        self
    }
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
