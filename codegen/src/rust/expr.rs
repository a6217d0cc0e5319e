//! Expressions.

use super::{Condition, Type};

/// An expression.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Expr {
    /// A variable, a constant or a path such as `SimStatus::from`.
    Path(Vec<String>),
    Field(Box<Expr>, String),
    Method(Box<Expr>, &'static str, Vec<Expr>),
    Call(Box<Expr>, Vec<Expr>),
    Ref(Box<Expr>),
    Deref(Box<Expr>),
    Text(String),
    Integer(i128),
    /// An integer where nothing says of which type.
    Number(i128),
    Float(f64),
    Bool(bool),
    Char(char),
    Null,
    /// `|it| …`
    Closure(Box<Expr>),
    /// `|| …`
    Thunk(Box<Expr>),
    /// The path of the struct, and its fields.
    Struct(Vec<String>, Vec<(String, Expr)>),
    List(Vec<Expr>),
    /// `json!({ … })`
    Object(Vec<Entry>),
    /// `Json::new(|| json!(…))`
    Json(Box<Expr>),
    /// `json!(…)`
    Value(Box<Expr>),
    /// `run.json_at::<T>("step", &response, "/pointer")`
    Part {
        step: String,
        pointer: String,
        ty: Box<Type>,
    },
    /// `…?`
    Try(Box<Expr>),
    /// `format!(…)`, of texts and values.
    Format(Vec<Chunk>),
    /// A condition as a value.
    Test(Box<Condition>),
}

/// A chunk of a formatted text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Chunk {
    Text(String),
    Value(Expr),
}

/// An entry of a JSON object.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Entry {
    pub(crate) key: String,
    pub(crate) value: Expr,
    /// Whether the value is an option, and the entry is left out for `None`.
    pub(crate) optional: bool,
}

impl Expr {
    pub(crate) fn name(name: &str) -> Self {
        Self::Path(vec![name.to_owned()])
    }

    pub(crate) fn field(self, name: &str) -> Self {
        Self::Field(Box::new(self), name.to_owned())
    }

    pub(crate) fn method(self, name: &'static str, arguments: Vec<Self>) -> Self {
        Self::Method(Box::new(self), name, arguments)
    }

    pub(crate) fn reference(self) -> Self {
        Self::Ref(Box::new(self))
    }

    pub(crate) fn deref(self) -> Self {
        Self::Deref(Box::new(self))
    }

    /// A function of a module, such as `arazzo_runtime::to_value`, called.
    pub(crate) fn call(path: &[&str], arguments: Vec<Self>) -> Self {
        let path = path.iter().map(|name| (*name).to_owned()).collect();
        Self::Call(Box::new(Self::Path(path)), arguments)
    }

    pub(crate) fn some(self) -> Self {
        Self::Call(Box::new(Self::name("Some")), vec![self])
    }
}
