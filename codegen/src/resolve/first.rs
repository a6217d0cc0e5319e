//! What runs before something else: the workflows that a workflow depends on, and the steps of other workflows that a step does.

use std::collections::BTreeSet;

use crate::{
    arazzo::{self, At, Description},
    diagnostic::Code,
    ir::{Called, WorkflowId},
};

use super::{Resolver, order, value::Scope};

impl<'a> Resolver<'a> {
    /// The workflows that run first (`dependsOn`), and before them those that they depend on: each once, with the inputs of
    /// the same names. One that leads back to itself is refused later.
    pub(super) fn dependencies(&mut self, scope: &mut Scope<'a>) -> Vec<Called> {
        let (mut dependencies, mut entered) = (Vec::new(), BTreeSet::new());
        for id in &scope.workflow.depends_on {
            let Some(workflow) = self.workflow_of(scope.description, id) else { continue };
            let mut open = vec![(workflow, false)];
            while let Some((workflow, ready)) = open.pop() {
                if ready {
                    scope.dependencies.push(workflow);
                    dependencies.push(self.same_names(scope, workflow, &id.place));
                } else if entered.insert(workflow) {
                    open.push((workflow, true));
                    open.extend(self.named_first(workflow).iter().rev().map(|id| (*id, false)));
                }
            }
        }
        dependencies
    }

    /// The workflows that a workflow itself names in `dependsOn`. What is wrong there is told when it is read.
    fn named_first(&mut self, workflow: WorkflowId) -> &[WorkflowId] {
        if !self.named_first.contains_key(&workflow) {
            let (description, written) = self.written(workflow);
            let named = self.untold(description, written.depends_on.iter());
            self.named_first.insert(workflow, named);
        }
        &self.named_first[&workflow]
    }

    /// Judges what a step depends on in other workflows: it has to be there, and something should run it before.
    pub(super) fn prerequisites(&mut self, scope: &Scope<'a>, own: WorkflowId, index: usize) {
        let step = scope.steps[index];
        let others = step.depends_on.iter().filter(|id| order::local(id, scope.workflow).is_none());
        for id in others {
            let Some((workflow, name)) = id.value.rsplit_once(".steps.") else { continue };
            let workflow = At { value: workflow.to_owned(), place: id.place.clone() };
            let Some(called) = self.workflow_of(scope.description, &workflow) else { continue };
            let (_, written) = self.written(called);
            let names = written.steps.iter().map(|step| step.step_id.value.as_str());
            if !names.clone().any(|known| known == name) {
                order::unknown(id, name, names, self.diagnostics);
            } else if called == own || !self.has_run(scope, index, called) {
                let message =
                    "nothing here runs this workflow before, so that the step does not wait for it";
                let help = "name it in dependsOn of this workflow, or call it by a step before, unless who calls this one has run it";
                let (message, help) = (message.to_owned(), Some(help.to_owned()));
                self.report(Code::NoEffect, id.place.clone(), message, help);
            }
        }
    }

    /// Whether a workflow runs before a step: first of all, or by way of a step before; where actions lead elsewhere, that may be any.
    fn has_run(&mut self, scope: &Scope<'a>, index: usize, workflow: WorkflowId) -> bool {
        let before = if scope.is_linear() { index } else { scope.called.len() };
        let mut open: Vec<WorkflowId> = scope.called[..before].iter().flatten().copied().collect();
        open.extend(&scope.dependencies);
        let mut entered = BTreeSet::new();
        while let Some(next) = open.pop() {
            if next == workflow {
                return true;
            }
            if entered.insert(next) {
                open.extend(self.runs(next));
            }
        }
        false
    }

    /// The workflows that a workflow runs itself.
    fn runs(&mut self, workflow: WorkflowId) -> Vec<WorkflowId> {
        let (description, written) = self.written(workflow);
        let called = written.steps.iter().filter_map(called);
        self.untold(description, written.depends_on.iter().chain(called))
    }

    /// The workflows of some ids that are there, without a word about the others.
    fn untold(
        &mut self,
        description: &Description,
        ids: impl Iterator<Item = &'a At<String>>,
    ) -> Vec<WorkflowId> {
        let told = self.diagnostics.len();
        let found = ids.filter_map(|id| self.workflow_at(description, id, 0));
        let found: Vec<(usize, usize)> = found.collect();
        self.diagnostics.truncate(told);
        // What is wrong with their inputs is told here if they are met here first.
        found.into_iter().map(|(of, index)| self.workflow_id(of, index)).collect()
    }

    /// A workflow as written, and its description.
    fn written(&self, workflow: WorkflowId) -> (&'a Description, &'a arazzo::Workflow) {
        let (&(of, index), _) = self.known.get_index(workflow.0).expect("each id is known");
        (&self.descriptions[of], &self.descriptions[of].workflows[index])
    }

    /// The workflow that a step calls, if it calls one.
    pub(super) fn called_by(
        &mut self,
        description: &Description,
        step: &arazzo::Step,
    ) -> Option<WorkflowId> {
        self.workflow_of(description, called(step)?)
    }
}

/// The id of the workflow that a step calls, if it calls one.
fn called(step: &arazzo::Step) -> Option<&At<String>> {
    match &step.target {
        arazzo::Target::WorkflowId(id) => Some(id),
        _ => None,
    }
}
