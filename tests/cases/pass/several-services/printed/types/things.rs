// Printed by arazzo-codegen; changes are lost. Seal: 5c9204dffd46de19
#[derive(Clone, Debug, PartialEq)]
pub struct GetThingResponse {
    pub name: String,
}

arazzo_runtime::object! {
    GetThingResponse { name = "name", }
}
