// Printed by arazzo-codegen; changes are lost. Seal: 2345991a05cbf2ca
use arazzo_runtime::{Call, Http, HttpBuilder, Json, Method, NoContent, Value};
use super::super::types::things::{StyledRequest, UntypedRequest};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
/// Client of Multipart bodies.
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

    /// `POST /styled`
    pub fn styled(&self, body: &StyledRequest) -> Call<NoContent> {
        self.http
            .call("styled", Method::POST, "/styled")
            .multipart(
                "multipart/form-data",
                Some(body),
                &[
                    arazzo_runtime::Part::styled("tags", arazzo_runtime::Style::FORM),
                    arazzo_runtime::Part::styled(
                        "deep",
                        arazzo_runtime::Style::DEEP_OBJECT,
                    ),
                ],
            )
    }

    /// `POST /chosen`
    pub fn choose(&self, body: &Json<impl Fn() -> Value>) -> Call<NoContent> {
        self.http
            .call("choose", Method::POST, "/chosen")
            .multipart(
                "multipart/form-data",
                Some(body),
                &[arazzo_runtime::Part::any_file("file", "application/octet-stream")],
            )
    }

    /// `POST /untyped`
    pub fn untyped(&self, body: &UntypedRequest) -> Call<NoContent> {
        self.http
            .call("untyped", Method::POST, "/untyped")
            .multipart(
                "multipart/form-data",
                Some(body),
                &[
                    arazzo_runtime::Part::any_file("image", "image/png"),
                    arazzo_runtime::Part::any_file("images", "application/octet-stream"),
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
