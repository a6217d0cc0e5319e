// Printed by arazzo-codegen; changes are lost. Seal: 5d1ebf1aa4b0e8c7
use serde::Serialize;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OpenResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub y: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub z: Option<String>,
}

arazzo_runtime::object! {
    OpenResponse : Default { y = "y", z = "z", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Thing {
    pub x: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub z: Option<String>,
}

arazzo_runtime::object! {
    Thing { x = "x", z = "z", }
}
