// Printed by arazzo-codegen; changes are lost. Seal: 090fd9abcc402e11
use arazzo_runtime::{Secret, Value};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BoxSchema {
    pub inner: Option<Box<BoxSchema>>,
}

arazzo_runtime::object! {
    BoxSchema : Default { inner = "inner", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ByYearFilter {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colour: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClientSchema {
    pub id: Option<String>,
}

arazzo_runtime::object! {
    ClientSchema : Default { id = "id", }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Error {
    pub message: Option<String>,
}

arazzo_runtime::object! {
    Error : Default { message = "message", }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mixed {
    pub a: Option<String>,
}

arazzo_runtime::object! {
    Mixed : Default { a = "a", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OptionSchema {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

arazzo_runtime::object! {
    OptionSchema : Default { value = "value", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RefreshRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<Secret<String>>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResultOk {
    /// `true`
    True,
    /// `false`
    False,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    ResultOk { True = "true", False = "false", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResultOrder {
    /// `ASC`
    Asc,
    /// `asc`
    AscValue,
    /// `Asc`
    AscValue2,
    /// ""
    Empty,
    /// ` `
    EmptyValue,
    /// `-`
    Minus,
    /// `+1`
    Plus1,
    /// `ä`
    Ä,
    /// `名前`
    名前,
    /// `(null value)`
    NullValue,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    ResultOrder { Asc = "ASC", AscValue = "asc", AscValue2 = "Asc", Empty = "",
    EmptyValue = " ", Minus = "-", Plus1 = "+1", Ä = "ä", 名前 = "名前", NullValue
    = "(null value)", }
}

#[derive(Clone, Debug, PartialEq)]
pub struct ResultSchema {
    pub ok: ResultOk,
    pub order: Option<ResultOrder>,
    pub zero: Option<f64>,
    pub map: Option<BTreeMap<String, String>>,
    pub wait: Option<ResultWait>,
    pub option: Option<OptionSchema>,
    pub string: Option<StringSchema>,
    pub error: Option<Error>,
    pub vec: Option<VecSchema>,
    pub r#box: Option<BoxSchema>,
    pub client: Option<ClientSchema>,
    pub status: Option<StatusSchema>,
    pub code: Option<Status>,
    pub mixed: Option<Mixed>,
}

arazzo_runtime::object! {
    ResultSchema { ok = "ok", order = "order", zero = "zero", map = "map", wait = "wait",
    option = "option", string = "string", error = "error", vec = "vec", r#box = "box",
    client = "client", status = "status", code = "code", mixed = "mixed", }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ResultWait {
    WaitAll(WaitAll),
    WaitSome(WaitSome),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    ResultWait { WaitAll(WaitAll) = Object["type"] [] { "type" : ["wait_all"] },
    WaitSome(WaitSome) = Object["type", "count"] [] { "type" : ["wait_some"] }, }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Status {
    pub code: Option<i64>,
}

arazzo_runtime::object! {
    Status : Default { code = "code", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusSchema {
    /// `new`
    New,
    /// `Other`
    OtherValue,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    StatusSchema { New = "new", OtherValue = "Other", }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StringSchema {
    pub text: Option<String>,
}

arazzo_runtime::object! {
    StringSchema : Default { text = "text", }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Type {
    pub access_token: Option<Secret<String>>,
    pub expires: Option<i64>,
}

arazzo_runtime::object! {
    Type : Default { access_token = "access_token", expires = "expires", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UploadRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter: Option<UploadRequestFilter>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<arazzo_runtime::File>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UploadRequestFilter {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VecSchema {
    pub items: Option<Vec<String>>,
}

arazzo_runtime::object! {
    VecSchema : Default { items = "items", }
}

#[derive(Clone, Debug, PartialEq)]
pub struct WaitAll {
    pub r#type: WaitAllType,
}

arazzo_runtime::object! {
    WaitAll { r#type = "type", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WaitAllType {
    /// `wait_all`
    WaitAll,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    WaitAllType { WaitAll = "wait_all", }
}

#[derive(Clone, Debug, PartialEq)]
pub struct WaitSome {
    pub r#type: WaitSomeType,
    pub count: u64,
}

arazzo_runtime::object! {
    WaitSome { r#type = "type", count = "count", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WaitSomeType {
    /// `wait_some`
    WaitSome,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    WaitSomeType { WaitSome = "wait_some", }
}
