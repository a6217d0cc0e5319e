// Printed by arazzo-codegen; changes are lost. Seal: 26ab3d649b4d39d7
use arazzo_runtime::{Call, Http, HttpBuilder, Method};
use super::types::ListsResponse;

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
/// Client of Answers.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://answers.example", SECRETS),
        }
    }

    /// `GET /files/any`
    pub fn any_file(&self) -> Call<arazzo_runtime::Bytes> {
        self.http.call("anyFile", Method::GET, "/files/any")
    }

    /// `GET /files/json`
    pub fn json_file(&self) -> Call<arazzo_runtime::Bytes> {
        self.http.call("jsonFile", Method::GET, "/files/json")
    }

    /// `GET /files/pdf`
    pub fn pdf_file(&self) -> Call<arazzo_runtime::Bytes> {
        self.http.call("pdfFile", Method::GET, "/files/pdf").accept("application/pdf")
    }

    /// `GET /lists`
    pub fn lists(&self) -> Call<ListsResponse> {
        self.http.call("lists", Method::GET, "/lists").accept("application/json")
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
