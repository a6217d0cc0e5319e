// Printed by arazzo-codegen; changes are lost. Seal: eb8ddfa87cb1f32d
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PrintLabelRequest {
    pub text: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct PrintLabelResponse {
    pub number: i64,
}

arazzo_runtime::object! {
    PrintLabelResponse { number = "number", }
}
