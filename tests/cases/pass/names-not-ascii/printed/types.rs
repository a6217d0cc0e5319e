// Printed by arazzo-codegen; changes are lost. Seal: 81b30b78a5f8657e
use serde::Serialize;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Thing {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ähnlich: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub 数: Option<i64>,
    #[serde(rename = "camelCase", skip_serializing_if = "Option::is_none")]
    pub camel_case: Option<String>,
}

arazzo_runtime::object! {
    Thing : Default { ähnlich = "ähnlich", 数 = "数", camel_case = "camelCase", }
}
