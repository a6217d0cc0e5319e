// Printed by arazzo-codegen; changes are lost. Seal: e363196e0c88fdcf
use arazzo_runtime::Secret;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Pet {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<Secret<String>>,
}

arazzo_runtime::object! {
    Pet { id = "id", name = "name", secret = "secret", }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PetsCountResponse {
    pub pets: Option<i64>,
}

arazzo_runtime::object! {
    PetsCountResponse : Default { pets = "pets", }
}
