// Printed by arazzo-codegen; changes are lost. Seal: a29aba0d56c5e3e0
use arazzo_runtime::Value;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct All {
    /// A base with a size.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dog: Option<Dog>,
    /// The same type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub again: Option<Dog>,
    /// Beside the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub later: Option<Dog>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open: Option<AllOpen>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub patterns: Option<BTreeMap<String, bool>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extended: Option<AllExtended>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub anything: Option<AllAnything>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pair: Option<Vec<f64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set: Option<Vec<Option<i64>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<AllVersion>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flag: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub yes_or_no: Option<AllYesOrNo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub big: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bounded: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub small: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub far: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ratio: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<String>,
    /// One line.
    /// And another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub none: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub whatever: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub empty: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nothing_in_enum: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lists: Option<Vec<Option<Base>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entries: Option<BTreeMap<String, Option<i32>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<Group>,
}

arazzo_runtime::object! {
    All : Default { dog = "dog", again = "again", later = "later", open = "open",
    patterns = "patterns", extended = "extended", anything = "anything", pair = "pair",
    set = "set", level = "level", version = "version", flag = "flag", yes_or_no =
    "yesOrNo", big = "big", bounded = "bounded", small = "small", far = "far", ratio =
    "ratio", price = "price", day = "day", other = "other", none = "none", whatever =
    "whatever", empty = "empty", nothing_in_enum = "nothingInEnum", lists = "lists",
    entries = "entries", group = "group", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AllAnything {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The other properties.
    #[serde(flatten)]
    pub rest: BTreeMap<String, Value>,
}

arazzo_runtime::object! {
    AllAnything : Default { name = "name", ..rest }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AllExtended {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The other properties.
    #[serde(flatten)]
    pub rest: BTreeMap<String, Value>,
}

arazzo_runtime::object! {
    AllExtended : Default { name = "name", ..rest }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AllOpen {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The other properties.
    #[serde(flatten)]
    pub rest: BTreeMap<String, i64>,
}

arazzo_runtime::object! {
    AllOpen : Default { name = "name", ..rest }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllVersion {
    /// `v1`
    V1,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    AllVersion { V1 = "v1", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllYesOrNo {
    /// `true`
    True,
    /// `false`
    False,
    /// ""
    Empty,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    AllYesOrNo { True = "true", False = "false", Empty = "", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Base {
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
}

arazzo_runtime::object! {
    Base { id = "id", kind = "kind", }
}

/// A base with a size.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Dog {
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<DogKind>,
    pub size: i32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tail: Option<bool>,
}

arazzo_runtime::object! {
    Dog { id = "id", kind = "kind", size = "size", tail = "tail", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DogKind {
    /// `dog`
    Dog,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    DogKind { Dog = "dog", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Group {
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub members: Option<Vec<Group>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Box<Group>>,
}

arazzo_runtime::object! {
    Group { id = "id", kind = "kind", members = "members", owner = "owner", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Label {
    pub name: String,
    /// The other properties.
    #[serde(flatten)]
    pub rest: BTreeMap<String, String>,
}
