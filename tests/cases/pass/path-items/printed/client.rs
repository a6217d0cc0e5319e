// Printed by arazzo-codegen; changes are lost. Seal: 4e2b8d540e50a7ba
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
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

    /// `POST /things/{id}`
    pub fn make_thing(&self, id: i64, trace: Option<&str>) -> Call<NoContent> {
        self.http
            .call("makeThing", Method::POST, "/things/{id}")
            .path("id", id)
            .query("trace", trace)
    }

    /// `GET /things/{id}`
    pub fn read_thing(
        &self,
        id: i64,
        trace: Option<&str>,
        limit: Option<i64>,
    ) -> Call<NoContent> {
        self.http
            .call("readThing", Method::GET, "/things/{id}")
            .path("id", id)
            .query("trace", trace)
            .query("limit", limit)
    }

    /// `DELETE /things/{id}`
    pub fn delete_things_id(&self, id: i64) -> Call<NoContent> {
        self.http
            .call("delete /things/{id}", Method::DELETE, "/things/{id}")
            .path("id", id)
    }

    /// `PATCH /things/{id}`
    pub fn change_thing(&self, id: i64) -> Call<NoContent> {
        self.http.call("changeThing", Method::PATCH, "/things/{id}").path("id", id)
    }

    /// `GET /elsewhere`
    pub fn read_elsewhere(&self) -> Call<NoContent> {
        self.http
            .call("readElsewhere", Method::GET, "/elsewhere")
            .server("https://own.example/v1")
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
