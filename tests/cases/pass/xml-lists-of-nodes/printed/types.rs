// Printed by arazzo-codegen; changes are lost. Seal: cd7c1b9aac71adb1
use serde::Serialize;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ListRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub animals: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NamedItemsRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub animals: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NamedOutsideRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub animals: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NamedRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub animals: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PlainRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub animals: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WrappedBothRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub animals: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WrappedItemsRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub animals: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WrappedOutsideRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub animals: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WrappedRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub animals: Option<Vec<String>>,
}
