// Printed by arazzo-codegen; changes are lost. Seal: 8c56c3cf017c728c
use serde::Serialize;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AddAlbumRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pictures: Option<Vec<arazzo_runtime::File>>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Picture {
    pub photo: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scan: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PictureSchema {
    pub photo: arazzo_runtime::File,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<arazzo_runtime::File>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scan: Option<arazzo_runtime::File>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}
