// Printed by arazzo-codegen; changes are lost. Seal: 37e1dacd44b5c014
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReadResponse {
    pub a: Option<String>,
}

arazzo_runtime::object! {
    ReadResponse : Default { a = "a", }
}
