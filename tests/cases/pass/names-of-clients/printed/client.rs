// Printed by arazzo-codegen; changes are lost. Seal: 3531773e55de0af3
use arazzo_runtime::{Call, Http, HttpBuilder, Method, Scheme, Secret};
use super::types::{Fn, Send, Sync};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
const SERVER_REGION_VARIABLE: arazzo_runtime::Variable = arazzo_runtime::Variable::new(
    "region",
    "eu",
    &[],
);

const SECRETS_CREDENTIAL: Scheme = Scheme::header("secrets", "x-a");
const SERVER_REGION: Scheme = Scheme::header("server_region", "x-b");
const ADD_CREDENTIAL: Scheme = Scheme::header("add", "x-c");
const TRACE_CONTEXT_CREDENTIAL: Scheme = Scheme::header("trace_context", "x-d");
const MASS: Scheme = Scheme::header("maß", "x-e");
const MASS_CREDENTIAL: Scheme = Scheme::header("mass", "x-f");
/// Client of Names that a printed client has for something else.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://{region}.example/v1", SECRETS)
                .variables(&[SERVER_REGION_VARIABLE]),
        }
    }

    /// `GET /call/{other}`
    pub fn cmp_operation(&self, other: &str) -> Call<Fn> {
        self.http
            .call("cmp", Method::GET, "/call/{other}")
            .accept("application/json")
            .path("other", other)
            .security(
                &[
                    &[
                        SECRETS_CREDENTIAL,
                        SERVER_REGION,
                        ADD_CREDENTIAL,
                        TRACE_CONTEXT_CREDENTIAL,
                        MASS,
                        MASS_CREDENTIAL,
                    ],
                ],
            )
    }

    /// `POST /send`
    pub fn clone_operation(&self, body: &Send) -> Call<Sync> {
        self.http
            .call("clone", Method::POST, "/send")
            .accept("application/json")
            .security(
                &[
                    &[
                        SECRETS_CREDENTIAL,
                        SERVER_REGION,
                        ADD_CREDENTIAL,
                        TRACE_CONTEXT_CREDENTIAL,
                        MASS,
                        MASS_CREDENTIAL,
                    ],
                ],
            )
            .json("application/json", body)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

impl ClientBuilder {
    /// Sets `region` in the server's URL, which is `eu` by default.
    pub fn server_region_variable(mut self, value: impl Into<String>) -> Self {
        self.http = self.http.variable(SERVER_REGION_VARIABLE, value);
        self
    }

    /// The credential `secrets`, sent as header `X-A`.
    pub fn secrets(mut self, secret: impl Into<Secret<String>>) -> Self {
        self.http = self.http.credential(SECRETS_CREDENTIAL, secret);
        self
    }

    /// The credential `server_region`, sent as header `X-B`.
    pub fn server_region(mut self, secret: impl Into<Secret<String>>) -> Self {
        self.http = self.http.credential(SERVER_REGION, secret);
        self
    }

    /// The credential `add`, sent as header `X-C`.
    pub fn add_credential(mut self, secret: impl Into<Secret<String>>) -> Self {
        self.http = self.http.credential(ADD_CREDENTIAL, secret);
        self
    }

    /// The credential `trace_context`, sent as header `X-D`.
    pub fn trace_context_credential(
        mut self,
        secret: impl Into<Secret<String>>,
    ) -> Self {
        self.http = self.http.credential(TRACE_CONTEXT_CREDENTIAL, secret);
        self
    }

    /// The credential `maß`, sent as header `X-E`.
    pub fn maß(mut self, secret: impl Into<Secret<String>>) -> Self {
        self.http = self.http.credential(MASS, secret);
        self
    }

    /// The credential `mass`, sent as header `X-F`.
    pub fn mass(mut self, secret: impl Into<Secret<String>>) -> Self {
        self.http = self.http.credential(MASS_CREDENTIAL, secret);
        self
    }
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
