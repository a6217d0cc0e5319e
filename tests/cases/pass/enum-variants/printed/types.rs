// Printed by arazzo-codegen; changes are lost. Seal: a1c555406e620038
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReadResponseItem {
    /// ""
    Empty,
    /// ` `
    EmptyValue,
    /// `*`
    EmptyValue2,
    /// `ASC`
    Asc,
    /// `asc`
    AscValue,
    /// `Asc`
    AscValue2,
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `1`
    V1,
    /// `+`
    Plus,
    /// `-`
    Minus,
    /// `Other`
    OtherValue,
    /// `other`
    OtherValue2,
    /// `OTHER`
    OtherValue3,
    /// `(null value)`
    NullValue,
    /// `null`
    Null,
    /// `self`
    SelfValue,
    /// `a b`
    AB,
    /// `a-b`
    ABValue,
    /// `3g`
    V3g,
    /// `3G`
    V3G,
    /// `a/b`
    ABValue2,
    /// `é`
    É,
    /// `True`
    True,
    /// `true`
    TrueValue,
    /// `1.0`
    V10,
    /// `1.10`
    V110,
    /// `1e3`
    V1e3,
    /// `0x1F`
    V0x1F,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    ReadResponseItem { Empty = "", EmptyValue = " ", EmptyValue2 = "*", Asc = "ASC",
    AscValue = "asc", AscValue2 = "Asc", Plus1 = "+1", Minus1 = "-1", V1 = "1", Plus =
    "+", Minus = "-", OtherValue = "Other", OtherValue2 = "other", OtherValue3 = "OTHER",
    NullValue = "(null value)", Null = "null", SelfValue = "self", AB = "a b", ABValue =
    "a-b", V3g = "3g", V3G = "3G", ABValue2 = "a/b", É = "é", True = "True", TrueValue
    = "true", V10 = "1.0", V110 = "1.10", V1e3 = "1e3", V0x1F = "0x1F", }
}
