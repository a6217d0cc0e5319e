// Printed by arazzo-codegen; changes are lost. Seal: 3179275ff556dc5f
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReadTurn {
    /// `a\u{202e}b`
    AB,
    /// `a\rb`
    ABValue,
    /// `a\nb`
    ABValue2,
    /// "`\u{2067}`"
    Empty,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    ReadTurn { AB = "a\u{202e}b", ABValue = "a\rb", ABValue2 = "a\nb", Empty =
    "`\u{2067}`", }
}

/// */ }} \
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Words {
    /// """ '#'
    pub a: Option<String>,
    /// a    b
    /// c\u{202e}d\u{0}
    ///
    /// -   wide
    ///     and on
    ///
    ///    deeper
    /// 1. one
    ///    lazy
    ///
    /// > quoted
    /// > lazy
    /// # End
    pub b: Option<String>,
}

arazzo_runtime::object! {
    Words : Default { a = "a", b = "b", }
}
