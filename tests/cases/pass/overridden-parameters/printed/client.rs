// Printed by arazzo-codegen; changes are lost. Seal: fddb0267fe63ae30
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent};
use super::types::{MakeRequest, MakeRequestSchema};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
/// Client of Versions.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://versions.example", SECRETS),
        }
    }

    /// `POST /things`
    pub fn make(
        &self,
        x_tenant: i64,
        x_tenant_: Option<i64>,
        x_tenant_2: Option<&str>,
        body: &MakeRequestSchema,
    ) -> Call<NoContent> {
        self.http
            .call("make", Method::POST, "/things")
            .header("x-tenant", Some(x_tenant))
            .query("X-Tenant", x_tenant_)
            .query("x-tenant", x_tenant_2)
            .json("application/json; charset=utf-8; version=\"2\"", body)
    }

    /// `POST /things`
    pub fn make_operation(&self, x_tenant: i64, body: &MakeRequest) -> Call<NoContent> {
        self.http
            .call("make", Method::POST, "/things")
            .header("x-tenant", Some(x_tenant))
            .json("application/json; version=1", body)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
