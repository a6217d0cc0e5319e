//! What there is in checked workflows, in numbers: for those who compare descriptions, not for what is printed.

use crate::{
    check::Checked,
    ir::{Expression, SchemaId, SchemaKind, WorkflowId},
    rust::{Crate, Item},
};

/// What there is in the workflows of a compilation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Summary {
    /// The workflows, those of other documents that they call included.
    pub workflows: usize,
    /// Their steps.
    pub steps: usize,
    /// The operations that they call and those that are offered: each a printed method.
    pub operations: usize,
    /// The printed structs and enums.
    pub types: usize,
    /// The outputs of steps that are a part of an answer's body, and have a type.
    pub typed: usize,
    /// Such outputs without a type, though the operation describes the body: it does not describe this part.
    pub untyped: usize,
    /// Such outputs of which the operation says nothing, or only that any value may come.
    pub undescribed: usize,
}

impl Summary {
    pub(crate) fn of(api: &Checked, krate: &Crate) -> Self {
        let items = krate.files.iter().flat_map(|file| &file.items);
        let is_type =
            |item: &&Item| !matches!(item, Item::Client(_) | Item::Rules(_) | Item::Workflow(_));
        let mut summary = Self {
            workflows: api.workflows.len(),
            operations: api.operations.len(),
            types: items.filter(is_type).count(),
            ..Self::default()
        };
        for (index, workflow) in api.workflows.iter().enumerate() {
            let types = api.types(WorkflowId(index));
            summary.steps += workflow.steps.len();
            for (step, types) in workflow.steps.iter().zip(&types.steps) {
                let says = |schema: SchemaId| !matches!(api[schema].kind, SchemaKind::Any);
                for (output, typed) in step.outputs.iter().zip(&types.outputs) {
                    if !matches!(output.expression, Expression::ResponseBody { .. }) {
                        continue;
                    }
                    match (types.answer.schema, typed.schema) {
                        (_, Some(schema)) if says(schema) => summary.typed += 1,
                        (Some(answer), None) if says(answer) => summary.untyped += 1,
                        _ => summary.undescribed += 1,
                    }
                }
            }
        }
        summary
    }
}
