// Printed by arazzo-codegen; changes are lost. Seal: 002c5e2d4efff72b
use arazzo_runtime::Value;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Body {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub large: Option<i64>,
    pub number: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_flag: Option<String>,
    pub from_number: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_mode: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub any: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<i64>>,
}
