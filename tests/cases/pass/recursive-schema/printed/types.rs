// Printed by arazzo-codegen; changes are lost. Seal: aaf30ca9615a26f3
use arazzo_runtime::Value;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Chain {
    pub next: Box<ChainNext>,
}

arazzo_runtime::object! {
    Chain { next = "next", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ChainNext {
    Text(String),
    Chain(Chain),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    ChainNext { Text(String) = Text, Chain(Chain) = Object["next"] [] {}, }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct First {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second: Option<Box<Second>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub third: Option<Box<Third>>,
}

arazzo_runtime::object! {
    First : Default { second = "second", third = "third", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Label {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<Tree>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trio: Option<First>,
}

arazzo_runtime::object! {
    Label : Default { of = "of", trio = "trio", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Owner {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Box<Owner>>,
}

arazzo_runtime::object! {
    Owner : Default { name = "name", before = "before", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Second {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<First>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub third: Option<Box<Third>>,
}

arazzo_runtime::object! {
    Second : Default { first = "first", third = "third", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Third {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<First>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second: Option<Second>,
}

arazzo_runtime::object! {
    Third : Default { first = "first", second = "second", }
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<TreeOwner>,
}

arazzo_runtime::object! {
    Tree { name = "name", parent = "parent", children = "children", index = "index",
    label = "label", owner = "owner", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum TreeOwner {
    Text(String),
    Owner(Owner),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    TreeOwner { Text(String) = Text, Owner(Owner) = Object[] ["name", "before"] {}, }
}
