//! The inputs of a workflow that is called.

use crate::{
    check::{Point, Scope, payload, workflow},
    diagnostic::{Code, Diagnostics},
    ir::{Called, SchemaKind, ValueKind},
};

/// Whether the given inputs fit, and those that are required are there. `at` is none before the first step.
pub(super) fn check(
    scope: &Scope<'_>,
    called: &Called,
    at: Option<Point>,
    diagnostics: &mut Diagnostics,
) {
    let target = &scope.api[called.workflow];
    let at = at.unwrap_or(Point::Before(0));
    for (index, value) in &called.inputs {
        let input = &target.inputs[*index];
        workflow::reads_in(scope, value, at, diagnostics);
        let place = payload::Target { schema: input.schema, secret: input.secret, at };
        let open = matches!(scope.api[input.schema].kind, SchemaKind::Any)
            || value.kind == ValueKind::Null && scope.api[input.schema].nullable;
        if !payload::value(scope, value, place, diagnostics) && !open {
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
            diagnostics.report(Code::MissingInput, called.place.clone(), message);
        }
    }
}
