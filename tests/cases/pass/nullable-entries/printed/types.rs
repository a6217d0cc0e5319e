// Printed by arazzo-codegen; changes are lost. Seal: 26f36ec79f765dc8
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Thing {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub readings: Option<Vec<Option<f64>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plain: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_name: Option<BTreeMap<String, Option<i64>>>,
}

arazzo_runtime::object! {
    Thing : Default { readings = "readings", plain = "plain", by_name = "byName", }
}
