// Printed by arazzo-codegen; changes are lost. Seal: 87c7241b0b6c8ae4
use arazzo_runtime::Value;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SubmitRequest {
    pub photo: arazzo_runtime::File,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coded: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cover: Option<SubmitRequestCover>,
    /// The other properties.
    #[serde(flatten)]
    pub rest: BTreeMap<String, arazzo_runtime::File>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum SubmitRequestCover {
    File(arazzo_runtime::File),
    List(Vec<arazzo_runtime::File>),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    SubmitRequestCover { File(arazzo_runtime::File) = Text, List(Vec <
    arazzo_runtime::File >) = List, }
}
