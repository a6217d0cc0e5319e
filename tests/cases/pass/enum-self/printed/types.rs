// Printed by arazzo-codegen; changes are lost. Seal: 29524238a582f238
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReadResponseItem {
    /// `self`
    SelfValue,
    /// `Self`
    SelfValueValue,
    /// `self_`
    SelfValueValue2,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    ReadResponseItem { SelfValue = "self", SelfValueValue = "Self", SelfValueValue2 =
    "self_", }
}
