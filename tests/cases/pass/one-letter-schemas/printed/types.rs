// Printed by arazzo-codegen; changes are lost. Seal: b5d423afbb0f83aa
use serde::Serialize;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct A {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property: Option<String>,
}

arazzo_runtime::object! {
    A : Default { map = "map", property = "property", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct All {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pa: Option<A>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pd: Option<D>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pe: Option<E>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pf: Option<F>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ps: Option<S>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pt: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pk: Option<K>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pv: Option<V>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pm: Option<M>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pobject: Option<Object>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pfield: Option<Field>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pvisitor: Option<Visitor>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pproperty: Option<Property>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub perror: Option<Error>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pother: Option<Other>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pknown: Option<Known>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<B>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<C>,
}

arazzo_runtime::object! {
    All : Default { pa = "pa", pd = "pd", pe = "pe", pf = "pf", ps = "ps", pt = "pt", pk
    = "pk", pv = "pv", pm = "pm", pobject = "pobject", pfield = "pfield", pvisitor =
    "pvisitor", pproperty = "pproperty", perror = "perror", pother = "pother", pknown =
    "pknown", mode = "mode", level = "level", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum B {
    /// `a`
    A,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    B { A = "a", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum C {
    /// `D`
    D,
    /// `S`
    S,
    /// `A`
    A,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    C { D = "D", S = "S", A = "A", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct D {
    pub map: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub it: Option<String>,
}

arazzo_runtime::object! {
    D { map = "map", object = "object", it = "it", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct E {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property: Option<String>,
}

arazzo_runtime::object! {
    E : Default { map = "map", property = "property", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Error {
    pub map: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub it: Option<String>,
}

arazzo_runtime::object! {
    Error { map = "map", object = "object", it = "it", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct F {
    pub map: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub it: Option<String>,
}

arazzo_runtime::object! {
    F { map = "map", object = "object", it = "it", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Field {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property: Option<String>,
}

arazzo_runtime::object! {
    Field : Default { map = "map", property = "property", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct K {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property: Option<String>,
}

arazzo_runtime::object! {
    K : Default { map = "map", property = "property", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Known {
    pub map: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub it: Option<String>,
}

arazzo_runtime::object! {
    Known { map = "map", object = "object", it = "it", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct M {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property: Option<String>,
}

arazzo_runtime::object! {
    M : Default { map = "map", property = "property", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Object {
    pub map: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub it: Option<String>,
}

arazzo_runtime::object! {
    Object { map = "map", object = "object", it = "it", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Other {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property: Option<String>,
}

arazzo_runtime::object! {
    Other : Default { map = "map", property = "property", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Property {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property: Option<String>,
}

arazzo_runtime::object! {
    Property : Default { map = "map", property = "property", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct S {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property: Option<String>,
}

arazzo_runtime::object! {
    S : Default { map = "map", property = "property", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct T {
    pub map: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub it: Option<String>,
}

arazzo_runtime::object! {
    T { map = "map", object = "object", it = "it", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct V {
    pub map: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub it: Option<String>,
}

arazzo_runtime::object! {
    V { map = "map", object = "object", it = "it", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Visitor {
    pub map: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub it: Option<String>,
}

arazzo_runtime::object! {
    Visitor { map = "map", object = "object", it = "it", }
}
