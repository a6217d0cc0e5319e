// Printed by arazzo-codegen; changes are lost. Seal: 3b9fb53fcc77baa2
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent, Scheme, Secret};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
const KEY: Scheme = Scheme::header("key", "x-key");
const TOKEN: Scheme = Scheme::bearer("token");
/// Client of Things.
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

    /// `GET /thing`
    pub fn read(&self, x_key: Option<&Secret<String>>) -> Call<NoContent> {
        self.http
            .call("read", Method::GET, "/thing")
            .header("x-key", x_key)
            .security(&[&[KEY, TOKEN]])
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

impl ClientBuilder {
    /// The credential `key`, sent as header `X-Key`.
    pub fn key(mut self, secret: impl Into<Secret<String>>) -> Self {
        self.http = self.http.credential(KEY, secret);
        self
    }

    /// The credential `token`, sent as bearer token.
    pub fn token(mut self, secret: impl Into<Secret<String>>) -> Self {
        self.http = self.http.credential(TOKEN, secret);
        self
    }
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
