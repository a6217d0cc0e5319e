// Printed by arazzo-codegen; changes are lost. Seal: 7a4c4d131d731f86
use arazzo_runtime::Value;
use serde::Serialize;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct All {
    /// Text or a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<AllId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pet: Option<Pet>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pets: Option<Vec<Pet>>,
    /// By what it has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shape: Option<AllShape>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<AllEvent>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<AllModel>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<AllAmount>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node: Option<Node>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub either: Option<AllEither>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alternatives: Option<AllAlternatives>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<AllResult>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub versioned: Option<AllVersioned>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<AllKey>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codes: Option<AllCodes>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beast: Option<Reptile>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found: Option<AllFound>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seats: Option<Vec<Seat>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub places: Option<Vec<Place>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rooms: Option<Vec<Room>>,
}

arazzo_runtime::object! {
    All : Default { id = "id", pet = "pet", pets = "pets", shape = "shape", event =
    "event", unit = "unit", model = "model", amount = "amount", node = "node", either =
    "either", alternatives = "alternatives", result = "result", versioned = "versioned",
    key = "key", codes = "codes", beast = "beast", found = "found", seats = "seats",
    places = "places", rooms = "rooms", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AllAlternatives {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
}

arazzo_runtime::object! {
    AllAlternatives : Default { a = "a", b = "b", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllAmount {
    Integer(i64),
    Number(f64),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllAmount { Integer(i64) = Integer, Number(f64) = Number, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllCodes {
    List(Vec<i64>),
    ListChoice(Vec<String>),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllCodes { List(Vec < i64 >) = List, ListChoice(Vec < String >) = List, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllEither {
    WithText(AllEitherWithText),
    WithNumber(AllEitherWithNumber),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllEither { WithText(AllEitherWithText) = Object["kind", "text"] [] {},
    WithNumber(AllEitherWithNumber) = Object["kind", "number"] [] {}, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AllEitherWithNumber {
    pub kind: String,
    pub number: i64,
}

arazzo_runtime::object! {
    AllEitherWithNumber { kind = "kind", number = "number", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AllEitherWithText {
    pub kind: String,
    pub text: String,
}

arazzo_runtime::object! {
    AllEitherWithText { kind = "kind", text = "text", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllEvent {
    Started(AllEventStarted),
    Stopped(AllEventStopped),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllEvent { Started(AllEventStarted) = Object[] ["type", "at"] { "type" : ["started"]
    }, Stopped(AllEventStopped) = Object[] ["type", "at", "reason"] { "type" :
    ["stopped"] }, }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AllEventStarted {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<AllEventStartedType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
}

arazzo_runtime::object! {
    AllEventStarted : Default { r#type = "type", at = "at", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllEventStartedType {
    /// `started`
    Started,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    AllEventStartedType { Started = "started", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AllEventStopped {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<AllEventStoppedType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

arazzo_runtime::object! {
    AllEventStopped : Default { r#type = "type", at = "at", reason = "reason", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllEventStoppedType {
    /// `stopped`
    Stopped,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    AllEventStoppedType { Stopped = "stopped", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllFound {
    Reptile(Reptile),
    Chair(Chair),
    V110(V110),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllFound { Reptile(Reptile) = Choice[] ["kind", "legs"] { "kind" : ["newt", "lizard"]
    }, Chair(Chair) = Object["kind"] ["legs"] { "kind" : ["chair"] }, V110(V110) =
    Object["kind"] ["feet"] { "kind" : ["stool"] }, }
}

/// Text or a number.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllId {
    Text(String),
    Integer(i64),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllId { Text(String) = Text, Integer(i64) = Integer, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllKey {
    NumberKey(AllKeyNumberKey),
    TextKey(AllKeyTextKey),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllKey { NumberKey(AllKeyNumberKey) = Object["k"] [] {}, TextKey(AllKeyTextKey) =
    Object["k"] ["note"] {}, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AllKeyNumberKey {
    pub k: i64,
}

arazzo_runtime::object! {
    AllKeyNumberKey { k = "k", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AllKeyTextKey {
    pub k: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

arazzo_runtime::object! {
    AllKeyTextKey { k = "k", note = "note", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllModel {
    /// `small`
    Small,
    /// `large`
    Large,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    AllModel { Small = "small", Large = "large", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllResult {
    Done(AllResultDone),
    Failed(AllResultFailed),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllResult { Done(AllResultDone) = Object["success"] ["notes"] { "success" : ["true"]
    }, Failed(AllResultFailed) = Object["success"] ["notes"] { "success" : ["false"] }, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AllResultDone {
    pub success: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<Vec<String>>,
}

arazzo_runtime::object! {
    AllResultDone { success = "success", notes = "notes", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AllResultFailed {
    pub success: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<Vec<String>>,
}

arazzo_runtime::object! {
    AllResultFailed { success = "success", notes = "notes", }
}

/// By what it has.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllShape {
    Circle(AllShapeCircle),
    Square(AllShapeSquare),
    List(Vec<f64>),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllShape { Circle(AllShapeCircle) = Object["radius"] [] {}, Square(AllShapeSquare) =
    Object["side"] ["unit"] {}, List(Vec < f64 >) = List, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AllShapeCircle {
    pub radius: f64,
}

arazzo_runtime::object! {
    AllShapeCircle { radius = "radius", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AllShapeSquare {
    pub side: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
}

arazzo_runtime::object! {
    AllShapeSquare { side = "side", unit = "unit", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AllVersioned {
    First(AllVersionedFirst),
    Second(AllVersionedSecond),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    AllVersioned { First(AllVersionedFirst) = Object[] ["version", "value"] { "version" :
    ["1"] }, Second(AllVersionedSecond) = Object[] ["version", "value"] { "version" :
    ["2"] }, }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AllVersionedFirst {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

arazzo_runtime::object! {
    AllVersionedFirst : Default { version = "version", value = "value", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AllVersionedSecond {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

arazzo_runtime::object! {
    AllVersionedSecond : Default { version = "version", value = "value", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Cat {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pet_type: Option<String>,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lives: Option<i32>,
}

arazzo_runtime::object! {
    Cat { pet_type = "petType", name = "name", lives = "lives", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Cell {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    pub bars: i64,
}

arazzo_runtime::object! {
    Cell { kind = "kind", name = "name", bars = "bars", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Chair {
    pub kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legs: Option<i64>,
}

arazzo_runtime::object! {
    Chair { kind = "kind", legs = "legs", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Dog {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pet_type: Option<String>,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lives: Option<i32>,
}

arazzo_runtime::object! {
    Dog { pet_type = "petType", name = "name", lives = "lives", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Hall {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<bool>,
}

arazzo_runtime::object! {
    Hall : Default { kind = "kind", name = "name", stage = "stage", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Lizard {
    pub kind: LizardKind,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legs: Option<i64>,
}

arazzo_runtime::object! {
    Lizard { kind = "kind", legs = "legs", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LizardKind {
    /// `lizard`
    Lizard,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    LizardKind { Lizard = "lizard", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Newt {
    pub kind: NewtKind,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legs: Option<i64>,
}

arazzo_runtime::object! {
    Newt { kind = "kind", legs = "legs", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewtKind {
    /// `newt`
    Newt,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    NewtKind { Newt = "newt", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Node {
    Leaf(String),
    Branch(Box<NodeBranch>),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    Node { Leaf(String) = Text, Branch(Box < NodeBranch >) = Object["left"] ["right"] {},
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NodeBranch {
    pub left: Node,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub right: Option<Node>,
}

arazzo_runtime::object! {
    NodeBranch { left = "left", right = "right", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Pet {
    Cat(Cat),
    Dog(Dog),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    Pet { Cat(Cat) = Object["name"] ["petType", "lives"] { "petType" : ["cat", "kitten"]
    }, Dog(Dog) = Object["name"] ["petType", "lives"] { "petType" : ["dog"] }, }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Place {
    Newt(Newt),
    Spot(Spot),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::tagged! {
    Place : "kind" { Newt, Spot = "Spot", }
}

arazzo_runtime::union! {
    Place { Newt(Newt) = Object["kind"] ["legs"] { "kind" : ["newt"] }, Spot(Spot) =
    Object["name"] [] { "kind" : ["Spot"] } default, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Reptile {
    Newt(Newt),
    Lizard(Lizard),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    Reptile { Newt(Newt) = Object["kind"] ["legs"] { "kind" : ["newt"] }, Lizard(Lizard)
    = Object["kind"] ["legs"] { "kind" : ["lizard"] }, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Room {
    Cell(Cell),
    Hall(Hall),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    Room { Cell(Cell) = Object["bars"] ["kind", "name"] { "kind" : ["cell"] }, Hall(Hall)
    = Object[] ["kind", "name", "stage"] { "kind" : ["hall"] } default, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Seat {
    Newt(Newt),
    Chair(Chair),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    Seat { Newt(Newt) = Object["kind"] ["legs"] { "kind" : ["newt"] }, Chair(Chair) =
    Object["kind"] ["legs"] { "kind" : ["Chair"] } default, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Spot {
    pub name: String,
}

arazzo_runtime::object! {
    Spot { name = "name", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Told {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<ToldId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pet: Option<ToldPet>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ToldId {
    Text(String),
    Integer(i64),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    ToldId : Parameter { Text(String) = Text, Integer(i64) = Integer, }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ToldPet {
    Text(String),
    Boolean(bool),
    /// A value of none of these types, as it came.
    Other(Value),
}

arazzo_runtime::union! {
    ToldPet : Parameter { Text(String) = Text, Boolean(bool) = Boolean, }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unit {
    /// `m`
    M,
    /// `ft`
    Ft,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    Unit { M = "m", Ft = "ft", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct V110 {
    pub kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feet: Option<i64>,
}

arazzo_runtime::object! {
    V110 { kind = "kind", feet = "feet", }
}
