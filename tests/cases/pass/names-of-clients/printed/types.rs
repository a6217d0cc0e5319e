// Printed by arazzo-codegen; changes are lost. Seal: 1e8a7b9f56ee3ea4
use serde::Serialize;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fn {
    pub a: Option<String>,
    pub once: Option<FnOnce>,
}

arazzo_runtime::object! {
    Fn : Default { a = "a", once = "once", }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FnOnce {
    pub a: Option<String>,
}

arazzo_runtime::object! {
    FnOnce : Default { a = "a", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Send {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sync {
    pub a: Option<String>,
}

arazzo_runtime::object! {
    Sync : Default { a = "a", }
}
