// Printed by arazzo-codegen; changes are lost. Seal: eb32cdda7b2e38a0
use arazzo_runtime::Secret;
use serde::Serialize;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct KeepRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Secret<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<Vec<Secret<String>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mark: Option<bool>,
}
