// Printed by arazzo-codegen; changes are lost. Seal: 74f959bccd44f094
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NoteResponse {
    pub a: Option<String>,
}

arazzo_runtime::object! {
    NoteResponse : Default { a = "a", }
}
