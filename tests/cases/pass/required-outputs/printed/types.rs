// Printed by arazzo-codegen; changes are lost. Seal: 9eda317960fd218e
#[derive(Clone, Debug, PartialEq)]
pub struct Thing {
    pub id: String,
    pub name: Option<String>,
    pub nickname: Option<String>,
}

arazzo_runtime::object! {
    Thing { id = "id", name = "name", nickname = "nickname", }
}
