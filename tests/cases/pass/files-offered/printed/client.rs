// Printed by arazzo-codegen; changes are lost. Seal: c52b668a97cbc024
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent, Scheme, Secret};
use super::types::SubmitRequest;

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
const LOGIN: Scheme = Scheme::bearer("login");
/// Client of Uploads.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://uploads.example/v1", SECRETS),
        }
    }

    /// `POST /forms`
    pub fn submit(&self, body: &SubmitRequest) -> Call<NoContent> {
        self.http
            .call("submit", Method::POST, "/forms")
            .multipart(
                "multipart/form-data",
                Some(body),
                &[
                    arazzo_runtime::Part::any_file("photo", "application/octet-stream"),
                    arazzo_runtime::Part::any_file("cover", "application/octet-stream"),
                ],
            )
    }

    /// `POST /uploads`
    pub fn upload(&self, body: &arazzo_runtime::File) -> Call<NoContent> {
        self.http
            .call("upload", Method::POST, "/uploads")
            .security(&[&[LOGIN]])
            .bytes("image/*", Some(body))
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

impl ClientBuilder {
    /// The credential `login`, sent as bearer token.
    pub fn login(mut self, secret: impl Into<Secret<String>>) -> Self {
        self.http = self.http.credential(LOGIN, secret);
        self
    }

    /// Where the tokens of `login` come from; they are renewed before they expire.
    pub fn login_source(
        mut self,
        source: impl arazzo_runtime::TokenSource + 'static,
    ) -> Self {
        self.http = self.http.token_source(LOGIN, source);
        self
    }
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
