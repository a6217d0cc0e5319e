// Printed by arazzo-codegen; changes are lost. Seal: e24157a2b233b245
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent};
use super::types::UploadRequest;

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
/// Client of Files.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://files.example/v1", SECRETS),
        }
    }

    /// `POST /files`
    pub fn upload(&self, body: &UploadRequest) -> Call<NoContent> {
        self.http
            .call("upload", Method::POST, "/files")
            .multipart(
                "multipart/form-data",
                Some(body),
                &[
                    arazzo_runtime::Part::new("note", "text/markdown"),
                    arazzo_runtime::Part::new(
                        "more",
                        "application/x-www-form-urlencoded",
                    ),
                    arazzo_runtime::Part::any_file("file", "application/octet-stream"),
                ],
            )
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
