// Printed by arazzo-codegen; changes are lost. Seal: cc252373c4e92004
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NewThing {
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colour: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Thing {
    pub id: String,
    pub name: Option<String>,
}

arazzo_runtime::object! {
    Thing { id = "id", name = "name", }
}
