// Printed by arazzo-codegen; changes are lost. Seal: 296237184dc9c826
use arazzo_runtime::Value;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Counts {
    pub total: Option<i64>,
    /// The other properties.
    pub rest: BTreeMap<String, i64>,
}

arazzo_runtime::object! {
    Counts : Default { total = "total", ..rest }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CountsAnswer {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

arazzo_runtime::object! {
    CountsAnswer : Default { total = "total", }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Thing {
    pub id: i64,
    pub name: Option<String>,
    pub owner: Option<ThingOwner>,
    pub size: Option<i64>,
    pub open: Option<Value>,
    pub tally: Option<CountsAnswer>,
}

arazzo_runtime::object! {
    Thing { id = "id", name = "name", owner = "owner", size = "size", open = "open",
    tally = "tally", }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ThingOwner {
    pub name: Option<String>,
    pub age: Option<i64>,
}

arazzo_runtime::object! {
    ThingOwner : Default { name = "name", age = "age", }
}
