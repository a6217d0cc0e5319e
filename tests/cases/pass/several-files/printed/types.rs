// Printed by arazzo-codegen; changes are lost. Seal: 39aa799a471e01af
use serde::Serialize;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Address {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
}

arazzo_runtime::object! {
    Address : Default { city = "city", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Color {
    /// `red`
    Red,
    /// `#00f`
    V00f,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    Color { Red = "red", V00f = "#00f", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Dark {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<i64>,
}

arazzo_runtime::object! {
    Dark : Default { of = "of", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Owner {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<Thing>,
}

arazzo_runtime::object! {
    Owner : Default { name = "name", address = "address", first = "first", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Tag {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

arazzo_runtime::object! {
    Tag : Default { text = "text", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Thing {
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<Box<Thing>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Box<Owner>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<Tag>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<Color>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shade: Option<Dark>,
}

arazzo_runtime::object! {
    Thing { id = "id", parent = "parent", owner = "owner", tag = "tag", unit = "unit",
    color = "color", shade = "shade", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unit {
    /// `m`
    M,
    /// `ft`
    Ft,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    Unit { M = "m", Ft = "ft", }
}
