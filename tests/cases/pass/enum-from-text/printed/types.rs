// Printed by arazzo-codegen; changes are lost. Seal: 8ca69423887a256d
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mode {
    /// `fast`
    Fast,
    /// `slow`
    Slow,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    Mode { Fast = "fast", Slow = "slow", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Thing {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<Mode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub others: Option<Vec<Mode>>,
}

arazzo_runtime::object! {
    Thing : Default { mode = "mode", others = "others", }
}
