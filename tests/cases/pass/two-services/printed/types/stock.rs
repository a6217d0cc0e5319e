// Printed by arazzo-codegen; changes are lost. Seal: e2867ddc9ba4abbe
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Thing {
    pub count: i64,
}

arazzo_runtime::object! {
    Thing { count = "count", }
}
