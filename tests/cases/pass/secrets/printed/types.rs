// Printed by arazzo-codegen; changes are lost. Seal: b81e1ffa22addf15
use arazzo_runtime::Secret;
use serde::Serialize;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Thing {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Secret<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<Secret<i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token: Option<Secret<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inner: Option<ThingInner>,
}

arazzo_runtime::object! {
    Thing : Default { note = "note", number = "number", count = "count", access_token =
    "accessToken", inner = "inner", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ThingInner {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Secret<String>>,
}

arazzo_runtime::object! {
    ThingInner : Default { text = "text", }
}
