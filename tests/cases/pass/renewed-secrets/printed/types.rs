// Printed by arazzo-codegen; changes are lost. Seal: 4053d06568b37321
use arazzo_runtime::Secret;

#[derive(Clone, Debug, PartialEq)]
pub struct OpenResponse {
    pub id: String,
    pub password: Secret<String>,
}

arazzo_runtime::object! {
    OpenResponse { id = "id", password = "password", }
}
