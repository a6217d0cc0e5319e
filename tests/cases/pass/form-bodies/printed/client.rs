// Printed by arazzo-codegen; changes are lost. Seal: a01915137daa742e
use arazzo_runtime::{Call, Http, HttpBuilder, Json, Method, NoContent, Value};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &["code"];
/// Client of Shop.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://shop.example/v1", SECRETS),
        }
    }

    /// `POST /charges`
    pub fn charge(&self, body: &Json<impl Fn() -> Value>) -> Call<NoContent> {
        self.http
            .call("charge", Method::POST, "/charges")
            .form(
                "application/x-www-form-urlencoded",
                Some(body),
                &[
                    ("metadata", arazzo_runtime::Style::DEEP_OBJECT),
                    ("expand", arazzo_runtime::Style::DEEP_OBJECT),
                    ("tags", arazzo_runtime::Style::FORM),
                ],
            )
    }

    /// `POST /login`
    pub fn login(&self, body: &str) -> Call<NoContent> {
        self.http
            .call("login", Method::POST, "/login")
            .text("application/x-www-form-urlencoded", Some(body))
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
