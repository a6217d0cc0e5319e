// Printed by arazzo-codegen; changes are lost. Seal: 8e50a241fe7e4b0c
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent};
use super::types::Body;

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

    /// `POST /convert`
    pub fn convert(
        &self,
        number: f64,
        large: Option<i64>,
        text: Option<&str>,
        body: &Body,
    ) -> Call<NoContent> {
        self.http
            .call("convert", Method::POST, "/convert")
            .query("number", Some(number))
            .query("large", large)
            .query("text", text)
            .json("application/json", body)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
