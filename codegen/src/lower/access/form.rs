//! The forms in which an expression has a value.

use crate::rust::Expr;

/// A value and the form in which its expression has it.
pub(in crate::lower) struct Access {
    pub(in crate::lower) expr: Expr,
    pub(in crate::lower) form: Form,
}

/// The forms of a value of type `T`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::lower) enum Form {
    /// A place of type `T`.
    Place,
    /// A place of type `Option<T>`.
    OptionPlace,
    /// A value of type `Option<&T>`.
    OptionRef,
    /// A value of type `T` of its own.
    Value,
    /// A value of type `Option<T>` of its own.
    OptionValue,
    /// A `&str`.
    Str,
    /// An `Option<&str>`.
    OptionStr,
}

impl Access {
    /// Whether the value is always there.
    pub(in crate::lower) fn is_certain(&self) -> bool {
        matches!(self.form, Form::Place | Form::Value | Form::Str)
    }

    /// A value of its own, or an option of one: a clone, or a copy where the type allows it.
    pub(in crate::lower) fn owned(self, copy: bool) -> Expr {
        let to_owned = || Expr::Path(["str", "to_owned"].map(str::to_owned).into());
        match self.form {
            Form::OptionRef => self.expr.method(if copy { "copied" } else { "cloned" }, Vec::new()),
            Form::Value | Form::OptionValue => self.expr,
            Form::Str => self.expr.method("to_owned", Vec::new()),
            Form::OptionStr => self.expr.method("map", vec![to_owned()]),
            _ if copy => self.expr,
            _ => self.expr.method("clone", Vec::new()),
        }
    }

    /// The value itself where it is a place, which is moved.
    pub(in crate::lower) fn moved(self, copy: bool) -> Expr {
        match self.form {
            Form::Place | Form::OptionPlace => self.expr,
            _ => self.owned(copy),
        }
    }

    /// `Option<&T>`
    pub(in crate::lower) fn option_ref(self) -> Expr {
        match self.form {
            Form::Place | Form::Value => self.expr.reference().some(),
            Form::Str => self.expr.some(),
            Form::OptionPlace | Form::OptionValue => self.expr.method("as_ref", Vec::new()),
            Form::OptionRef | Form::OptionStr => self.expr,
        }
    }

    /// `Option<&str>` of a text.
    pub(in crate::lower) fn option_str(self) -> Expr {
        match self.form {
            Form::Place | Form::Value => self.expr.method("as_str", Vec::new()).some(),
            Form::Str => self.expr.some(),
            Form::OptionPlace | Form::OptionValue => self.expr.method("as_deref", Vec::new()),
            Form::OptionRef => {
                let text = Expr::name("it").method("as_str", Vec::new());
                self.expr.method("map", vec![Expr::Closure(Box::new(text))])
            }
            Form::OptionStr => self.expr,
        }
    }

    /// What is compared, or put into a text: a reference or an option of one, or a copy.
    pub(in crate::lower) fn operand(self, copy: bool) -> Expr {
        match self.form {
            _ if copy => self.expr,
            Form::Place | Form::OptionPlace => self.expr.reference(),
            _ => self.expr,
        }
    }
}
