// Printed by arazzo-codegen; changes are lost. Seal: 1fb644765bf53c03
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent, Scheme, Secret};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
const TOKEN: Scheme = Scheme::bearer("token");
const KEY: Scheme = Scheme::header("key", "x-key");
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
    pub fn read(&self) -> Call<NoContent> {
        self.http.call("read", Method::GET, "/thing").security(&[&[TOKEN]])
    }

    /// `GET /open`
    pub fn read_open(&self) -> Call<NoContent> {
        self.http.call("readOpen", Method::GET, "/open")
    }

    /// `GET /either`
    pub fn read_either(&self) -> Call<NoContent> {
        self.http
            .call("readEither", Method::GET, "/either")
            .security(&[&[KEY, TOKEN], &[KEY], &[]])
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

impl ClientBuilder {
    /// The credential `token`, sent as bearer token.
    ///
    /// From the console.
    pub fn token(mut self, secret: impl Into<Secret<String>>) -> Self {
        self.http = self.http.credential(TOKEN, secret);
        self
    }

    /// The credential `key`, sent as header `X-Key`.
    pub fn key(mut self, secret: impl Into<Secret<String>>) -> Self {
        self.http = self.http.credential(KEY, secret);
        self
    }
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
