// Printed by arazzo-codegen; changes are lost. Seal: b6624b39858809f3
use serde::Serialize;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Thing {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ähnlich: Option<String>,
    #[serde(rename = "a\u{308}hnlich", skip_serializing_if = "Option::is_none")]
    pub ähnlich_: Option<ThingÄhnlich>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub 数: Option<i64>,
    #[serde(rename = "camelCase", skip_serializing_if = "Option::is_none")]
    pub camel_case: Option<String>,
}

arazzo_runtime::object! {
    Thing : Default { ähnlich = "ähnlich", ähnlich_ = "a\u{308}hnlich", 数 = "数",
    camel_case = "camelCase", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingÄhnlich {
    /// `é`
    É,
    /// `é`
    ÉValue,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    ThingÄhnlich { É = "é", ÉValue = "e\u{301}", }
}
