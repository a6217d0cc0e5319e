// Printed by arazzo-codegen; changes are lost. Seal: fd8911e0eb93ace8
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent};
use super::types::Mode;

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

    /// `GET /optional`
    #[allow(clippy::too_many_arguments)]
    pub fn send_optional(
        &self,
        text: Option<&str>,
        small: Option<i32>,
        large: Option<i64>,
        number: Option<f64>,
        flag: Option<bool>,
        mode: Option<&Mode>,
        x_text: Option<&str>,
        x_small: Option<i32>,
        x_large: Option<i64>,
        x_number: Option<f64>,
        x_flag: Option<bool>,
        x_mode: Option<&Mode>,
    ) -> Call<NoContent> {
        self.http
            .call("sendOptional", Method::GET, "/optional")
            .query("text", text)
            .query("small", small)
            .query("large", large)
            .query("number", number)
            .query("flag", flag)
            .query("mode", mode)
            .header("X-Text", x_text)
            .header("X-Small", x_small)
            .header("X-Large", x_large)
            .header("X-Number", x_number)
            .header("X-Flag", x_flag)
            .header("X-Mode", x_mode)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
