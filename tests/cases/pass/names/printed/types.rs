// Printed by arazzo-codegen; changes are lost. Seal: e94b238b8683d367
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BoxSchema {
    pub r#type: String,
    #[serde(rename = "self", skip_serializing_if = "Option::is_none")]
    pub self_: Option<String>,
    #[serde(rename = "Self", skip_serializing_if = "Option::is_none")]
    pub self__: Option<String>,
    #[serde(rename = "", skip_serializing_if = "Option::is_none")]
    pub empty: Option<String>,
    #[serde(rename = "3g", skip_serializing_if = "Option::is_none")]
    pub n3g: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name_: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub größe: Option<i64>,
    #[serde(rename = "a b", skip_serializing_if = "Option::is_none")]
    pub a_b: Option<String>,
    #[serde(rename = "a-b", skip_serializing_if = "Option::is_none")]
    pub a_b_: Option<String>,
    #[serde(rename = "a_b", skip_serializing_if = "Option::is_none")]
    pub a_b_2: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<ResultSchema>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option: Option<OptionSchema>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vec: Option<VecSchema>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub string: Option<StringSchema>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client: Option<ClientSchema>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<Error>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<ValueSchema>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub some: Option<SomeSchema>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i64: Option<I64>,
    #[serde(rename = "typeInputs", skip_serializing_if = "Option::is_none")]
    pub type_inputs: Option<TypeInputsSchema>,
}

arazzo_runtime::object! {
    BoxSchema { r#type = "type", self_ = "self", self__ = "Self", empty = "", n3g = "3g",
    name = "name", name_ = "Name", größe = "größe", a_b = "a b", a_b_ = "a-b", a_b_2
    = "a_b", result = "result", option = "option", vec = "vec", string = "string", client
    = "client", error = "error", value = "value", some = "some", i64 = "i64", type_inputs
    = "typeInputs", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ClientSchema {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

arazzo_runtime::object! {
    ClientSchema : Default { id = "id", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Error {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    #[serde(rename = "1.10")]
    pub n1_10: String,
    #[serde(rename = "1.1", skip_serializing_if = "Option::is_none")]
    pub n1_1: Option<String>,
    #[serde(rename = "0x1F")]
    pub n0x1_f: String,
    pub r#true: String,
}

arazzo_runtime::object! {
    Error { code = "code", n1_10 = "1.10", n1_1 = "1.1", n0x1_f = "0x1F", r#true =
    "true", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct I64 {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

arazzo_runtime::object! {
    I64 : Default { value = "value", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OptionSchema {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub none: Option<String>,
}

arazzo_runtime::object! {
    OptionSchema : Default { none = "none", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Order {
    /// ""
    Empty,
    /// `ASC`
    Asc,
    /// `asc`
    AscValue,
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `Other`
    OtherValue,
    /// `(null value)`
    NullValue,
    /// `self`
    SelfValue,
    /// `*`
    EmptyValue,
    /// `größe`
    Größe,
    /// `3g`
    V3g,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    Order { Empty = "", Asc = "ASC", AscValue = "asc", Plus1 = "+1", Minus1 = "-1",
    OtherValue = "Other", NullValue = "(null value)", SelfValue = "self", EmptyValue =
    "*", Größe = "größe", V3g = "3g", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ResultResult {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

arazzo_runtime::object! {
    ResultResult : Default { a = "a", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ResultSchema {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<Order>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<ResultResult>,
}

arazzo_runtime::object! {
    ResultSchema : Default { order = "order", result = "result", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SomeSchema {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

arazzo_runtime::object! {
    SomeSchema : Default { value = "value", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StringSchema {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub len: Option<i64>,
}

arazzo_runtime::object! {
    StringSchema : Default { len = "len", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TypeInputsSchema {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

arazzo_runtime::object! {
    TypeInputsSchema : Default { value = "value", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ValueSchema {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

arazzo_runtime::object! {
    ValueSchema : Default { value = "value", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct VecSchema {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub len: Option<i64>,
}

arazzo_runtime::object! {
    VecSchema : Default { len = "len", }
}
