// Printed by arazzo-codegen; changes are lost. Seal: 9e51487ed2278ac4
use arazzo_runtime::Secret;
use serde::Serialize;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Thing {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Secret<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<Secret<String>>,
}
