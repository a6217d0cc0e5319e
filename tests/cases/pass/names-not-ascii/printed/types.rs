// Printed by arazzo-codegen; changes are lost. Seal: 886a2ab1fd96844b
use serde::Serialize;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Thing {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ähnlich: Option<String>,
    #[serde(rename = "a\u{308}hnlich", skip_serializing_if = "Option::is_none")]
    pub ahnlich: Option<ThingAhnlich>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub 数: Option<i64>,
    #[serde(rename = "camelCase", skip_serializing_if = "Option::is_none")]
    pub camel_case: Option<String>,
}

arazzo_runtime::object! {
    Thing : Default { ähnlich = "ähnlich", ahnlich = "a\u{308}hnlich", 数 = "数",
    camel_case = "camelCase", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingAhnlich {
    /// `é`
    É,
    /// `é`
    E,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    ThingAhnlich { É = "é", E = "e\u{301}", }
}
