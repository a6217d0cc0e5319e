//! Steps: their operation, what they send, what they expect, what they give.

use crate::{
    arazzo::{self, At, Description, OutputValue, Reusable, Target},
    diagnostic::{Code, Place},
    ir::{Argument, Output, Step},
    openapi::Location,
};

use super::{
    Resolver,
    operation::is_json,
    value::{Reads, Scope},
};

impl Resolver<'_> {
    /// A step, or `None` with diagnostics if there is no operation to call.
    pub(super) fn step(
        &mut self,
        description: &Description,
        scope: &Scope<'_>,
        index: usize,
        step: &arazzo::Step,
    ) -> Option<Step> {
        let reads = Reads::Before(index);
        let id = self.only_operation(step)?;
        let operation = self.operation_of(description, id);
        let mut arguments = Vec::new();
        for parameter in &step.parameters {
            let parameter = match parameter {
                Reusable::Here(parameter) => parameter,
                Reusable::Reference(reference) => {
                    self.not_yet("Reusable Objects", reference.reference.place.clone());
                    continue;
                }
            };
            arguments.extend(self.argument(operation, parameter, scope, reads));
        }
        if let (Some(operation), Some(body)) = (operation, &step.request_body) {
            self.content_type(operation, body);
        }
        let payload = step.request_body.as_ref().and_then(|body| self.payload(body, scope, reads));
        let criteria = step.success_criteria.iter();
        let criteria = criteria.filter_map(|criterion| self.criterion(criterion)).collect();
        let outputs = self.outputs(&step.outputs, scope, Reads::Answer(index));
        Some(Step {
            id: step.step_id.clone(),
            description: step.description.clone(),
            operation: operation?,
            arguments,
            payload,
            criteria,
            outputs,
        })
    }

    /// The operation's id, and a word on everything else that a step can have.
    fn only_operation<'s>(&mut self, step: &'s arazzo::Step) -> Option<&'s At<String>> {
        let others = [
            (step.on_success.is_empty(), "'onSuccess'"),
            (step.on_failure.is_empty(), "'onFailure'"),
            (step.depends_on.is_empty(), "'dependsOn' of a step"),
            (step.timeout.is_none(), "'timeout'"),
        ];
        for (_, what) in others.into_iter().filter(|(absent, _)| !absent) {
            self.not_yet(what, step.step_id.place.clone());
        }
        match &step.target {
            Target::OperationId(id) => Some(id),
            Target::OperationPath(id) => {
                self.not_yet("'operationPath'", id.place.clone());
                None
            }
            Target::WorkflowId(id) => {
                self.not_yet("'workflowId' of a step", id.place.clone());
                None
            }
            Target::AsyncApi(place) => {
                let message = "this is a step of AsyncAPI; what is printed speaks HTTP only";
                self.diagnostics.report(Code::AsyncApiStep, place.clone(), message);
                None
            }
        }
    }

    fn argument(
        &mut self,
        operation: Option<crate::ir::OperationId>,
        parameter: &arazzo::Parameter,
        scope: &Scope<'_>,
        reads: Reads,
    ) -> Option<Argument> {
        let written = parameter.location.as_ref()?;
        let location = match written.value {
            arazzo::Location::Path => Location::Path,
            arazzo::Location::Query => Location::Query,
            arazzo::Location::Header => Location::Header,
            arazzo::Location::Cookie | arazzo::Location::Querystring => {
                self.not_yet("parameters in this place", written.place.clone());
                return None;
            }
        };
        let value = self.value(&parameter.value.value, &parameter.value.place, scope, reads)?;
        let name = &parameter.name.value;
        let declared = operation.and_then(|operation| {
            self.api[operation].parameters.iter().position(|declared| {
                let same = match location {
                    Location::Header => declared.name.eq_ignore_ascii_case(name),
                    _ => declared.name == *name,
                };
                declared.location == location && same
            })
        });
        Some(Argument { name: parameter.name.clone(), location, parameter: declared, value })
    }

    /// A step may name the content type; only the one that the operation is read with can be sent.
    fn content_type(&mut self, operation: crate::ir::OperationId, body: &arazzo::RequestBody) {
        let (Some(named), Some(declared)) = (&body.content_type, &self.api[operation].body) else {
            return;
        };
        let plain = |name: &str| name.split(';').next().unwrap_or_default().trim().to_lowercase();
        if is_json(&named.value) && plain(&named.value) != plain(&declared.content_type) {
            let message = format!(
                "a body of type {} for an operation that takes {} is not supported yet",
                named.value, declared.content_type
            );
            self.diagnostics.report(Code::Unsupported, named.place.clone(), message);
        }
    }

    fn payload(
        &mut self,
        body: &arazzo::RequestBody,
        scope: &Scope<'_>,
        reads: Reads,
    ) -> Option<crate::ir::Value> {
        if let Some(replacement) = body.replacements.first() {
            self.not_yet("payload replacements", replacement.target.place.clone());
        }
        if let Some(content_type) = body.content_type.as_ref().filter(|name| !is_json(&name.value))
        {
            let message =
                format!("request bodies of type {} are not supported yet", content_type.value);
            self.diagnostics.report(Code::Unsupported, content_type.place.clone(), message);
            return None;
        }
        let Some(payload) = &body.payload else {
            let message = "a request body without a payload is not supported yet";
            self.diagnostics.report(Code::Unsupported, body.place.clone(), message);
            return None;
        };
        self.value(&payload.value, &payload.place, scope, reads)
    }

    /// The outputs of a step or a workflow.
    pub(super) fn outputs(
        &mut self,
        outputs: &[arazzo::Output],
        scope: &Scope<'_>,
        reads: Reads,
    ) -> Vec<Output> {
        let mut resolved = Vec::new();
        for output in outputs {
            let place = output.value.place.clone();
            let text = self.text_at(&place);
            let OutputValue::Expression(expression) = &output.value.value else {
                self.not_yet("Selector Objects", place);
                continue;
            };
            let Some(expression) = self.expression(expression, &place, scope, reads) else {
                continue;
            };
            resolved.push(Output { name: output.name.clone(), expression, text });
        }
        resolved
    }

    fn text_at(&self, place: &Place) -> String {
        let file = place.file().map(|file| &self.sources.file(file).value);
        let value = file.and_then(|root| place.pointer()?.find(root));
        value.and_then(|value| value.as_text()).unwrap_or_default().to_owned()
    }
}
