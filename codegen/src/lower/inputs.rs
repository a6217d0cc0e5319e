//! What is done with inputs before anything is sent: their defaults, and what is asked of them.

use crate::{
    ir::{Constant, Property, Value},
    lower::{
        access::field_names,
        rule,
        types::is_optional,
        value::{Target, Values},
    },
    rust::{Expr, Statement},
};

impl Values<'_> {
    /// The variables of inputs that have a default, and the rules of all.
    /// `keeps` says that the inputs are handed on after that.
    pub(super) fn inputs(&mut self, keeps: bool) -> Vec<Statement> {
        let inputs = &self.scope.workflow.inputs;
        let own = |given: Expr| if keeps { given.method("clone", Vec::new()) } else { given };
        let mut statements = Vec::new();
        for (index, (input, field)) in inputs.iter().zip(field_names(inputs)).enumerate() {
            let given = Expr::name("inputs").field(&field);
            let (value, certain) = match (&input.default, &self.variables.inputs[index]) {
                (Some(default), Some(name)) => {
                    let name = name.clone();
                    let value = self.default_value(input, default);
                    let value = match value {
                        Expr::Integer(_) | Expr::Float(_) | Expr::Bool(_) => {
                            given.method("unwrap_or", vec![value])
                        }
                        Expr::Value(inner) if *inner == Expr::Null => {
                            own(given).method("unwrap_or", vec![Expr::Null])
                        }
                        _ => {
                            own(given).method("unwrap_or_else", vec![Expr::Thunk(Box::new(value))])
                        }
                    };
                    statements.push(Statement::Let { name: name.clone(), value });
                    (Expr::name(&name), true)
                }
                _ => (given, !is_optional(self.api, input)),
            };
            statements.extend(rule::checks(self.reach(), input, value, certain));
        }
        statements
    }

    fn default_value(&mut self, input: &Property, default: &Constant) -> Expr {
        let value = Value::literal(default, &input.place);
        let target = Target { schema: input.schema, optional: false, secret: input.secret };
        self.owned(&value, target)
    }
}
