// Printed by arazzo-codegen; changes are lost. Seal: cd9cb5c631b481bd
use serde::Serialize;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PutNoteRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}
