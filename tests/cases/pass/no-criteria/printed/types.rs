// Printed by arazzo-codegen; changes are lost. Seal: c9d621888a78dd87
#[derive(Clone, Debug, PartialEq)]
pub struct ReadResponse {
    pub id: String,
}

arazzo_runtime::object! {
    ReadResponse { id = "id", }
}
