// Printed by arazzo-codegen; changes are lost. Seal: 5d0ad178c3425521
use arazzo_runtime::Value;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Cat {
    pub meow: String,
}

arazzo_runtime::object! {
    Cat { meow = "meow", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Customer {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Dog {
    pub bark: String,
}

arazzo_runtime::object! {
    Dog { bark = "bark", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Order {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer: Option<Customer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maybe: Option<Customer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pets: Option<Vec<OrderPetsItem>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scores: Option<BTreeMap<String, i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub any: Option<Value>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum OrderPetsItem {
    Dog(Dog),
    Cat(Cat),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    OrderPetsItem { Dog(Dog) = Object["bark"] [] {}, Cat(Cat) = Object["meow"] [] {}, }
}
