// Printed by arazzo-codegen; changes are lost. Seal: 6b754f4fc02f0666
use arazzo_runtime::Value;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LookType {
    /// `true`
    True,
    /// `false`
    False,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    LookType { True = "true", False = "false", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SomeSchema {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

arazzo_runtime::object! {
    SomeSchema : Default { count = "count", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Switch {
    pub on: SwitchOn,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<SwitchOrder>,
}

arazzo_runtime::object! {
    Switch { on = "on", order = "order", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SwitchOn {
    /// `true`
    True,
    /// `false`
    False,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    SwitchOn { True = "true", False = "false", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SwitchOrder {
    /// `ASC`
    Asc,
    /// `asc`
    AscValue,
    /// `(null value)`
    NullValue,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    SwitchOrder { Asc = "ASC", AscValue = "asc", NullValue = "(null value)", }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wait {
    pub how: Option<WaitHow>,
    pub level: Option<i64>,
    pub zero: Option<f64>,
    pub id: Option<u64>,
    pub far: Option<i64>,
    pub text: Option<String>,
    pub deep: Option<WaitDeep>,
    pub any: Option<Value>,
    pub five: Option<WaitFive>,
    pub anything: Option<Value>,
}

arazzo_runtime::object! {
    Wait : Default { how = "how", level = "level", zero = "zero", id = "id", far = "far",
    text = "text", deep = "deep", any = "any", five = "five", anything = "anything", }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct WaitDeep {
    pub level: Option<WaitDeepLevel>,
}

arazzo_runtime::object! {
    WaitDeep : Default { level = "level", }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WaitDeepLevel {
    Text(String),
    Integer(i64),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    WaitDeepLevel { Text(String) = Text, Integer(i64) = Integer, }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WaitFive {
    Integer(i64),
    Text(String),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    WaitFive { Integer(i64) = Integer, Text(String) = Text, }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WaitHow {
    All(BTreeMap<String, Value>),
    Some(SomeSchema),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::tagged! {
    WaitHow : "type" { All = "wait_all", Some = "wait_some", }
}

arazzo_runtime::union! {
    WaitHow { All(BTreeMap < String, Value >) = Map[] [] { "type" : ["wait_all"] },
    Some(SomeSchema) = Object[] ["count"] { "type" : ["wait_some"] }, }
}
