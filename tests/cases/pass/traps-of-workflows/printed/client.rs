// Printed by arazzo-codegen; changes are lost. Seal: c4c247556c62565e
use arazzo_runtime::{Call, Http, HttpBuilder, Json, Method, NoContent, Secret, Value};
use super::types::{LookType, Switch, Wait};

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

    /// `POST /wait`
    pub fn wait(
        &self,
        level: Option<i64>,
        x_level: Option<&str>,
        session: Option<&Secret<f64>>,
        body: &Json<impl Fn() -> Value>,
    ) -> Call<Wait> {
        self.http
            .call("wait", Method::POST, "/wait")
            .accept("application/json")
            .query("level", level)
            .header("X-Level", x_level)
            .cookie("session", arazzo_runtime::Style::FORM, session)
            .json("application/json", body)
    }

    /// `HEAD /<type>/{date.year}`
    pub fn look(
        &self,
        date_year: i64,
        r#type: Option<&LookType>,
        start_time: Option<&str>,
    ) -> Call<NoContent> {
        self.http
            .call("look", Method::HEAD, "/<type>/{date.year}")
            .path("date.year", date_year)
            .query("type", r#type)
            .query("StartTime>", start_time)
    }

    /// `PUT /<type>/{date.year}`
    pub fn switch(&self, date_year: i64, body: &Switch) -> Call<Switch> {
        self.http
            .call("switch", Method::PUT, "/<type>/{date.year}")
            .accept("application/json")
            .path("date.year", date_year)
            .json("application/json", body)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
