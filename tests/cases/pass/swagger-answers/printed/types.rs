// Printed by arazzo-codegen; changes are lost. Seal: 1b69e0825781b650
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListsResponse {
    pub name: Option<String>,
}

arazzo_runtime::object! {
    ListsResponse : Default { name = "name", }
}
