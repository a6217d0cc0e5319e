// Printed by arazzo-codegen; changes are lost. Seal: 6d3951cf981be1c7
use arazzo_runtime::{Call, Http, HttpBuilder, Json, Method, NoContent, Value};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
/// Client of Store.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://store.example/v1", SECRETS),
        }
    }

    /// `GET /{bucket}?list-type=2&versions`
    pub fn list(
        &self,
        bucket: &str,
        prefix: Option<&str>,
        tags: Option<&Json<impl Fn() -> Value>>,
    ) -> Call<NoContent> {
        self.http
            .call("list", Method::GET, "/{bucket}?list-type=2&versions")
            .path("bucket", bucket)
            .query("prefix", prefix)
            .query_as("tags", arazzo_runtime::Style::FORM, tags)
    }

    /// `PUT /{bucket}?uploadId={uploadId}&number={number}`
    pub fn part(
        &self,
        bucket: &str,
        upload_id: &str,
        number: Option<i64>,
    ) -> Call<NoContent> {
        self.http
            .call("part", Method::PUT, "/{bucket}?uploadId={uploadId}")
            .path("bucket", bucket)
            .path("uploadId", upload_id)
            .query("number", number)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
