// Printed by arazzo-codegen; changes are lost. Seal: 595db6b1cb251603
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
const SERVER_VERSION: arazzo_runtime::Variable = arazzo_runtime::Variable::new(
    "version",
    "v2",
    &[],
);

/// Client of Servers that are relative.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new(Server::default().url(), SECRETS)
                .variables(&[SERVER_VERSION]),
        }
    }

    /// `GET /things`
    pub fn list(&self) -> Call<NoContent> {
        self.http.call("list", Method::GET, "/things")
    }

    /// `PUT /things`
    pub fn replace(&self) -> Call<NoContent> {
        self.http
            .call("replace", Method::PUT, "/things")
            .server("https://self.example/api/things")
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

impl ClientBuilder {
    /// Chooses a server of the description.
    pub fn server(mut self, server: Server) -> Self {
        self.http = self.http.server(server.url());
        self
    }

    /// Sets `version` in the server's URL, which is `v2` by default.
    pub fn server_version(mut self, value: impl Into<String>) -> Self {
        self.http = self.http.variable(SERVER_VERSION, value);
        self
    }
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
/// The servers of the description.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Server {
    /// `https://self.example/v1`
    #[default]
    SelfExampleV1,
    /// The next one: `https://self.example/{version}`
    SelfExampleVersion,
}

impl Server {
    /// The base URL.
    pub const fn url(self) -> &'static str {
        match self {
            Self::SelfExampleV1 => "https://self.example/v1",
            Self::SelfExampleVersion => "https://self.example/{version}",
        }
    }
}
