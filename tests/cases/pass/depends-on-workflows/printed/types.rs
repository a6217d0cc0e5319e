// Printed by arazzo-codegen; changes are lost. Seal: 9f2e6291c9c09148
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Thing {
    pub name: String,
}

arazzo_runtime::object! {
    Thing { name = "name", }
}
