//! The types of a step: its answer, its outputs, and the values for its parameters.

use crate::{
    check::{Scope, StepTypes, WorkflowTypes, payload, response},
    diagnostic::{Code, Diagnostics},
    ir::{Api, Argument, Expression, Output, Step, Workflow},
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

/// Whether the values of a step fit its operation's parameters, and all that are required are there. Gives the parameters
/// that can only be sent as JSON values.
pub(super) fn check(scope: &Scope<'_>, index: usize, diagnostics: &mut Diagnostics) -> Vec<usize> {
    let step = &scope.workflow.steps[index];
    let mut json = Vec::new();
    for argument in &step.arguments {
        if !self::argument(scope, step, argument, diagnostics) {
            json.extend(argument.parameter);
        }
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
    json
}

/// Checks a value for a parameter. `false` if it can only be sent as a JSON value.
fn argument(
    scope: &Scope<'_>,
    step: &Step,
    argument: &Argument,
    diagnostics: &mut Diagnostics,
) -> bool {
    let declared = argument.parameter.map(|index| &scope.api[step.operation].parameters[index]);
    let Some(parameter) = declared else {
        undeclared(scope, step, argument, diagnostics);
        return true;
    };
    payload::value(scope, &argument.value, parameter.schema, parameter.secret, diagnostics)
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
        Location::Querystring => "querystring",
    }
}
