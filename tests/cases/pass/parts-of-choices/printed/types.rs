// Printed by arazzo-codegen; changes are lost. Seal: eae81f55a2994d77
use arazzo_runtime::{Secret, Value};
use serde::Serialize;

const SECRETS: &[&str] = &["code"];
#[derive(Clone, Debug, PartialEq)]
pub struct Cat {
    pub id: String,
    pub kind: CatKind,
    pub size: Option<Size>,
    pub weight: Option<f64>,
    pub age: Option<i64>,
    pub lives: Option<i64>,
    pub tags: Option<Vec<String>>,
    pub code: Option<Secret<String>>,
    pub home: Option<Home>,
    pub owner: Option<Owner>,
    pub friends: Option<Vec<Pet>>,
}

arazzo_runtime::object! {
    Cat { id = "id", kind = "kind", size = "size", weight = "weight", age = "age", lives
    = "lives", tags = "tags", code = "code", home = "home", owner = "owner", friends =
    "friends", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatKind {
    /// `cat`
    Cat,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    CatKind { Cat = "cat", }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Dog {
    pub id: String,
    pub kind: DogKind,
    pub size: Option<Size>,
    pub weight: Option<i32>,
    pub age: Option<String>,
    pub tags: Option<Vec<String>>,
    pub code: Option<String>,
    pub home: Option<Home>,
    pub owner: Option<Owner>,
}

arazzo_runtime::object! {
    Dog { id = "id", kind = "kind", size = "size", weight = "weight", age = "age", tags =
    "tags", code = "code", home = "home", owner = "owner", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DogKind {
    /// `dog`
    Dog,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    DogKind { Dog = "dog", }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Dogs {
    Dog(Box<Dog>),
    Puppy(Puppy),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    Dogs { Dog(Box < Dog >) = Object["id", "kind"] ["size", "weight", "age", "tags",
    "code", "home", "owner"] { "kind" : ["dog"] }, Puppy(Puppy) = Object["id", "kind"] []
    { "kind" : ["puppy"] }, }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Home {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
}

arazzo_runtime::object! {
    Home : Default { city = "city", }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Owner {
    Text(String),
    Object(Owner2),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    Owner { Text(String) = Text, Object(Owner2) = Object[] ["name"] {}, }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Owner2 {
    pub name: Option<String>,
}

arazzo_runtime::object! {
    Owner2 : Default { name = "name", }
}

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    Cat(Box<Cat>),
    Dogs(Dogs),
    Text(String),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union_debug! {
    Pet { Cat, Dogs, Text } SECRETS
}

arazzo_runtime::union! {
    Pet { Cat(Box < Cat >) = Object["id", "kind"] ["size", "weight", "age", "lives",
    "tags", "code", "home", "owner", "friends"] { "kind" : ["cat"] }, Dogs(Dogs) =
    Choice[] ["age", "code", "home", "id", "kind", "owner", "size", "tags", "weight"] {},
    Text(String) = Text, }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Puppy {
    pub id: String,
    pub kind: PuppyKind,
}

arazzo_runtime::object! {
    Puppy { id = "id", kind = "kind", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PuppyKind {
    /// `puppy`
    Puppy,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    PuppyKind { Puppy = "puppy", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Size {
    /// `small`
    Small,
    /// `large`
    Large,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    Size { Small = "small", Large = "large", }
}
