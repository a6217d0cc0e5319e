// Printed by arazzo-codegen; changes are lost. Seal: d3751692a5412c60
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent, Secret};
use super::types::OpenRequest;

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &["maybe", "number", "pin"];
/// Client of Locks.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://locks.example", SECRETS),
        }
    }

    /// `POST /locks/{pin}`
    pub fn open(
        &self,
        pin: &Secret<i64>,
        password: Option<&Secret<f64>>,
        session: Option<&Secret<i64>>,
        x_pin: Option<&Secret<i64>>,
        body: &OpenRequest,
    ) -> Call<NoContent> {
        self.http
            .call("open", Method::POST, "/locks/{pin}")
            .path("pin", pin)
            .query("password", password)
            .cookie("session", arazzo_runtime::Style::FORM, session)
            .header("X-Pin", x_pin)
            .json("application/json", body)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
