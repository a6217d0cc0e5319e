// Printed by arazzo-codegen; changes are lost. Seal: 97b2aa046f7ca342
use serde::Serialize;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Thing {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

arazzo_runtime::object! {
    Thing : Default { name = "name", }
}
