// Printed by arazzo-codegen; changes are lost. Seal: 33552d1e5d73ef5e
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReadResponse {
    pub name: Option<String>,
}

arazzo_runtime::object! {
    ReadResponse : Default { name = "name", }
}
