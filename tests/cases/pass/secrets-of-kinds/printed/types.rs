// Printed by arazzo-codegen; changes are lost. Seal: 9fe8012aa1ce9e1f
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub either: Option<LoginRequestEither>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lines: Option<LoginRequestLines>,
}

#[derive(Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum LoginRequestEither {
    Text(Secret<String>),
    Object(LoginRequestEither2),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union_debug! {
    LoginRequestEither { Text, Object }
}

arazzo_runtime::union! {
    LoginRequestEither { Text(Secret < String >) = Text, Object(LoginRequestEither2) =
    Object[] ["number"] {}, }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LoginRequestEither2 {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
}

arazzo_runtime::object! {
    LoginRequestEither2 : Default { number = "number", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LoginRequestLines {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// The other properties.
    #[serde(flatten)]
    pub rest: BTreeMap<String, Secret<String>>,
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
