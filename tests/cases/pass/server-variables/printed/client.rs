// Printed by arazzo-codegen; changes are lost. Seal: 80525c28571c2809
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
const SERVER_HOST: arazzo_runtime::Variable = arazzo_runtime::Variable::new(
    "host",
    "127.0.0.1",
    &[],
);

const SERVER_VERSION: arazzo_runtime::Variable = arazzo_runtime::Variable::new(
    "version",
    "v1",
    &["v1", "v2"],
);

const SERVER_PORT: arazzo_runtime::Variable = arazzo_runtime::Variable::new(
    "port",
    "8080",
    &["8080", "443"],
);

const SERVER_RELEASE: arazzo_runtime::Variable = arazzo_runtime::Variable::new(
    "release",
    "1.10",
    &[],
);

const SERVER_HOST_VARIABLE: arazzo_runtime::Variable = arazzo_runtime::Variable::new(
    "server_host_variable",
    "sandbox.example",
    &[],
);

/// Client of Things.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new(Server::default().url(), SECRETS)
                .variables(
                    &[
                        SERVER_HOST,
                        SERVER_VERSION,
                        SERVER_PORT,
                        SERVER_RELEASE,
                        SERVER_HOST_VARIABLE,
                    ],
                ),
        }
    }

    /// `GET /thing`
    pub fn get_thing(&self) -> Call<NoContent> {
        self.http.call("getThing", Method::GET, "/thing")
    }

    /// `POST /thing`
    pub fn upload(&self) -> Call<NoContent> {
        self.http.call("upload", Method::POST, "/thing").server("http://{host}/upload")
    }

    /// `GET /status`
    pub fn get_status(&self) -> Call<NoContent> {
        self.http
            .call("getStatus", Method::GET, "/status")
            .server("http://{host}/status")
    }

    /// `PUT /status`
    pub fn put_status(&self) -> Call<NoContent> {
        self.http.call("putStatus", Method::PUT, "/status")
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

    /// Sets `host` in the server's URL, which is `127.0.0.1` by default.
    ///
    /// Where it is.
    pub fn server_host(mut self, value: impl Into<String>) -> Self {
        self.http = self.http.variable(SERVER_HOST, value);
        self
    }

    /// Sets `version` in the server's URL: `v1`, `v2`. The default is `v1`.
    pub fn server_version(mut self, value: impl Into<String>) -> Self {
        self.http = self.http.variable(SERVER_VERSION, value);
        self
    }

    /// Sets `port` in the server's URL: `8080`, `443`. The default is `8080`.
    pub fn server_port(mut self, value: impl Into<String>) -> Self {
        self.http = self.http.variable(SERVER_PORT, value);
        self
    }

    /// Sets `release` in the server's URL, which is `1.10` by default.
    pub fn server_release(mut self, value: impl Into<String>) -> Self {
        self.http = self.http.variable(SERVER_RELEASE, value);
        self
    }

    /// Sets `host` in the server's URL, which is `sandbox.example` by default.
    pub fn server_host_variable(mut self, value: impl Into<String>) -> Self {
        self.http = self.http.variable(SERVER_HOST_VARIABLE, value);
        self
    }
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
/// The servers of the description.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Server {
    /// Production: `http://{host}/{version}`
    #[default]
    Production,
    /// Numbers: `http://{host}:{port}/{release}`
    Numbers,
    /// Sandbox: `http://{host}/sandbox`
    Sandbox,
}

impl Server {
    /// The base URL.
    pub const fn url(self) -> &'static str {
        match self {
            Self::Production => "http://{host}/{version}",
            Self::Numbers => "http://{host}:{port}/{release}",
            Self::Sandbox => "http://{server_host_variable}/sandbox",
        }
    }
}
