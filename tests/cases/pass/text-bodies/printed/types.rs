// Printed by arazzo-codegen; changes are lost. Seal: 6168a58e85625265
use serde::Serialize;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PutNoteRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PutNoteRequestSchema {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}
