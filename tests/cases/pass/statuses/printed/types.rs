// Printed by arazzo-codegen; changes are lost. Seal: 4af64b8f4b79a7c4
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Thing {
    pub name: Option<String>,
}

arazzo_runtime::object! {
    Thing : Default { name = "name", }
}
