// Printed by arazzo-codegen; changes are lost. Seal: faafb706075fde53
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UploadRequest {
    pub file: arazzo_runtime::File,
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
