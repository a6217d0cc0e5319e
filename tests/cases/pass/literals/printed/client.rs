// Printed by arazzo-codegen; changes are lost. Seal: c9b11b01d299dd45
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent};
use super::types::{Mode, Thing};

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

    /// `PUT /{text}/{digits}`
    #[allow(clippy::too_many_arguments)]
    pub fn send(
        &self,
        text: &str,
        digits: &str,
        large: Option<i64>,
        number: Option<f64>,
        whole: Option<f64>,
        flag: Option<bool>,
        mode: &Mode,
        dollar: Option<&str>,
        body: &Thing,
    ) -> Call<NoContent> {
        self.http
            .call("send", Method::PUT, "/{text}/{digits}")
            .path("text", text)
            .path("digits", digits)
            .query("large", large)
            .query("number", number)
            .query("whole", whole)
            .query("flag", flag)
            .query("mode", Some(mode))
            .query("dollar", dollar)
            .json("application/json", body)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
