// Printed by arazzo-codegen; changes are lost. Seal: 0f05d50abaf1deb9
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

    /// `GET /{text}/{small}/{large}/{number}/{flag}/{mode}`
    #[allow(clippy::too_many_arguments)]
    pub fn send(
        &self,
        text: &str,
        small: i32,
        large: i64,
        number: f64,
        flag: bool,
        mode: &Mode,
        text_: Option<&str>,
        small_: Option<i32>,
        large_: Option<i64>,
        number_: Option<f64>,
        flag_: Option<bool>,
        mode_: Option<&Mode>,
        x_text: &str,
        x_small: i32,
        x_large: i64,
        x_number: f64,
        x_flag: bool,
        x_mode: &Mode,
    ) -> Call<NoContent> {
        self.http
            .call("send", Method::GET, "/{text}/{small}/{large}/{number}/{flag}/{mode}")
            .path("text", text)
            .path("small", small)
            .path("large", large)
            .path("number", number)
            .path("flag", flag)
            .path("mode", mode)
            .query("text", text_)
            .query("small", small_)
            .query("large", large_)
            .query("number", number_)
            .query("flag", flag_)
            .query("mode", mode_)
            .header("X-Text", Some(x_text))
            .header("X-Small", Some(x_small))
            .header("X-Large", Some(x_large))
            .header("X-Number", Some(x_number))
            .header("X-Flag", Some(x_flag))
            .header("X-Mode", Some(x_mode))
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
