//! Steps: what they call, what they send, what they expect, what they give.

use crate::{
    arazzo::{self, At, Parameter, Reusable},
    diagnostic::Code,
    ir::{Argument, Call, Called, OperationId, Request, Step, Value, WorkflowId},
    openapi::{Location, is_of_connection},
    suggest, value,
};

use super::{
    Resolver,
    asyncapi::MESSAGES,
    unique::is_same,
    value::{Given, Reads, Scope, Sent},
};

/// A parameter that a step passes, with the value that counts.
#[derive(Clone, Copy)]
struct Passed<'a> {
    parameter: &'a Parameter,
    value: &'a At<value::Value>,
    /// Whether it is one of the workflow.
    common: bool,
}

impl<'a> Resolver<'a> {
    /// A step by its place in running order, or `None` with diagnostics if there is nothing to call.
    pub(super) fn step(&mut self, scope: &mut Scope<'a>, index: usize) -> Option<Step> {
        let step = scope.steps[index];
        let call = match &step.target {
            arazzo::Target::OperationId(id) => {
                let operation = self.operation_of(scope.description, id);
                if operation.is_some() {
                    self.report_unqualified(scope.description, id);
                }
                self.request(scope, index, operation)
            }
            arazzo::Target::OperationPath(path) => {
                let operation = self.operation_at_path(scope.description, path);
                self.request(scope, index, operation)
            }
            arazzo::Target::WorkflowId(id) => {
                let called = self.call(scope, index, id)?;
                scope.calls.push(Given { step: index, inputs: called.inputs.clone() });
                Some(Call::Workflow(called))
            }
            arazzo::Target::AsyncApi(place) => {
                self.diagnostics.report(Code::AsyncApiStep, place.clone(), MESSAGES);
                None
            }
        };
        let answered = Reads::Answer(index);
        let criteria = step.success_criteria.iter();
        let criteria =
            criteria.filter_map(|criterion| self.criterion(criterion, scope, answered)).collect();
        let outputs = self.outputs(&step.outputs, scope, answered);
        let on_success = self.actions(scope, index, false);
        let on_failure = self.actions(scope, index, true);
        Some(Step {
            reached: true,
            id: step.step_id.clone(),
            description: step.description.clone(),
            call: call?,
            timeout: step.timeout.as_ref().map(|timeout| timeout.value),
            criteria,
            on_success,
            on_failure,
            outputs,
        })
    }

    fn request(
        &mut self,
        scope: &mut Scope<'a>,
        index: usize,
        operation: Option<OperationId>,
    ) -> Option<Call> {
        let (step, reads) = (scope.steps[index], Reads::Before(index));
        let mut arguments: Vec<Argument> = Vec::new();
        for passed in self.parameters(scope, index) {
            arguments.extend(self.argument(operation, passed, scope, reads));
        }
        let body =
            step.request_body.as_ref().and_then(|body| self.payload(body, operation, scope, reads));
        let chosen = body.as_ref().map(|body| super::body::Sent {
            content_type: body.content_type.as_ref(),
            payload: &body.value,
        });
        let operation = operation.map(|operation| self.with_body(operation, chosen));
        scope.sent[index] = Sent {
            arguments: arguments.iter().map(sent).collect(),
            body: body.as_ref().map(|body| (body.value.clone(), body.replacements.clone())),
        };
        Some(Call::Operation(Box::new(Request { operation: operation?, arguments, body })))
    }

    /// The parameters of a step, and those of the workflow that it does not override, with the values that count.
    fn parameters(&mut self, scope: &Scope<'a>, index: usize) -> Vec<Passed<'a>> {
        let components = &scope.description.components;
        let (own, common) = (&scope.steps[index].parameters, &scope.workflow.parameters);
        let mut chosen: Vec<Passed<'_>> = Vec::new();
        for (place, written) in own.iter().chain(common).enumerate() {
            let Some((parameter, value)) = self.parameter_of(components, written) else {
                continue;
            };
            if !chosen.iter().any(|other| is_same(other.parameter, parameter)) {
                chosen.push(Passed { parameter, value, common: place >= own.len() });
            }
        }
        chosen
    }

    fn argument(
        &mut self,
        operation: Option<OperationId>,
        Passed { parameter, value, common }: Passed<'a>,
        scope: &mut Scope<'a>,
        reads: Reads,
    ) -> Option<Argument> {
        let Some(location) = &parameter.location else {
            let message =
                format!("the parameter '{}' of an operation needs 'in'", parameter.name.value);
            self.report(Code::MissingField, parameter.name.place.clone(), message, None);
            return None;
        };
        let location = match location.value {
            arazzo::Location::Path => Location::Path,
            arazzo::Location::Query => Location::Query,
            arazzo::Location::Header => Location::Header,
            arazzo::Location::Cookie => Location::Cookie,
            arazzo::Location::Querystring => Location::Querystring,
        };
        let name = &parameter.name.value;
        if location == Location::Header && is_of_connection(name) {
            let message = format!("'{name}' is a header of the connection, and is not sent");
            self.report(Code::ConnectionHeader, parameter.name.place.clone(), message, None);
            return None;
        }
        let declared = operation.and_then(|operation| self.declared(operation, location, name));
        if common && location == Location::Path && declared.is_none() {
            self.without_place(operation?, parameter);
            return None;
        }
        let value = self.value(&value.value, &value.place, scope, reads)?;
        Some(Argument { name: parameter.name.clone(), location, parameter: declared, value })
    }

    /// The parameter of an operation that has this name there.
    fn declared(&self, operation: OperationId, location: Location, name: &str) -> Option<usize> {
        self.api[operation].parameters.iter().position(|declared| {
            declared.location == location && location.is_one_name(&declared.name, name)
        })
    }

    /// Reports a parameter of the workflow that the path of an operation has no place for.
    fn without_place(&mut self, operation: OperationId, parameter: &Parameter) {
        let name = &parameter.name;
        let message = format!(
            "operation '{}' declares no path parameter '{}'; that of the workflow is left out",
            self.api[operation].id, name.value
        );
        self.report(Code::UndeclaredParameter, name.place.clone(), message, None);
    }

    /// The call of a workflow by a step. Parameters of the workflow count where they have the name of an input.
    fn call(&mut self, scope: &mut Scope<'a>, index: usize, id: &At<String>) -> Option<Called> {
        let workflow = scope.called[index]?;
        let reads = Reads::Before(index);
        let mut called = Called { workflow, inputs: Vec::new(), place: id.place.clone() };
        for parameter in &scope.steps[index].parameters {
            called.inputs.extend(self.input_of(scope, workflow, parameter, reads));
        }
        let description = scope.description;
        for parameter in &scope.workflow.parameters {
            let Some((written, _)) = self.parameter_of(&description.components, parameter) else {
                continue;
            };
            let position = self.known[workflow.0]
                .inputs
                .iter()
                .position(|input| input.name == written.name.value);
            if position.is_some_and(|index| called.inputs.iter().all(|(known, _)| *known != index))
            {
                called.inputs.extend(self.input_of(scope, workflow, parameter, reads));
            }
        }
        Some(called)
    }

    /// A parameter as an input of the workflow that is called.
    pub(super) fn input_of(
        &mut self,
        scope: &mut Scope<'a>,
        workflow: WorkflowId,
        parameter: &'a Reusable<Parameter>,
        reads: Reads,
    ) -> Option<(usize, Value)> {
        let description = scope.description;
        let (parameter, value) = self.parameter_of(&description.components, parameter)?;
        let inputs = &self.known[workflow.0].inputs;
        let name = &parameter.name.value;
        let Some(index) = inputs.iter().position(|input| input.name == *name) else {
            let help = suggest::help(name, inputs.iter().map(|input| input.name.as_str()));
            let message = format!("the workflow that is called has no input '{name}'");
            self.report(Code::UnknownInput, parameter.name.place.clone(), message, help);
            return None;
        };
        Some((index, self.value(&value.value, &value.place, scope, reads)?))
    }
}

fn sent(argument: &Argument) -> (Location, String, Value) {
    (argument.location, argument.name.value.clone(), argument.value.clone())
}
