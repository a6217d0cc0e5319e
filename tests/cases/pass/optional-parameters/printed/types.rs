// Printed by arazzo-codegen; changes are lost. Seal: 548f187545f9e696
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mode {
    /// `fast`
    Fast,
    /// `slow`
    Slow,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    Mode { Fast = "fast", Slow = "slow", }
}
