// Printed by arazzo-codegen; changes are lost. Seal: 1c7e1d84350f9719
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent};
use super::types::{BoxSchema, Order};

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

    /// `POST /{type}`
    pub fn r#type(
        &self,
        r#type: &str,
        self_: &str,
        body: Option<&str>,
        x_fn: Option<&str>,
        body_: &BoxSchema,
    ) -> Call<BoxSchema> {
        self.http
            .call("type", Method::POST, "/{type}")
            .accept("application/json")
            .path("type", r#type)
            .query("self", Some(self_))
            .query("body", body)
            .header("X-Fn", x_fn)
            .json("application/json", body_)
    }

    /// `GET /builder`
    pub fn builder_operation(&self) -> Call<NoContent> {
        self.http.call("builder", Method::GET, "/builder")
    }

    /// `GET /http`
    pub fn http_operation(&self, order: Option<&Order>) -> Call<NoContent> {
        self.http.call("http", Method::GET, "/http").query("order", order)
    }

    /// `GET /oauth2/token#refresh`
    pub fn token_refresh(&self) -> Call<NoContent> {
        self.http.call("token#refresh", Method::GET, "/oauth2/token")
    }

    /// `GET /a`
    pub fn get_thing(&self) -> Call<NoContent> {
        self.http.call("get-thing", Method::GET, "/a")
    }

    /// `GET /b`
    pub fn get_thing_operation(&self) -> Call<NoContent> {
        self.http.call("getThing", Method::GET, "/b")
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
