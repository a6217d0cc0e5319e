// Printed by arazzo-codegen; changes are lost. Seal: d04f863aaa894fa3
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NewThing {
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<Size>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Size {
    /// `small`
    Small,
    /// `large`
    Large,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    Size { Small = "small", Large = "large", }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Thing {
    pub name: String,
    pub size: Option<Size>,
    pub id: Option<i64>,
}

arazzo_runtime::object! {
    Thing { name = "name", size = "size", id = "id", }
}
