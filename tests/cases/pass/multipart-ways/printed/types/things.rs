// Printed by arazzo-codegen; changes are lost. Seal: 8079be3e7cb03256
use serde::Serialize;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StyledRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deep: Option<StyledRequestDeep>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StyledRequestDeep {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub k: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UntypedRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<arazzo_runtime::File>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub images: Option<Vec<arazzo_runtime::File>>,
    /// What it is says JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub any: Option<UntypedRequestAny>,
}

/// What it is says JSON.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UntypedRequestAny {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub k: Option<String>,
}
