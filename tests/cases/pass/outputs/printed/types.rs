// Printed by arazzo-codegen; changes are lost. Seal: d9d151746140295b
use arazzo_runtime::Value;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Owner {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<OwnerMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<OwnerAddress>,
}

arazzo_runtime::object! {
    Owner : Default { age = "age", mode = "mode", address = "address", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OwnerAddress {
    pub city: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zip: Option<String>,
}

arazzo_runtime::object! {
    OwnerAddress { city = "city", zip = "zip", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OwnerMode {
    /// `fast`
    Fast,
    /// `slow`
    Slow,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    OwnerMode { Fast = "fast", Slow = "slow", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Thing {
    pub id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Owner>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows: Option<Vec<ThingRowsItem>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open: Option<BTreeMap<String, Value>>,
}

arazzo_runtime::object! {
    Thing { id = "id", owner = "owner", tags = "tags", rows = "rows", notes = "notes",
    free = "free", open = "open", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ThingRowsItem {
    pub cells: Vec<f64>,
}

arazzo_runtime::object! {
    ThingRowsItem { cells = "cells", }
}
