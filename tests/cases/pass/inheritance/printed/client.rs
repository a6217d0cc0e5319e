// Printed by arazzo-codegen; changes are lost. Seal: 138ef6b90f03b37c
use arazzo_runtime::{Call, Http, HttpBuilder, Json, Method, Value};
use super::types::{Cat, Pet, Vehicle};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
/// Client of Zoo.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://zoo.example/v1", SECRETS),
        }
    }

    /// `GET /pets`
    pub fn list_pets(&self) -> Call<Vec<Pet>> {
        self.http.call("listPets", Method::GET, "/pets").accept("application/json")
    }

    /// `GET /pets/{id}`
    pub fn get_pet(&self, id: &str) -> Call<Pet> {
        self.http
            .call("getPet", Method::GET, "/pets/{id}")
            .accept("application/json")
            .path("id", id)
    }

    /// `POST /pets`
    pub fn add_pet(&self, body: &Json<impl Fn() -> Value>) -> Call<Cat> {
        self.http
            .call("addPet", Method::POST, "/pets")
            .accept("application/json")
            .json("application/json", body)
    }

    /// `GET /vehicle`
    pub fn get_vehicle(&self) -> Call<Vehicle> {
        self.http.call("getVehicle", Method::GET, "/vehicle").accept("application/json")
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
