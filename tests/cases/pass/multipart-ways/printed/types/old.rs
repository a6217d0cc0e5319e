// Printed by arazzo-codegen; changes are lost. Seal: 64aaca3772f673a3
use serde::Serialize;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ListsRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usual: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pipes: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multi: Option<Vec<String>>,
}
