// Printed by arazzo-codegen; changes are lost. Seal: 5385d6619beca874
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FirstResponse {
    pub next: Option<FirstResponseNext>,
    pub large: Option<i64>,
}

arazzo_runtime::object! {
    FirstResponse : Default { next = "next", large = "large", }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FirstResponseNext {
    pub id: Option<i32>,
}

arazzo_runtime::object! {
    FirstResponseNext : Default { id = "id", }
}
