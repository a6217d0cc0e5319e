//! The values for the parameters of a step.

use crate::{
    check::{Point, Scope, payload, scope::describe, workflow},
    diagnostic::{Code, Diagnostics},
    ir::{Argument, Request, SchemaKind, ValueKind},
    openapi::Location,
    suggest,
};

/// Whether the values of a step fit its operation's parameters, and all that are required are there.
pub(super) fn check(
    scope: &Scope<'_>,
    index: usize,
    request: &Request,
    diagnostics: &mut Diagnostics,
) {
    let (step, at) = (&scope.workflow.steps[index], Point::Before(index));
    for argument in &request.arguments {
        workflow::reads_in(scope, &argument.value, at, diagnostics);
        self::argument(scope, request, argument, at, diagnostics);
    }
    let operation = &scope.api[request.operation];
    for (index, parameter) in operation.parameters.iter().enumerate() {
        let supplied = request.arguments.iter().any(|argument| argument.parameter == Some(index));
        if supplied || !(parameter.required || parameter.location == Location::Path) {
            continue;
        }
        // A misspelt name has been reported already.
        let misspelt = |argument: &Argument| {
            argument.parameter.is_none() && argument.location == Location::Path
        };
        if parameter.location == Location::Path && request.arguments.iter().any(misspelt) {
            continue;
        }
        let place = step.id.place.clone();
        let code = match parameter.location {
            Location::Path => Code::MissingPathParameter,
            _ => Code::MissingRequired,
        };
        let kind = describe(parameter.location);
        let message = format!(
            "operation '{}' requires the {kind} parameter '{}', which the step does not supply",
            operation.id, parameter.name
        );
        diagnostics.report(code, place, message);
    }
}

fn argument(
    scope: &Scope<'_>,
    request: &Request,
    argument: &Argument,
    at: Point,
    diagnostics: &mut Diagnostics,
) {
    let declared = argument.parameter.map(|index| &scope.api[request.operation].parameters[index]);
    let schema = match (declared, &argument.value.kind) {
        (Some(parameter), _) => Some(parameter.schema),
        (None, ValueKind::Expression(expression, _)) => {
            scope.typed(expression, at).schema
        }
        _ => None,
    };
    let composed = |kind: &SchemaKind| {
        use SchemaKind::{Any, List, Map, Object, Union};
        matches!(kind, Object(_) | Map(_) | List(_) | Any | Union(_))
    };
    let scalar = match &argument.value.kind {
        ValueKind::List(_) | ValueKind::Object(_) | ValueKind::Null => false,
        ValueKind::Expression(..) => {
            schema.is_some_and(|schema| !composed(&scope.api[schema].kind))
        }
        _ => schema.is_none_or(|schema| !composed(&scope.api[schema].kind)),
    };
    if !scalar {
        let name = &argument.name.value;
        let kind = match &argument.value.kind {
            ValueKind::Null => "null".to_owned(),
            _ => scope.api.describe(schema),
        };
        let message = format!(
            "parameter '{name}' is {kind}; only text, numbers, booleans and enums are supported yet"
        );
        diagnostics.report(Code::Unsupported, argument.value.place.clone(), message);
    }
    match declared {
        Some(parameter) if scalar => {
            let target =
                payload::Target { schema: parameter.schema, secret: parameter.secret, at };
            payload::value(scope, &argument.value, target, diagnostics);
        }
        Some(_) => {}
        None => undeclared(scope, request, argument, diagnostics),
    }
}

fn undeclared(
    scope: &Scope<'_>,
    request: &Request,
    argument: &Argument,
    diagnostics: &mut Diagnostics,
) {
    let operation = &scope.api[request.operation];
    let place = argument.name.place.clone();
    let (name, location) = (&argument.name.value, describe(argument.location));
    let message = format!("operation '{}' declares no {location} parameter '{name}'", operation.id);
    let same = operation.parameters.iter().filter(|p| p.location == argument.location);
    let names: Vec<&str> = same.map(|parameter| parameter.name.as_str()).collect();
    // A path without a place for the value cannot carry it.
    let code = match argument.location {
        Location::Path => Code::MissingPathParameter,
        _ => Code::UndeclaredParameter,
    };
    match suggest::help(name, names.iter().copied()) {
        Some(help) => diagnostics.report_with_help(code, place, message, help),
        None => diagnostics.report(code, place, message),
    }
}
