// Printed by arazzo-codegen; changes are lost. Seal: 1c382e178109a56b
use arazzo_runtime::Value;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Bike {
    pub kind: BikeKind,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wheels: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gears: Option<i64>,
}

arazzo_runtime::object! {
    Bike { kind = "kind", wheels = "wheels", gears = "gears", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BikeKind {
    /// `car`
    Car,
    /// `hgv`
    Hgv,
    /// `van`
    Van,
    /// `bike`
    Bike,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    BikeKind { Car = "car", Hgv = "hgv", Van = "van", Bike = "bike", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Car {
    pub kind: TruckKind,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wheels: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doors: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sign: Option<Sign>,
}

arazzo_runtime::object! {
    Car { kind = "kind", wheels = "wheels", doors = "doors", sign = "sign", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Cat {
    pub pet_type: String,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub friend: Option<Pet>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hunting_skill: Option<CatHuntingSkill>,
}

arazzo_runtime::object! {
    Cat { pet_type = "petType", name = "name", friend = "friend", hunting_skill =
    "huntingSkill", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatHuntingSkill {
    /// `lazy`
    Lazy,
    /// `keen`
    Keen,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    CatHuntingSkill { Lazy = "lazy", Keen = "keen", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Dog {
    pub pet_type: String,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub friend: Option<Pet>,
    pub pack_size: i64,
}

arazzo_runtime::object! {
    Dog { pet_type = "petType", name = "name", friend = "friend", pack_size = "packSize",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Pet {
    Pet(Box<PetBase>),
    Cat(Box<Cat>),
    Dog(Box<Dog>),
    Puppy(Box<Puppy>),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    Pet { Pet(Box < PetBase >) = Object["petType", "name"] ["friend"] { "petType" :
    ["Pet", "Fish"] }, Cat(Box < Cat >) = Object["petType", "name"] ["friend",
    "huntingSkill"] { "petType" : ["Cat"] }, Dog(Box < Dog >) = Object["petType", "name",
    "packSize"] ["friend"] { "petType" : ["Dog"] }, Puppy(Box < Puppy >) =
    Object["petType", "name", "packSize"] ["friend", "weeks"] { "petType" : ["Puppy"] },
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PetBase {
    pub pet_type: String,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub friend: Option<Pet>,
}

arazzo_runtime::object! {
    PetBase { pet_type = "petType", name = "name", friend = "friend", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Plate {
    pub on: String,
    pub number: String,
}

arazzo_runtime::object! {
    Plate { on = "on", number = "number", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Puppy {
    pub pet_type: String,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub friend: Option<Pet>,
    pub pack_size: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weeks: Option<i64>,
}

arazzo_runtime::object! {
    Puppy { pet_type = "petType", name = "name", friend = "friend", pack_size =
    "packSize", weeks = "weeks", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Sign {
    Plate(Plate),
    Sticker(Sticker),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    Sign { Plate(Plate) = Object["on", "number"] [] { "on" : ["plate"] },
    Sticker(Sticker) = Object["on"] ["size"] { "on" : ["Sticker"] }, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Sticker {
    pub on: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

arazzo_runtime::object! {
    Sticker { on = "on", size = "size", }
}

/// What carries loads.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Truck {
    pub kind: TruckKind,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wheels: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub load: Option<f64>,
    /// What it pulls.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trailer: Option<Vehicle>,
}

arazzo_runtime::object! {
    Truck { kind = "kind", wheels = "wheels", load = "load", trailer = "trailer", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TruckKind {
    /// `car`
    Car,
    /// `hgv`
    Hgv,
    /// `van`
    Van,
    /// `bike`
    Bike,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    TruckKind { Car = "car", Hgv = "hgv", Van = "van", Bike = "bike", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Vehicle {
    Car(Car),
    Truck(Box<Truck>),
    Bike(Bike),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    Vehicle { Car(Car) = Object["kind"] ["wheels", "doors", "sign"] { "kind" : ["car"] },
    Truck(Box < Truck >) = Object["kind"] ["wheels", "load", "trailer"] { "kind" :
    ["hgv", "van"] }, Bike(Bike) = Object["kind"] ["wheels", "gears"] { "kind" : ["bike"]
    }, }
}
