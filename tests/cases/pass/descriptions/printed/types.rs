// Printed by arazzo-codegen; changes are lost. Seal: 8a64889b5dfee92e
/// */ }} \
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Words {
    /// """ '#'
    pub a: Option<String>,
}

arazzo_runtime::object! {
    Words : Default { a = "a", }
}
