// Printed by arazzo-codegen; changes are lost. Seal: 7eebff865555e08d
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent, Scheme, Secret};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
const IN_QUERY: Scheme = Scheme::query("inQuery", "key");
const IN_COOKIE: Scheme = Scheme::cookie("inCookie", "sid");
const BASIC: Scheme = Scheme::basic("basic");
const LOGIN: Scheme = Scheme::bearer("login");
const DIGEST: Scheme = Scheme::authorization("digest");
/// Client of Safe.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://safe.example/v1", SECRETS),
        }
    }

    /// `GET /query`
    pub fn in_query(&self) -> Call<NoContent> {
        self.http.call("inQuery", Method::GET, "/query").security(&[&[IN_QUERY]])
    }

    /// `GET /cookie`
    pub fn in_cookie(&self) -> Call<NoContent> {
        self.http.call("inCookie", Method::GET, "/cookie").security(&[&[IN_COOKIE]])
    }

    /// `GET /basic`
    pub fn basic(&self) -> Call<NoContent> {
        self.http.call("basic", Method::GET, "/basic").security(&[&[BASIC]])
    }

    /// `GET /token`
    pub fn token(&self) -> Call<NoContent> {
        self.http.call("token", Method::GET, "/token").security(&[&[LOGIN, IN_QUERY]])
    }

    /// `GET /digest`
    pub fn digest(&self) -> Call<NoContent> {
        self.http.call("digest", Method::GET, "/digest").security(&[&[DIGEST]])
    }

    /// `GET /open`
    pub fn open(&self) -> Call<NoContent> {
        self.http.call("open", Method::GET, "/open")
    }

    /// `GET /either`
    pub fn either(&self) -> Call<NoContent> {
        self.http
            .call("either", Method::GET, "/either")
            .security(&[&[LOGIN], &[IN_QUERY]])
    }

    /// `GET /optional`
    pub fn optional(&self) -> Call<NoContent> {
        self.http
            .call("optional", Method::GET, "/optional")
            .security(&[&[IN_COOKIE], &[]])
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

impl ClientBuilder {
    /// The credential `inQuery`, sent as query parameter `key`.
    pub fn in_query(mut self, secret: impl Into<Secret<String>>) -> Self {
        self.http = self.http.credential(IN_QUERY, secret);
        self
    }

    /// The credential `inCookie`, sent as cookie `sid`.
    pub fn in_cookie(mut self, secret: impl Into<Secret<String>>) -> Self {
        self.http = self.http.credential(IN_COOKIE, secret);
        self
    }

    /// The credential `basic`, sent as user and password.
    pub fn basic(
        mut self,
        user: impl Into<String>,
        password: impl Into<Secret<String>>,
    ) -> Self {
        self.http = self.http.basic(BASIC, user, password);
        self
    }

    /// The credential `login`, sent as bearer token.
    ///
    /// Tokens of the login service.
    pub fn login(mut self, secret: impl Into<Secret<String>>) -> Self {
        self.http = self.http.credential(LOGIN, secret);
        self
    }

    /// Where the tokens of `login` come from; they are renewed before they expire.
    pub fn login_source(
        mut self,
        source: impl arazzo_runtime::TokenSource + 'static,
    ) -> Self {
        self.http = self.http.token_source(LOGIN, source);
        self
    }

    /// The credential `digest`, the whole of the header `Authorization`, of kind `digest`.
    pub fn digest(mut self, secret: impl Into<Secret<String>>) -> Self {
        self.http = self.http.credential(DIGEST, secret);
        self
    }
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
