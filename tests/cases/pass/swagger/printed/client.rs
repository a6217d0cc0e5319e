// Printed by arazzo-codegen; changes are lost. Seal: 272ee152b584ca1b
use arazzo_runtime::{Call, Http, HttpBuilder, Method, Scheme, Secret};
use super::types::{NewThing, Thing};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
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
            http: HttpBuilder::new(Server::default().url(), SECRETS),
        }
    }

    /// `POST /{shelf}/things`
    pub fn make_thing(
        &self,
        limit: Option<i32>,
        tabs: Option<&[String]>,
        pipes: Option<&[String]>,
        x_many: Option<&[String]>,
        shelf: &str,
        body: &NewThing,
    ) -> Call<Thing> {
        self.http
            .call("makeThing", Method::POST, "/{shelf}/things")
            .accept("application/json")
            .query("limit", limit)
            .query_as("tabs", arazzo_runtime::Style::TAB_DELIMITED, tabs)
            .query_as("pipes", arazzo_runtime::Style::PIPE_DELIMITED, pipes)
            .header_as("X-Many", arazzo_runtime::Style::SIMPLE, x_many)
            .path("shelf", shelf)
            .security(&[&[KEY]])
            .json("application/json", body)
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

    /// The credential `key`, sent as header `X-Key`.
    pub fn key(mut self, secret: impl Into<Secret<String>>) -> Self {
        self.http = self.http.credential(KEY, secret);
        self
    }
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
/// The servers of the description.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Server {
    /// `https://things.example/v1`
    #[default]
    ThingsExampleV1,
    /// `http://things.example/v1`
    ThingsExampleV1Server,
}

impl Server {
    /// The base URL.
    pub const fn url(self) -> &'static str {
        match self {
            Self::ThingsExampleV1 => "https://things.example/v1",
            Self::ThingsExampleV1Server => "http://things.example/v1",
        }
    }
}
