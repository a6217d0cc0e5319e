// Printed by arazzo-codegen; changes are lost. Seal: 7817f2ffc21ac0e8
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReadResponse {
    pub id: Option<String>,
}

arazzo_runtime::object! {
    ReadResponse : Default { id = "id", }
}
