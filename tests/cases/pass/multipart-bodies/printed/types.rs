// Printed by arazzo-codegen; changes are lost. Seal: 3340e2ec32482017
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UploadRequest {
    pub file: arazzo_runtime::File,
    pub purpose: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<UploadRequestMeta>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more: Option<UploadRequestMore>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UploadRequestMeta {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UploadRequestMore {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}
