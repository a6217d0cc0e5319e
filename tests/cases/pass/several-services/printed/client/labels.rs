// Printed by arazzo-codegen; changes are lost. Seal: eb7afd2837fbad21
use arazzo_runtime::{Call, Http, HttpBuilder, Method, Scheme, Secret};
use super::super::types::labels::{PrintLabelRequest, PrintLabelResponse};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
const KEY: Scheme = Scheme::header("key", "x-key");
/// Client of Labels.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://labels.example", SECRETS),
        }
    }

    /// `POST /labels`
    pub fn print_label(&self, body: &PrintLabelRequest) -> Call<PrintLabelResponse> {
        self.http
            .call("printLabel", Method::POST, "/labels")
            .accept("application/json")
            .security(&[&[KEY]])
            .json("application/json", body)
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
