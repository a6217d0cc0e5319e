// Printed by arazzo-codegen; changes are lost. Seal: e70e48a13993b154
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
/// Client of Methods that paths have no fields for.
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

    /// `LINK /files`
    pub fn link_files(&self) -> Call<NoContent> {
        self.http.call_as("LINK /files", "LINK", "/files")
    }

    /// `copy /files`
    pub fn copy(&self) -> Call<NoContent> {
        self.http.call_as("copy", "copy", "/files")
    }

    /// `CONNECT /files`
    pub fn connect(&self) -> Call<NoContent> {
        self.http.call("connect", Method::CONNECT, "/files")
    }

    /// `M-SEARCH /files`
    pub fn search(&self) -> Call<NoContent> {
        self.http.call_as("search", "M-SEARCH", "/files")
    }

    /// `PROPFIND /files`
    pub fn properties(&self) -> Call<NoContent> {
        self.http.call_as("properties", "PROPFIND", "/files")
    }

    /// `QUERY /files`
    pub fn select(&self) -> Call<NoContent> {
        self.http.call_as("select", "QUERY", "/files")
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
