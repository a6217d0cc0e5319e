//! The inputs of a workflow that is called.

use crate::{
    check::{
        Point, Scope,
        payload::{self, Target},
        workflow,
    },
    diagnostic::{Code, Diagnostics},
    ir::{Called, Property, Value},
};

/// Whether the default of an input fits its type.
pub(super) fn default(scope: &Scope<'_>, input: &Property, diagnostics: &mut Diagnostics) {
    let Some(default) = &input.default else { return };
    let place = input.place.key("default");
    let value = Value::literal(default, &place);
    let at = Point::Before(0);
    let target = Target { schema: input.schema, secret: input.secret, open: false, at };
    payload::value(scope, &value, target, diagnostics);
}

/// Whether the given inputs fit, and those that are required are there. `at` is none before the first step.
pub(super) fn check(
    scope: &Scope<'_>,
    called: &Called,
    at: Option<Point>,
    diagnostics: &mut Diagnostics,
) {
    let target = &scope.api[called.workflow];
    let dependency = at.is_none();
    let at = at.unwrap_or(Point::Before(0));
    for (index, value) in &called.inputs {
        let input = &target.inputs[*index];
        workflow::reads_in(scope, value, at, diagnostics);
        let place = Target { schema: input.schema, secret: input.secret, open: false, at };
        let before = diagnostics.len();
        if !payload::value(scope, value, place, diagnostics) && diagnostics.len() == before {
            let message = format!("the input '{}' cannot hold this value", input.name);
            diagnostics.report(Code::TypeMismatch, value.place.clone(), message);
        }
    }
    for (index, input) in target.inputs.iter().enumerate() {
        let given = called.inputs.iter().any(|(given, _)| *given == index);
        if input.required && input.default.is_none() && !given {
            let message = format!(
                "workflow '{}' requires the input '{}', which is not given",
                target.id.value, input.name
            );
            let help = match dependency {
                true => format!("an input '{}' of this workflow would be handed on", input.name),
                false => format!("write a parameter: {{name: {}, value: …}}", input.name),
            };
            diagnostics.report_with_help(Code::MissingInput, called.place.clone(), message, help);
        }
    }
}
