// Printed by arazzo-codegen; changes are lost. Seal: 4ab2c6ff5d7cefa0
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent, Secret};
use super::types::{Pet, PetsCountResponse};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &["secret"];
/// Client of Pets.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://pets.example/v1", SECRETS),
        }
    }

    /// `GET /pets`
    pub fn list_pets(&self, page: Option<i64>, colour: Option<&str>) -> Call<Vec<Pet>> {
        self.http
            .call("listPets", Method::GET, "/pets")
            .accept("application/json")
            .query("page", page)
            .query("colour", colour)
    }

    /// `POST /pets`
    pub fn add_pet(&self, body: &Pet) -> Call<Pet> {
        self.http
            .call("addPet", Method::POST, "/pets")
            .accept("application/json")
            .json("application/json", body)
    }

    /// `PUT /pets`
    pub fn replace_pets(&self, body: Option<&[Pet]>) -> Call<NoContent> {
        self.http
            .call("replacePets", Method::PUT, "/pets")
            .json_if("application/json", body)
    }

    /// `GET /pets/count`
    pub fn pets_count(&self) -> Call<Option<PetsCountResponse>> {
        self.http
            .call("petsCount", Method::GET, "/pets/count")
            .accept("application/json")
    }

    /// `GET /pets/oldest`
    pub fn oldest_pet(&self) -> Call<Option<Pet>> {
        self.http
            .call("oldestPet", Method::GET, "/pets/oldest")
            .accept("application/json")
    }

    /// `DELETE /pets/{id}`
    pub fn remove_pet(&self, id: &str) -> Call<NoContent> {
        self.http.call("removePet", Method::DELETE, "/pets/{id}").path("id", id)
    }

    /// Finds a pet.
    ///
    /// `GET /pets/{id}`
    pub fn get_pets_id(
        &self,
        fields: Option<&[String]>,
        x_trace: &str,
        session: Option<&Secret<String>>,
        id: &str,
    ) -> Call<Pet> {
        self.http
            .call("get /pets/{id}", Method::GET, "/pets/{id}")
            .accept("application/json")
            .query_as("fields", arazzo_runtime::Style::FORM.explode(), fields)
            .header("X-Trace", Some(x_trace))
            .cookie("session", arazzo_runtime::Style::FORM, session)
            .path("id", id)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
