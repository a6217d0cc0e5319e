// Printed by arazzo-codegen; changes are lost. Seal: 22b5f327aa0755a0
use serde::Serialize;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Owner {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

arazzo_runtime::object! {
    Owner : Default { name = "name", }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReadResponse {
    pub thing: Option<Thing>,
}

arazzo_runtime::object! {
    ReadResponse : Default { thing = "thing", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Thing {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Owner>,
}

arazzo_runtime::object! {
    Thing : Default { name = "name", note = "note", owner = "owner", }
}
