// Printed by arazzo-codegen; changes are lost. Seal: 00ac6fe894ca378f
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent};
use super::super::types::old::ListsRequest;

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
/// Client of Multipart bodies of Swagger.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://old.example", SECRETS),
        }
    }

    /// `POST /lists`
    pub fn lists(&self, body: &ListsRequest) -> Call<NoContent> {
        self.http
            .call("lists", Method::POST, "/lists")
            .multipart(
                "multipart/form-data",
                Some(body),
                &[
                    arazzo_runtime::Part::styled("usual", arazzo_runtime::Style::FORM),
                    arazzo_runtime::Part::styled(
                        "pipes",
                        arazzo_runtime::Style::PIPE_DELIMITED,
                    ),
                    arazzo_runtime::Part::styled(
                        "multi",
                        arazzo_runtime::Style::FORM.explode(),
                    ),
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
