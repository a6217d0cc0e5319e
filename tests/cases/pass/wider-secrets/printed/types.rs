// Printed by arazzo-codegen; changes are lost. Seal: 3270ca6fa9d681a8
use arazzo_runtime::Secret;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OpenRequest {
    pub pin: Secret<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maybe: Option<Secret<i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<Secret<f64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open: Option<i64>,
}
