// Printed by arazzo-codegen; changes are lost. Seal: e14c60ebda1ebb35
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MakeRequest {
    pub one: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MakeRequestSchema {
    pub two: i64,
}
