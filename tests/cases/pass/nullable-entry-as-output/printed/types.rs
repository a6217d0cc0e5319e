// Printed by arazzo-codegen; changes are lost. Seal: 1d2c620439f40243
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Thing {
    pub readings: Option<Vec<Option<f64>>>,
    pub names: Option<Vec<Option<String>>>,
    pub by_name: Option<BTreeMap<String, Option<i64>>>,
}

arazzo_runtime::object! {
    Thing : Default { readings = "readings" keep_nulls, names = "names" keep_nulls,
    by_name = "byName" keep_nulls, }
}
