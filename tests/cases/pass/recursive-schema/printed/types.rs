// Printed by arazzo-codegen; changes are lost. Seal: 578f4e0d2df93f7b
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Label {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<Tree>,
}

arazzo_runtime::object! {
    Label : Default { of = "of", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tree {
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<Box<Tree>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub children: Option<Vec<Tree>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index: Option<BTreeMap<String, Tree>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<Box<Label>>,
}

arazzo_runtime::object! {
    Tree { name = "name", parent = "parent", children = "children", index = "index",
    label = "label", }
}
