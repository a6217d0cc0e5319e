// Printed by arazzo-codegen; changes are lost. Seal: c25800079dca7768
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MeResponse {
    pub id: Option<String>,
}

arazzo_runtime::object! {
    MeResponse : Default { id = "id", }
}
