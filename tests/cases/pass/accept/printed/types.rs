// Printed by arazzo-codegen; changes are lost. Seal: 4b6b49e037e369f0
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Thing {
    pub a: Option<String>,
}

arazzo_runtime::object! {
    Thing : Default { a = "a", }
}
