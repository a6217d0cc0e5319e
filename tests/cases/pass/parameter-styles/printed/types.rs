// Printed by arazzo-codegen; changes are lost. Seal: e3ff7f0f54f1f509
use serde::Serialize;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Colour {
    #[serde(rename = "R", skip_serializing_if = "Option::is_none")]
    pub r: Option<i64>,
    #[serde(rename = "G", skip_serializing_if = "Option::is_none")]
    pub g: Option<i64>,
    #[serde(rename = "B", skip_serializing_if = "Option::is_none")]
    pub b: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct QueriesDeepObject {
    #[serde(rename = "R", skip_serializing_if = "Option::is_none")]
    pub r: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inner: Option<QueriesDeepObjectInner>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct QueriesDeepObjectInner {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deep: Option<String>,
}
