// Printed by arazzo-codegen; changes are lost. Seal: 3d8165463d64c599
use arazzo_runtime::Secret;

#[derive(Clone, Debug, PartialEq)]
pub struct WhichResponse {
    pub which: String,
}

arazzo_runtime::object! {
    WhichResponse { which = "which", }
}

#[derive(Clone, Debug, PartialEq)]
pub struct XLoginResponse {
    pub token: Secret<String>,
}

arazzo_runtime::object! {
    XLoginResponse { token = "token", }
}
