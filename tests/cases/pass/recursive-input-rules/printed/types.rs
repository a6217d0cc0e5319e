// Printed by arazzo-codegen; changes are lost. Seal: d957f1f91f8ce2cb
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

#[derive(Clone, Debug, PartialEq)]
pub struct Thing {
    pub name: String,
    pub size: Option<i64>,
    pub fragile: Option<bool>,
    pub state: Option<State>,
    pub parts: Option<Vec<String>>,
}

arazzo_runtime::object! {
    Thing { name = "name", size = "size", fragile = "fragile", state = "state", parts =
    "parts", }
}
