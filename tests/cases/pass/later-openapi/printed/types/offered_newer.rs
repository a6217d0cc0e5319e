// Printed by arazzo-codegen; changes are lost. Seal: 19a79e481aeb2d3a
use serde::Serialize;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PutNewerFilter {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

arazzo_runtime::object! {
    PutNewerFilter : Default { name = "name", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PutNewerRequest {
    pub part: String,
}
