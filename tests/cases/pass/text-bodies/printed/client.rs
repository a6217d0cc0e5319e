// Printed by arazzo-codegen; changes are lost. Seal: 60dd482fc5f0b215
use arazzo_runtime::{Call, Http, HttpBuilder, Json, Method, NoContent, Secret, Value};
use super::types::{PutNoteRequest, PutNoteRequestSchema};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
/// Client of Notes.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://notes.example/v1", SECRETS),
        }
    }

    /// `PUT /note`
    pub fn put_note(&self, body: Option<&str>) -> Call<NoContent> {
        self.http.call("putNote", Method::PUT, "/note").text("application/xml", body)
    }

    /// `PUT /note`
    pub fn put_note_operation(&self, body: &str) -> Call<NoContent> {
        self.http.call("putNote", Method::PUT, "/note").text("text/plain", Some(body))
    }

    /// `PUT /note`
    pub fn put_note_operation2(&self, body: &str) -> Call<NoContent> {
        self.http
            .call("putNote", Method::PUT, "/note")
            .text("application/json", Some(body))
    }

    /// `PUT /note`
    pub fn put_note_operation3(&self, body: &PutNoteRequest) -> Call<NoContent> {
        self.http.call("putNote", Method::PUT, "/note").json("application/json", body)
    }

    /// `PUT /bytes`
    pub fn put_bytes(&self, body: &arazzo_runtime::File) -> Call<NoContent> {
        self.http
            .call("putBytes", Method::PUT, "/bytes")
            .bytes("application/octet-stream", Some(body))
    }

    /// `PUT /secret`
    pub fn put_secret(&self, body: &Secret<String>) -> Call<NoContent> {
        self.http
            .call("putSecret", Method::PUT, "/secret")
            .text("text/plain", Some(body))
    }

    /// `PATCH /note`
    pub fn patch_note(&self, body: &Json<impl Fn() -> Value>) -> Call<NoContent> {
        self.http
            .call("patchNote", Method::PATCH, "/note")
            .json("application/json-patch+json", body)
    }

    /// `DELETE /note`
    pub fn remove_note(&self, body: &Json<impl Fn() -> Value>) -> Call<NoContent> {
        self.http
            .call("removeNote", Method::DELETE, "/note")
            .json("application/json", body)
    }

    /// `PUT /note`
    pub fn put_note_operation4(&self, body: &PutNoteRequestSchema) -> Call<NoContent> {
        self.http
            .call("putNote", Method::PUT, "/note")
            .xml("application/xml", Some(body), "Note")
    }

    /// `PUT /markdown`
    pub fn put_markdown(&self, body: &Json<impl Fn() -> Value>) -> Call<NoContent> {
        self.http
            .call("putMarkdown", Method::PUT, "/markdown")
            .text_or_json("text/markdown", Some(body))
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
