//! The types of a step: its answer, its outputs, and the values for its parameters.

use crate::{
    check::{Scope, StepTypes, WorkflowTypes, payload, response},
    diagnostic::{Code, Diagnostics},
    ir::{Api, Argument, Expression, Output, SchemaKind, Step, ValueKind, Workflow},
    openapi::Location,
    suggest,
};

/// The types of all steps and outputs of a workflow.
pub(super) fn types(
    api: &Api,
    workflow: &Workflow,
    diagnostics: &mut Diagnostics,
) -> WorkflowTypes {
    let mut steps: Vec<StepTypes> = Vec::new();
    for (index, step) in workflow.steps.iter().enumerate() {
        let answer = response::selected(api, step, diagnostics);
        let scope = Scope { api, workflow, steps: &steps };
        let typed = |output: &Output| match &output.expression {
            Expression::ResponseBody { pointer, place } => {
                Some(response::typed(api, index, answer, pointer, place, diagnostics))
            }
            expression => scope.typed(expression),
        };
        let outputs = step.outputs.iter().filter_map(typed).collect();
        steps.push(StepTypes { answer, outputs });
    }
    let scope = Scope { api, workflow, steps: &steps };
    let outputs = workflow.outputs.iter().filter_map(|output| scope.typed(&output.expression));
    let outputs = outputs.collect();
    WorkflowTypes { steps, outputs }
}

/// Whether the values of a step fit its operation's parameters, and all that are required are there.
pub(super) fn check(scope: &Scope<'_>, index: usize, diagnostics: &mut Diagnostics) {
    let step = &scope.workflow.steps[index];
    for argument in &step.arguments {
        self::argument(scope, step, argument, diagnostics);
    }
    let operation = &scope.api[step.operation];
    for (index, parameter) in operation.parameters.iter().enumerate() {
        let supplied = step.arguments.iter().any(|argument| argument.parameter == Some(index));
        if supplied || !(parameter.required || parameter.location == Location::Path) {
            continue;
        }
        // A misspelt name has been reported already.
        let misspelt = |argument: &Argument| {
            argument.parameter.is_none() && argument.location == Location::Path
        };
        if parameter.location == Location::Path && step.arguments.iter().any(misspelt) {
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

fn argument(scope: &Scope<'_>, step: &Step, argument: &Argument, diagnostics: &mut Diagnostics) {
    let declared = argument.parameter.map(|index| &scope.api[step.operation].parameters[index]);
    let schema = match (declared, &argument.value.kind) {
        (Some(parameter), _) => Some(parameter.schema),
        (None, ValueKind::Expression(expression, _)) => {
            scope.typed(expression).and_then(|typed| typed.schema)
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
            payload::value(scope, &argument.value, parameter.schema, parameter.secret, diagnostics);
        }
        Some(_) => {}
        None => undeclared(scope, step, argument, diagnostics),
    }
}

fn undeclared(scope: &Scope<'_>, step: &Step, argument: &Argument, diagnostics: &mut Diagnostics) {
    let operation = &scope.api[step.operation];
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

fn describe(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    }
}
