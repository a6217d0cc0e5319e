// Printed by arazzo-codegen; changes are lost. Seal: 4ea9e068c0ba7a37
use serde::Serialize;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EnterRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub few: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub some: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub least: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub others: Option<Vec<i64>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StepSchema {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<i64>,
}

arazzo_runtime::object! {
    StepSchema : Default { next = "next", }
}
