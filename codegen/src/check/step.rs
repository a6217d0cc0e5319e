//! The values for the parameters of a step.

use crate::{
    check::{Point, Scope, payload, workflow},
    diagnostic::{Code, Diagnostics},
    ir::{Argument, Request, SchemaId, SchemaKind, ValueKind},
    openapi::Location,
    suggest,
};

/// Whether the values of a step fit its operation's parameters, and all that are required are there. Gives the parameters
/// that can only be sent as JSON values.
pub(super) fn check(
    scope: &Scope<'_>,
    index: usize,
    request: &Request,
    diagnostics: &mut Diagnostics,
) -> Vec<usize> {
    let (step, at) = (&scope.workflow.steps[index], Point::Before(index));
    let mut json = Vec::new();
    for argument in &request.arguments {
        workflow::reads_in(scope, &argument.value, at, diagnostics);
        if !self::argument(scope, request, argument, at, diagnostics) {
            json.extend(argument.parameter);
        }
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
        let kind = parameter.location.name();
        let message = format!(
            "operation '{}' requires the {kind} parameter '{}', which the step does not supply",
            operation.id, parameter.name
        );
        diagnostics.report(code, place, message);
    }
    json
}

/// Checks a value for a parameter. `false` if it can only be sent as a JSON value.
fn argument(
    scope: &Scope<'_>,
    request: &Request,
    argument: &Argument,
    at: Point,
    diagnostics: &mut Diagnostics,
) -> bool {
    let declared = argument.parameter.map(|index| &scope.api[request.operation].parameters[index]);
    let Some(parameter) = declared else {
        undeclared(scope, request, argument, diagnostics);
        return true;
    };
    let is_null = argument.value.kind == ValueKind::Null;
    if is_null && parameter.location != Location::Path && !scope.api[parameter.schema].nullable {
        let kind = scope.api.describe(Some(parameter.schema));
        let message = format!("expected {kind}, but this is null; the parameter is left out");
        diagnostics.report(Code::OtherType, argument.value.place.clone(), message);
        return false;
    }
    if is_one_for_list(scope, argument, parameter.schema, at) {
        let message =
            format!("parameter '{}' is a list; this one value is sent as it is", parameter.name);
        diagnostics.report(Code::OneForList, argument.value.place.clone(), message);
        return false;
    }
    if is_whole_query(scope, argument, parameter.schema, at) {
        return false;
    }
    let target =
        payload::Target { schema: parameter.schema, secret: parameter.secret, open: true, at };
    payload::value(scope, &argument.value, target, diagnostics)
}

/// Whether a scalar goes into a list. In most styles a list of one is written like its item, and text such as `a,b` is a
/// list that is written out already.
fn is_one_for_list(scope: &Scope<'_>, argument: &Argument, schema: SchemaId, at: Point) -> bool {
    use SchemaKind::{Bool, Enum, Int32, Int64, List, Number, Text, UInt32, UInt64};
    if !matches!(scope.api[schema].kind, List(_)) {
        return false;
    }
    match &argument.value.kind {
        ValueKind::Expression(expression, _) => {
            let typed = scope.typed(expression, at);
            let kind = typed.schema.map(|schema| &scope.api[schema].kind);
            !typed.secret
                && matches!(
                    kind,
                    Some(Bool | Enum(_) | Int32 | Int64 | UInt32 | UInt64 | Number | Text)
                )
        }
        ValueKind::Bool(_) | ValueKind::Integer(_) | ValueKind::Float(_) | ValueKind::Text(_) => {
            true
        }
        _ => false,
    }
}

/// Whether a text is the whole query as it is sent, where what it is made of is described (Arazzo 1.1.0, Parameter Object, `in`).
fn is_whole_query(scope: &Scope<'_>, argument: &Argument, schema: SchemaId, at: Point) -> bool {
    let is_described = argument.location == Location::Querystring
        && matches!(scope.api[schema].kind, SchemaKind::Object(_) | SchemaKind::Map(_));
    is_described
        && match &argument.value.kind {
            ValueKind::Text(_) | ValueKind::Template(_) => true,
            ValueKind::Expression(expression, _) => {
                let typed = scope.typed(expression, at);
                typed.schema.is_some_and(|schema| scope.api[schema].kind == SchemaKind::Text)
            }
            _ => false,
        }
}

fn undeclared(
    scope: &Scope<'_>,
    request: &Request,
    argument: &Argument,
    diagnostics: &mut Diagnostics,
) {
    // The responses say it, and a step chooses among them.
    if argument.location == Location::Header && argument.name.value.eq_ignore_ascii_case("accept") {
        return;
    }
    let operation = &scope.api[request.operation];
    let place = argument.name.place.clone();
    let (name, location) = (&argument.name.value, argument.location.name());
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
