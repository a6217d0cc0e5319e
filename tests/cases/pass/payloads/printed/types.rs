// Printed by arazzo-codegen; changes are lost. Seal: a583cae378d2cdbb
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Inner {
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inner: Option<Part>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<Part>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<BTreeMap<String, String>>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Part {
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deep: Option<PartDeep>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PartDeep {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flags: Option<Vec<bool>>,
    pub level: i64,
}
