// Printed by arazzo-codegen; changes are lost. Seal: 73bb57d03a22e0d4
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent};
use super::super::types::offered_newer::{PutNewerFilter, PutNewerRequest};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
/// Client of Newer things.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://newer.example", SECRETS),
        }
    }

    /// `DELETE /newer`
    pub fn remove_newer(&self) -> Call<NoContent> {
        self.http.call("removeNewer", Method::DELETE, "/newer")
    }

    /// `PUT /newer`
    pub fn put_newer(
        &self,
        filter: Option<&PutNewerFilter>,
        body: &PutNewerRequest,
    ) -> Call<PutNewerFilter> {
        self.http
            .call("putNewer", Method::PUT, "/newer")
            .accept("application/json")
            .query_as("filter", arazzo_runtime::Style::JSON, filter)
            .multipart(
                "multipart/form-data",
                Some(body),
                &[arazzo_runtime::Part::new("part", "text/css")],
            )
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
