// Printed by arazzo-codegen; changes are lost. Seal: 4c317ff8f7ef33d3
use arazzo_runtime::Value;
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

#[derive(Clone, Debug, PartialEq)]
pub struct Thing {
    pub id: i64,
    pub name: Option<String>,
    pub owner: Option<ThingOwner>,
    pub size: Option<i64>,
    pub open: Option<Value>,
}

arazzo_runtime::object! {
    Thing { id = "id", name = "name", owner = "owner", size = "size", open = "open", }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ThingOwner {
    pub name: Option<String>,
    pub age: Option<i64>,
}

arazzo_runtime::object! {
    ThingOwner : Default { name = "name", age = "age", }
}
