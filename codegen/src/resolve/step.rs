//! Steps: their operation, what they send, what they expect, what they give.

use crate::{
    arazzo::{self, Description},
    diagnostic::{Code, Place},
    ir::{Argument, Output, Step},
    openapi::Location,
};

use super::{
    Resolver,
    body::Sent,
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
        let operation = self.operation_of(description, &step.operation_id);
        let mut arguments = Vec::new();
        for parameter in &step.parameters {
            arguments.extend(self.argument(operation, parameter, scope, reads));
        }
        let payload = step.request_body.as_ref().and_then(|body| self.payload(body, scope, reads));
        let content_type = step.request_body.as_ref().and_then(|body| body.content_type.as_ref());
        let sent = payload.as_ref().map(|payload| Sent { content_type, payload });
        let operation = operation.map(|operation| self.with_body(operation, sent));
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

    fn argument(
        &mut self,
        operation: Option<crate::ir::OperationId>,
        parameter: &arazzo::Parameter,
        scope: &Scope<'_>,
        reads: Reads,
    ) -> Option<Argument> {
        let location = match parameter.location.value.as_str() {
            "path" => Location::Path,
            "query" => Location::Query,
            "header" => Location::Header,
            "querystring" => Location::Querystring,
            _ => Location::Cookie,
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

    fn payload(
        &mut self,
        body: &arazzo::RequestBody,
        scope: &Scope<'_>,
        reads: Reads,
    ) -> Option<crate::ir::Value> {
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
            let place = output.expression.place.clone();
            let text = self.text_at(&place);
            let Some(expression) = self.expression(&output.expression.value, &place, scope, reads)
            else {
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
