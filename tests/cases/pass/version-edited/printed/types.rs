// Printed by arazzo-codegen; changes are lost. Seal: e932452198ff3d36
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    State { Active = "active", Inactive = "inactive", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Thing {
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fragile: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<State>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parts: Option<Vec<String>>,
}

arazzo_runtime::object! {
    Thing { name = "name", size = "size", fragile = "fragile", state = "state", parts =
    "parts", }
}
