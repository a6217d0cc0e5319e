//! Reaching a value: from a variable through fields, options, maps and lists.

use crate::{
    check::{Checked, Hop, Path, Typed},
    ir::{SchemaId, SchemaKind},
    lower::types::Types,
    names::Taken,
    names::snake,
    rust::Expr,
};

/// A value and the form in which its expression has it.
pub(super) struct Access {
    pub(super) expr: Expr,
    pub(super) form: Form,
}

/// The forms of a value of type `T`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A place of type `T`.
    Place,
    /// A place of type `Option<T>`.
    OptionPlace,
    /// A value of type `Option<&T>`.
    OptionRef,
}

/// The variables of a workflow function: its inputs, and of each step its answer and its raw answer.
pub(super) struct Variables {
    pub(super) answers: Vec<String>,
    pub(super) raws: Vec<String>,
}

/// The expression that reaches a value.
pub(super) fn access(
    api: &Checked,
    types: &Types,
    inputs: &[crate::ir::Property],
    variables: &Variables,
    typed: &Typed,
) -> Access {
    match &typed.path {
        Path::Input(index) => {
            let expr = Expr::name("inputs").field(&field_names(inputs)[*index]);
            Access { expr, form: if typed.optional { Form::OptionPlace } else { Form::Place } }
        }
        Path::Raw { step, pointer } => {
            let raw = Expr::name(&variables.raws[*step]);
            let expr = raw.method("pointer", vec![Expr::Text(pointer.clone())]);
            Access { expr, form: Form::OptionRef }
        }
        Path::Answer { step, hops } => {
            let mut access =
                Access { expr: Expr::name(&variables.answers[*step]), form: Form::Place };
            for hop in hops {
                access = follow(api, types, access, hop);
            }
            access
        }
    }
}

fn follow(api: &Checked, types: &Types, from: Access, hop: &Hop) -> Access {
    match hop {
        Hop::Property { schema, index, optional } => {
            let name = property_field(api, *schema, *index);
            if *optional && types.is_boxed(*schema, *index) {
                return through_box(from, &name);
            }
            match (from.form, optional) {
                (Form::Place, optional) => Access {
                    expr: from.expr.field(&name),
                    form: if *optional { Form::OptionPlace } else { Form::Place },
                },
                (_, true) => {
                    let inner = Expr::name("it").field(&name).method("as_ref", Vec::new());
                    then(from, "and_then", inner)
                }
                (_, false) => then(from, "map", Expr::name("it").field(&name).reference()),
            }
        }
        Hop::Key { key, nullable } => {
            flat(entry(from, "get", Some(Expr::Text(key.clone()))), *nullable)
        }
        Hop::Index { index: 0, nullable } => flat(entry(from, "first", None), *nullable),
        Hop::Index { index, nullable } => {
            flat(entry(from, "get", Some(Expr::Integer(*index as i128))), *nullable)
        }
        Hop::Pointer(pointer) => entry(from, "pointer", Some(Expr::Text(pointer.clone()))),
    }
}

/// An optional property in a box.
fn through_box(from: Access, name: &str) -> Access {
    let unboxed = |owner: Expr| owner.field(name).method("as_deref", Vec::new());
    match from.form {
        Form::Place => Access { expr: unboxed(from.expr), form: Form::OptionRef },
        _ => then(from, "and_then", unboxed(Expr::name("it"))),
    }
}

/// An entry that is an option itself, as one option.
fn flat(entry: Access, nullable: bool) -> Access {
    if nullable {
        then(entry, "and_then", Expr::name("it").method("as_ref", Vec::new()))
    } else {
        entry
    }
}

/// A method of the value that gives an option.
fn entry(from: Access, method: &'static str, key: Option<Expr>) -> Access {
    let key = key.into_iter().collect();
    if from.form == Form::Place {
        return Access { expr: from.expr.method(method, key), form: Form::OptionRef };
    }
    then(from, "and_then", Expr::name("it").method(method, key))
}

/// `from.and_then(|it| inner)`
fn then(from: Access, method: &'static str, inner: Expr) -> Access {
    let option = if from.form == Form::OptionPlace {
        from.expr.method("as_ref", Vec::new())
    } else {
        from.expr
    };
    Access {
        expr: option.method(method, vec![Expr::Closure(Box::new(inner))]),
        form: Form::OptionRef,
    }
}

impl Access {
    /// A value of its own: a clone, or a copy where the type allows it.
    pub(super) fn owned(self, copy: bool) -> Expr {
        match self.form {
            Form::OptionRef => self.expr.method(if copy { "copied" } else { "cloned" }, Vec::new()),
            _ if copy => self.expr,
            _ => self.expr.method("clone", Vec::new()),
        }
    }

    /// The value itself where it is a place, which is moved.
    pub(super) fn moved(self, copy: bool) -> Expr {
        if self.form == Form::OptionRef { self.owned(copy) } else { self.expr }
    }

    /// `Option<&T>`
    pub(super) fn option_ref(self) -> Expr {
        match self.form {
            Form::Place => self.expr.reference().some(),
            Form::OptionPlace => self.expr.method("as_ref", Vec::new()),
            Form::OptionRef => self.expr,
        }
    }
}

/// The field of a property of an object.
pub(super) fn property_field(api: &Checked, schema: SchemaId, index: usize) -> String {
    match &api[schema].kind {
        SchemaKind::Object(properties) => field_names(properties)[index].clone(),
        _ => unreachable!("only objects have properties"),
    }
}

/// The fields of properties, by the same rule as their declaration.
pub(super) fn field_names(properties: &[crate::ir::Property]) -> Vec<String> {
    let mut taken = Taken::default();
    properties.iter().map(|property| taken.take(snake(&property.name), "_")).collect()
}

/// The field of the properties that are not named.
pub(super) fn rest_field(properties: &[crate::ir::Property]) -> String {
    let names = field_names(properties);
    Taken::of(names.iter().map(String::as_str)).take("rest".to_owned(), "_")
}
