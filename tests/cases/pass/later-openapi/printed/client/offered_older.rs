// Printed by arazzo-codegen; changes are lost. Seal: 8cf208e1375ed82d
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
/// Client of Older things.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://older.example", SECRETS),
        }
    }

    /// `DELETE /older`
    pub fn remove_older(&self) -> Call<NoContent> {
        self.http.call("removeOlder", Method::DELETE, "/older")
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
