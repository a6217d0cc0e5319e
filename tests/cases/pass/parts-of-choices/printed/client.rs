// Printed by arazzo-codegen; changes are lost. Seal: 29ea256900aaecd2
use arazzo_runtime::{Call, Http, HttpBuilder, Json, Method, NoContent, Value};
use super::types::Pet;

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &["code"];
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

    /// `GET /pets/{id}`
    pub fn find_pet(&self, id: &str) -> Call<Pet> {
        self.http
            .call("findPet", Method::GET, "/pets/{id}")
            .accept("application/json")
            .path("id", id)
    }

    /// `PUT /pets/{id}/home`
    pub fn move_pet(
        &self,
        id: &str,
        body: &Json<impl Fn() -> Value>,
    ) -> Call<NoContent> {
        self.http
            .call("movePet", Method::PUT, "/pets/{id}/home")
            .path("id", id)
            .json("application/json", body)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
