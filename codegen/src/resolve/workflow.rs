//! Workflows: their inputs, steps in running order, outputs, and the workflows that run first.

use crate::{
    arazzo,
    diagnostic::{Code, Place},
    ir::{
        Called, Constant, Docs, Expression, Output, Owner, Property, Rest, SchemaKind, Value,
        ValueKind, Workflow, WorkflowId,
    },
};

use super::{
    Known, Resolver, order,
    value::{Reads, Scope},
};

impl<'a> Resolver<'a> {
    /// The id of a workflow of a description, both by their indexes. It is read later if it is new.
    pub(super) fn workflow_id(&mut self, description: usize, workflow: usize) -> WorkflowId {
        if let Some(known) = self.known.get_index_of(&(description, workflow)) {
            return WorkflowId(known);
        }
        let id = WorkflowId(self.known.len());
        let (of, descriptions) = (description, self.descriptions);
        let description = &descriptions[description];
        let document = self.document(description);
        let known = Known { document, inputs_description: None, inputs: Vec::new() };
        self.known.insert((of, workflow), known);
        let written = &description.workflows[workflow];
        if let Some(place) = &written.inputs {
            let (inputs_description, inputs) = self.inputs(id, written, place);
            self.known[id.0] = Known { document, inputs_description, inputs };
        }
        id
    }

    /// The inputs that the schema declares.
    fn inputs(
        &mut self,
        id: WorkflowId,
        workflow: &arazzo::Workflow,
        place: &Place,
    ) -> (Option<String>, Vec<Property>) {
        let name = vec![workflow.workflow_id.value.clone(), "inputs".to_owned()];
        let Some(schema) = self.schema(Owner::Workflow(id), place, &name) else {
            return (None, Vec::new());
        };
        match &self.api[schema].kind {
            SchemaKind::Object(properties) => {
                let mut inputs = properties.clone();
                self.files_of(&mut inputs);
                inputs.iter_mut().for_each(|input| self.left_out(input));
                (self.api[schema].description.clone(), inputs)
            }
            // `{type: object}` alone: there are none.
            SchemaKind::Map(_) => (None, Vec::new()),
            _ => {
                let message = "the schema of the inputs is no object with properties";
                self.diagnostics.report(Code::WrongKind, place.clone(), message);
                (None, Vec::new())
            }
        }
    }

    /// What has a default may be left out. One that is `null` is what is left out then, but for what may be any JSON.
    fn left_out(&self, input: &mut Property) {
        input.required &= input.default.is_none();
        let schema = &self.api[input.schema];
        if schema.nullable && schema.kind != SchemaKind::Any {
            input.default.take_if(|default| *default == Constant::Null);
        }
    }

    /// Reads a workflow.
    pub(super) fn workflow(&mut self, id: WorkflowId) {
        let Some((&(of, index), known)) = self.known.get_index(id.0) else { return };
        let known = known.clone();
        let descriptions = self.descriptions;
        let description = &descriptions[of];
        let workflow = &description.workflows[index];
        self.unique(&description.components, workflow);
        let steps = order::running(workflow, self.diagnostics);
        let mut scope = Scope::new(description, workflow, &known.inputs, steps);
        let dependencies = self.dependencies(&mut scope);
        for index in 0..scope.steps.len() {
            let called = self.called_by(description, scope.steps[index]);
            scope.called.push(called);
        }
        let mut resolved = Vec::new();
        for index in 0..scope.steps.len() {
            self.prerequisites(&scope, id, index);
            resolved.extend(self.step(&mut scope, index));
        }
        let outputs = self.outputs(&workflow.outputs, &mut scope, Reads::End);
        let linear = scope.is_linear();
        for (step, hidden) in resolved.iter_mut().zip(scope.hidden) {
            step.outputs.extend(hidden);
        }
        self.api.workflows.push(Workflow {
            document: known.document,
            id: workflow.workflow_id.clone(),
            docs: Docs {
                summary: workflow.summary.clone(),
                description: workflow.description.clone(),
            },
            inputs_description: known.inputs_description,
            inputs: known.inputs,
            dependencies,
            steps: resolved,
            outputs,
            linear,
        });
    }

    /// The call of a workflow with those of our inputs that have the names of its own.
    pub(super) fn same_names(
        &mut self,
        scope: &Scope<'a>,
        workflow: WorkflowId,
        place: &Place,
    ) -> Called {
        let theirs = &self.known[workflow.0].inputs;
        let inputs = theirs.iter().enumerate().filter_map(|(index, input)| {
            let ours = scope.inputs.iter().position(|ours| ours.name == input.name)?;
            let expression = Expression::Input { input: ours, rest: Rest::whole(place.clone()) };
            let kind = ValueKind::Expression(expression, format!("$inputs.{}", input.name));
            Some((index, Value { kind, place: place.clone() }))
        });
        Called { workflow, inputs: inputs.collect(), place: place.clone() }
    }

    /// The outputs of a step or a workflow.
    pub(super) fn outputs(
        &mut self,
        outputs: &[arazzo::Output],
        scope: &mut Scope<'a>,
        reads: Reads,
    ) -> Vec<Output> {
        let mut resolved = Vec::new();
        for output in outputs {
            let Some(expression) = self.output_value(&output.value, scope, reads) else { continue };
            resolved.push(Output {
                name: output.name.clone(),
                expression,
                text: self.output_text(&output.value),
                place: output.value.place.clone(),
                hidden: false,
            });
        }
        resolved
    }

    /// The value of an output as written: an expression, or a selector and what it selects from.
    fn output_text(&self, output: &arazzo::At<arazzo::OutputValue>) -> String {
        match &output.value {
            arazzo::OutputValue::Expression(_) => self.text_at(&output.place),
            arazzo::OutputValue::Selector(selector) => {
                let context = self.text_at(&selector.context.place);
                format!("{} of {context}", selector.selector.value)
            }
        }
    }

    pub(super) fn text_at(&self, place: &Place) -> String {
        let file = place.file().map(|file| &self.sources.file(file).value);
        let value = file.and_then(|root| place.pointer()?.find(root));
        value.and_then(|value| value.as_text()).unwrap_or_default().to_owned()
    }
}
