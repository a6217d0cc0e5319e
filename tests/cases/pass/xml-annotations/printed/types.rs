// Printed by arazzo-codegen; changes are lost. Seal: dccf736a5f360fa0
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Category {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Cells {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cell: Option<Vec<Vec<String>>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Envelope {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The other properties.
    #[serde(flatten)]
    pub rest: BTreeMap<String, Category>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Pet {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<Box<Pet>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub home: Option<Category>,
}
