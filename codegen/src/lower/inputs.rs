//! What is done with inputs before anything is sent: their defaults.

use crate::{
    ir::{Property, Value, ValueKind},
    lower::{
        access::field_names,
        value::{Target, Values},
    },
    rust::{Expr, Statement},
    value,
};

impl Values<'_> {
    /// The variables of inputs that have a default.
    pub(super) fn inputs(&mut self) -> Vec<Statement> {
        let inputs = &self.scope.workflow.inputs;
        let mut statements = Vec::new();
        for (index, (input, field)) in inputs.iter().zip(field_names(inputs)).enumerate() {
            let (Some(default), Some(name)) = (&input.default, &self.variables.inputs[index])
            else {
                continue;
            };
            let name = name.clone();
            let given = Expr::name("inputs").field(&field);
            let value = self.default_value(input, default);
            let value = given.method("unwrap_or_else", vec![Expr::Thunk(Box::new(value))]);
            statements.push(Statement::Let { name, value });
        }
        statements
    }

    fn default_value(&mut self, input: &Property, default: &value::Value) -> Expr {
        let place = crate::diagnostic::Place::Path(String::new());
        let value = Value { kind: literal(default), place };
        let target = Target { schema: input.schema, optional: false, secret: input.secret };
        self.owned(&value, target)
    }
}

/// A value of a document as one of a workflow, without any expression.
fn literal(value: &value::Value) -> ValueKind {
    let inner = |value: &value::Value| Value {
        kind: literal(value),
        place: crate::diagnostic::Place::Path(String::new()),
    };
    match value {
        value::Value::Null => ValueKind::Null,
        value::Value::Bool(value) => ValueKind::Bool(*value),
        value::Value::Integer(value) => ValueKind::Integer(*value),
        value::Value::Float(value) => ValueKind::Float(*value),
        value::Value::Text(text) => ValueKind::Text(text.clone()),
        value::Value::List(items) => ValueKind::List(items.iter().map(inner).collect()),
        value::Value::Map(entries) => ValueKind::Object(
            entries.iter().map(|(key, value)| (key.clone(), inner(value))).collect(),
        ),
    }
}
