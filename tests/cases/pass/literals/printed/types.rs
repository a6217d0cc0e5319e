// Printed by arazzo-codegen; changes are lost. Seal: 1b4c95e40a44cf28
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

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Thing {
    pub text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub small: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flag: Option<bool>,
    pub mode: Mode,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digits: Option<String>,
}
