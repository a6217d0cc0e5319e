// Printed by arazzo-codegen; changes are lost. Seal: 459fe962d3da81d5
use arazzo_runtime::{Secret, Value};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LoginRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pin: Option<Secret<f64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub puk: Option<Secret<u64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keys: Option<Vec<Secret<String>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passwords: Option<BTreeMap<String, Vec<Secret<String>>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub any: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<Secret<String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoginResponse {
    pub refresh_tokens: Option<Vec<Secret<String>>>,
}

arazzo_runtime::object! {
    LoginResponse : Default { refresh_tokens = "refreshTokens", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NextRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tokens: Option<Vec<Secret<String>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cookie: Option<Secret<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub names: Option<Vec<String>>,
}
