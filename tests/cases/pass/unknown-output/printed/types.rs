// Printed by arazzo-codegen; changes are lost. Seal: c1881042f7bebeef
#[derive(Clone, Debug, PartialEq)]
pub struct Thing {
    pub id: i64,
}

arazzo_runtime::object! {
    Thing { id = "id", }
}
