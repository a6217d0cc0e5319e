// Printed by arazzo-codegen; changes are lost. Seal: 6df88b00843ea47c
use arazzo_runtime::Secret;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Thing {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<Secret<String>>,
}

arazzo_runtime::object! {
    Thing { id = "id", name = "name", code = "code", }
}
