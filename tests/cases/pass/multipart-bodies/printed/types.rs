// Printed by arazzo-codegen; changes are lost. Seal: 92f59ba573f2e79c
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UploadRequest {
    pub file: String,
    pub purpose: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<UploadRequestMeta>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UploadRequestMeta {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}
