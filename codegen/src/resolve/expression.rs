//! Expressions: what they name.

mod way;

use crate::{
    arazzo::{self, Fragment, Word, WorkflowPart},
    diagnostic::{Code, Place},
    ir::{Expression, Rest, WorkflowId},
    suggest,
};

use super::{
    Resolver,
    several::{GIVEN, several_runs},
    value::{Reads, Scope, with_rest},
};

use way::longest;
pub(super) use way::rest_of;

impl<'a> Resolver<'a> {
    /// What an expression names.
    pub(super) fn expression(
        &mut self,
        expression: &arazzo::Expression,
        place: &Place,
        scope: &mut Scope<'a>,
        reads: Reads,
    ) -> Option<Expression> {
        use arazzo::Expression as E;
        match expression {
            E::Inputs { name, pointer } => self.input(name, pointer, place, scope),
            E::Steps { step, output, pointer } => {
                self.step_output(step, output, pointer, place, scope)
            }
            E::Outputs { name, pointer } => self.own_output(name, pointer, place, scope, reads),
            E::Workflows { workflow, part, name, pointer } => {
                self.workflow_part(workflow, *part, (name, pointer), place, scope, reads)
            }
            E::Response(message) => self.answer_part(message, place, scope, reads),
            E::Request(message) => self.request_part(message, place, scope, reads),
            E::StatusCode => {
                let step = self.answered(place, reads)?;
                self.has_answer(step, place, scope).then_some(Expression::Status { step })
            }
            E::Url => {
                let step = self.exchanged(place, reads, "request")?;
                let has_request = self.has_answer(step, place, scope);
                has_request.then_some(Expression::Url { step })
            }
            E::Method => self.method(place, scope, reads),
            E::SelfUri => match &scope.description.self_uri {
                Some(uri) => Some(Expression::Constant(uri.value.clone())),
                None => {
                    let message = "the description has no '$self'".to_owned();
                    self.report(Code::UnknownName, place.clone(), message, None);
                    None
                }
            },
            E::SourceDescriptions { source, reference } => {
                self.source_field(source, reference, place, scope)
            }
            E::Components { .. } => {
                let message = "components are used by a Reusable Object, not as a value".to_owned();
                let help = Some("write 'reference:' beside nothing else".to_owned());
                self.report(Code::InvalidExpression, place.clone(), message, help);
                None
            }
            E::Message => {
                let message = "messages (AsyncAPI) are not executed".to_owned();
                self.report(Code::AsyncApiStep, place.clone(), message, None);
                None
            }
        }
    }

    fn input(
        &mut self,
        name: &Word,
        pointer: &Option<Fragment>,
        place: &Place,
        scope: &Scope<'a>,
    ) -> Option<Expression> {
        let names = || scope.inputs.iter().map(|input| input.name.as_str());
        let Some((input, rest)) = longest(name, pointer, place, names()) else {
            let help = suggest::help(&name.text, names());
            let message = format!("unknown input '{}'", name.text);
            self.report(Code::UnknownInput, place.within(name.at.clone()), message, help);
            return None;
        };
        Some(Expression::Input { input, rest })
    }

    fn step_output(
        &mut self,
        step: &Word,
        output: &Word,
        pointer: &Option<Fragment>,
        place: &Place,
        scope: &Scope<'a>,
    ) -> Option<Expression> {
        let names = || scope.steps.iter().map(|step| step.step_id.value.as_str());
        let Some(index) = names().position(|name| name == step.text) else {
            let help = suggest::help(&step.text, names());
            let message = format!("unknown step '{}'", step.text);
            self.report(Code::UnknownStep, place.within(step.at.clone()), message, help);
            return None;
        };
        let outputs = || scope.steps[index].outputs.iter().map(|output| output.name.value.as_str());
        let Some((found, mut rest)) = longest(output, pointer, place, outputs()) else {
            let help = suggest::help(&output.text, outputs());
            let message = format!("step '{}' has no output '{}'", step.text, output.text);
            self.report(Code::UnknownOutput, place.within(output.at.clone()), message, help);
            return None;
        };
        if rest.pointer.keys().is_empty() {
            // What may be wrong with the whole is that the step has not run.
            rest.place = place.within(step.at.clone());
        }
        Some(Expression::StepOutput { step: index, output: found, rest })
    }

    /// `$outputs`: of the workflow that a step calls, else of this workflow as far as they are known.
    fn own_output(
        &mut self,
        name: &Word,
        pointer: &Option<Fragment>,
        place: &Place,
        scope: &mut Scope<'a>,
        reads: Reads,
    ) -> Option<Expression> {
        if let Some(step) = reads.answered()
            && let Some(called) = scope.called.get(step).copied().flatten()
        {
            let names = self.output_names(called);
            if let Some((output, rest)) =
                longest(name, pointer, place, names.iter().map(String::as_str))
            {
                return Some(Expression::CalledOutput { step, output, rest });
            }
            let help = suggest::help(&name.text, names.iter().map(String::as_str));
            let message = format!("the workflow that is called has no output '{}'", name.text);
            self.report(Code::UnknownOutput, place.within(name.at.clone()), message, help);
            return None;
        }
        let outputs = &scope.workflow.outputs;
        let names = || outputs.iter().map(|output| output.name.value.as_str());
        let Some((found, rest)) = longest(name, pointer, place, names()) else {
            let help = suggest::help(&name.text, names());
            let message = format!("the workflow has no output '{}'", name.text);
            self.report(Code::UnknownOutput, place.within(name.at.clone()), message, help);
            return None;
        };
        let value = &outputs[found].value;
        if reads_output(&value.value, &scope.workflow.workflow_id.value) {
            let message = format!("'{}' is an output that is read from another", name.text);
            let help = Some("read the step's output itself".to_owned());
            self.report(Code::NotYetRun, place.clone(), message, help);
            return None;
        }
        // Another place in the text: what is wrong there is reported there.
        let expression = self.output_value(value, scope, Reads::End)?;
        Some(with_rest(expression, &rest))
    }

    /// `$workflows.ID.inputs.NAME` and `$workflows.ID.outputs.NAME`.
    fn workflow_part(
        &mut self,
        workflow: &Word,
        part: WorkflowPart,
        (name, pointer): (&Word, &Option<Fragment>),
        place: &Place,
        scope: &mut Scope<'a>,
        reads: Reads,
    ) -> Option<Expression> {
        if workflow.text == scope.workflow.workflow_id.value {
            return match part {
                WorkflowPart::Inputs => self.input(name, pointer, place, scope),
                WorkflowPart::Outputs => self.own_output(name, pointer, place, scope, reads),
            };
        }
        let id = arazzo::At { value: workflow.text.clone(), place: place.clone() };
        let called = self.workflow_within(scope.description, &id, workflow.at.start)?;
        match part {
            WorkflowPart::Inputs => {
                self.given_input((workflow, called), name, pointer, place, scope, reads)
            }
            WorkflowPart::Outputs => self.called_output(called, name, pointer, place, scope, reads),
        }
    }

    /// An output of a workflow that has run first, or that a step has called.
    fn called_output(
        &mut self,
        called: WorkflowId,
        name: &Word,
        pointer: &Option<Fragment>,
        place: &Place,
        scope: &mut Scope<'a>,
        reads: Reads,
    ) -> Option<Expression> {
        let names = self.output_names(called);
        let Some((output, rest)) = longest(name, pointer, place, names.iter().map(String::as_str))
        else {
            let help = suggest::help(&name.text, names.iter().map(String::as_str));
            let message = format!("the workflow has no output '{}'", name.text);
            self.report(Code::UnknownOutput, place.within(name.at.clone()), message, help);
            return None;
        };
        if let Reads::Answer(step) = reads
            && scope.called.get(step).copied().flatten() == Some(called)
        {
            return Some(Expression::CalledOutput { step, output, rest });
        }
        let step = scope.caller(called, reads);
        let first = scope.dependencies.iter().position(|other| *other == called);
        if let Some(dependency) = first.filter(|_| step.is_none() || !scope.is_linear()) {
            return Some(Expression::DependencyOutput { dependency, output, rest });
        }
        // One that comes later has not run: that is told where it is read.
        let Some(step) = step.or_else(|| scope.callers(called).next()) else {
            let message = "neither 'dependsOn' nor a step runs this workflow".to_owned();
            let help =
                Some("name it in dependsOn of this workflow, or call it by a step".to_owned());
            self.report(Code::NotYetRun, place.clone(), message, help);
            return None;
        };
        let expression =
            Expression::CalledOutput { step, output, rest: Rest::whole(place.clone()) };
        let name = format!("$workflows.outputs.{}", names[output]);
        let output = scope.keep(step, name, expression, place);
        Some(Expression::StepOutput { step, output, rest })
    }

    /// The value that a workflow was given for an input.
    fn given_input(
        &mut self,
        (workflow, called): (&Word, WorkflowId),
        name: &Word,
        pointer: &Option<Fragment>,
        place: &Place,
        scope: &mut Scope<'a>,
        reads: Reads,
    ) -> Option<Expression> {
        let inputs = self.known[called.0].inputs.clone();
        let names = || inputs.iter().map(|input| input.name.as_str());
        let Some((index, rest)) = longest(name, pointer, place, names()) else {
            let help = suggest::help(&name.text, names());
            let message = format!("the workflow has no input '{}'", name.text);
            self.report(Code::UnknownInput, place.within(name.at.clone()), message, help);
            return None;
        };
        let own = reads.answered().filter(|step| scope.called[*step] == Some(called));
        let step = own.or_else(|| scope.caller(called, reads));
        let runs_first = scope.dependencies.contains(&called);
        if runs_first && own.is_none() && step.is_some() && !scope.is_linear() {
            let help = "read what the step that is meant is given, where that comes from";
            several_runs(&workflow.text, place.clone(), help, self.diagnostics);
            return None;
        }
        let given = match step {
            Some(step) => scope.given(step, index, &inputs[index]).map(|value| {
                if own.is_some() || scope.is_linear() {
                    return value;
                }
                // What it is made of may be other things by then.
                let name = format!("{GIVEN}{}", inputs[index].name);
                let output = scope.keep(step, name, value, place);
                Expression::StepOutput { step, output, rest: Rest::whole(place.clone()) }
            }),
            None => {
                let ours = scope.inputs.iter().position(|ours| ours.name == inputs[index].name);
                ours.filter(|_| runs_first)
                    .map(|input| Expression::Input { input, rest: Rest::whole(place.clone()) })
            }
        };
        if given.is_none() {
            let message = format!("the workflow was given no input '{}'", name.text);
            self.report(Code::UnknownName, place.within(name.at.clone()), message, None);
        }
        Some(with_rest(given?, &rest))
    }

    /// The names of the outputs of a workflow.
    pub(super) fn output_names(&self, workflow: WorkflowId) -> Vec<String> {
        let Some((&(description, index), _)) = self.known.get_index(workflow.0) else {
            return Vec::new();
        };
        let outputs = &self.descriptions[description].workflows[index].outputs;
        outputs.iter().map(|output| output.name.value.clone()).collect()
    }

    /// `$sourceDescriptions.NAME.url` and other fields.
    fn source_field(
        &mut self,
        source: &Word,
        reference: &Word,
        place: &Place,
        scope: &Scope<'a>,
    ) -> Option<Expression> {
        let sources = &scope.description.source_descriptions;
        let Some(found) = sources.iter().find(|other| other.name.value == source.text) else {
            let help = suggest::help(
                &source.text,
                sources.iter().map(|source| source.name.value.as_str()),
            );
            let message = format!("unknown source '{}'", source.text);
            self.report(Code::UnknownSource, place.within(source.at.clone()), message, help);
            return None;
        };
        match reference.text.as_str() {
            "url" => Some(Expression::Constant(found.url.value.clone())),
            "name" => Some(Expression::Constant(found.name.value.clone())),
            "type" => {
                let kind = self.type_of(scope.description, found);
                Some(Expression::Constant(kind.name().to_owned()))
            }
            other => {
                let message = format!("a source has no '{other}' that could be a value");
                let help = suggest::help(other, ["url", "name", "type"]);
                self.report(Code::UnknownName, place.within(reference.at.clone()), message, help);
                None
            }
        }
    }
}

/// Whether an output of the workflow is read from one of its outputs, which may be itself.
fn reads_output(value: &arazzo::OutputValue, id: &str) -> bool {
    let expression = match value {
        arazzo::OutputValue::Expression(expression) => expression,
        arazzo::OutputValue::Selector(selector) => &selector.context.value,
    };
    match expression {
        arazzo::Expression::Outputs { .. } => true,
        arazzo::Expression::Workflows { workflow, part: WorkflowPart::Outputs, .. } => {
            workflow.text == id
        }
        _ => false,
    }
}
