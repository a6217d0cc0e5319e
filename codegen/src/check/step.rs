//! The types of a step: its answer, its outputs, and the values for its parameters.

use crate::{
    check::{Scope, StepTypes, WorkflowTypes, payload, response},
    diagnostic::{Code, Diagnostics},
    ir::{Api, Argument, Expression, Output, SchemaKind, Step, Workflow},
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
        let place = step.id.place.clone();
        let (code, kind) = match parameter.location {
            Location::Path => (Code::MissingPathParameter, "path"),
            Location::Query => (Code::MissingRequired, "query"),
            Location::Header => (Code::MissingRequired, "header"),
            Location::Cookie => (Code::MissingRequired, "cookie"),
        };
        let message = format!(
            "operation '{}' requires the {kind} parameter '{}', which the step does not supply",
            operation.id, parameter.name
        );
        diagnostics.report(code, place, message);
    }
}

fn argument(scope: &Scope<'_>, step: &Step, argument: &Argument, diagnostics: &mut Diagnostics) {
    let operation = &scope.api[step.operation];
    let Some(index) = argument.parameter else {
        let place = argument.name.place.clone();
        let message = format!(
            "operation '{}' declares no parameter '{}' there",
            operation.id, argument.name.value
        );
        let names = operation.parameters.iter().map(|parameter| parameter.name.as_str());
        // A path without a place for the value cannot carry it.
        let code = match argument.location {
            Location::Path => Code::MissingPathParameter,
            _ => Code::UndeclaredParameter,
        };
        match suggest::help(&argument.name.value, names) {
            Some(help) => diagnostics.report_with_help(code, place, message, help),
            None => diagnostics.report(code, place, message),
        }
        return;
    };
    let parameter = &operation.parameters[index];
    let scalar = !matches!(
        scope.api[parameter.schema].kind,
        SchemaKind::Object(_) | SchemaKind::Map(_) | SchemaKind::List(_) | SchemaKind::Any
    );
    if !scalar {
        let message = format!(
            "parameter '{}' is {}; only text, numbers, booleans and enums are supported yet",
            parameter.name,
            scope.api.describe(Some(parameter.schema))
        );
        diagnostics.report(Code::Unsupported, argument.value.place.clone(), message);
        return;
    }
    payload::value(scope, &argument.value, parameter.schema, diagnostics);
}
