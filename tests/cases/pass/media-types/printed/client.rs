// Printed by arazzo-codegen; changes are lost. Seal: b8119ebbcfca408d
use arazzo_runtime::{Call, Http, HttpBuilder, Json, Method, NoContent, Value};
use super::types::NoteResponse;

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
/// Client of Media types.
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

    /// `POST /pictures`
    pub fn convert(&self, body: &arazzo_runtime::File) -> Call<arazzo_runtime::Bytes> {
        self.http
            .call("convert", Method::POST, "/pictures")
            .accept("application/*")
            .bytes("*/*", Some(body))
    }

    /// `POST /notes`
    pub fn note(&self, body: &str) -> Call<NoteResponse> {
        self.http
            .call("note", Method::POST, "/notes")
            .accept("application/json;version=1, application/vnd.things+json;version=1")
            .text("text/plain", Some(body))
    }

    /// `POST /forms`
    pub fn send(&self, body: &str) -> Call<NoContent> {
        self.http
            .call("send", Method::POST, "/forms")
            .text("application/x-www-form-urlencoded", Some(body))
    }

    /// `POST /forms`
    pub fn send_operation(&self, body: &Json<impl Fn() -> Value>) -> Call<NoContent> {
        self.http
            .call("send", Method::POST, "/forms")
            .form("application/x-www-form-urlencoded", Some(body), &[])
    }

    /// `POST /pictures`
    pub fn convert_operation(
        &self,
        body: &Json<impl Fn() -> Value>,
    ) -> Call<arazzo_runtime::Bytes> {
        self.http
            .call("convert", Method::POST, "/pictures")
            .accept("application/*")
            .json("application/json", body)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
