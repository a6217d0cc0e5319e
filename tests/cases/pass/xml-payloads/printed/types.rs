// Printed by arazzo-codegen; changes are lost. Seal: 0c10c2c4ef55f86d
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Order {
    pub id: i64,
    pub lines: Vec<OrderLinesItem>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OrderLinesItem {
    pub sku: String,
    pub name: String,
}
