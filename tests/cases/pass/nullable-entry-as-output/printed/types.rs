// Printed by arazzo-codegen; changes are lost. Seal: 8b3da1086191cd15
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Thing {
    pub readings: Option<Vec<Option<f64>>>,
    pub names: Option<Vec<Option<String>>>,
    pub by_name: Option<BTreeMap<String, Option<i64>>>,
}

arazzo_runtime::object! {
    Thing : Default { readings = "readings", names = "names", by_name = "byName", }
}
