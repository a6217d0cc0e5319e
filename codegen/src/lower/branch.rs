//! A loop over the steps of a workflow: where each leads after success and after failure.

use std::collections::BTreeSet;

use crate::{
    check::{Point, Typed},
    ir::{self, Action, ActionKind, Called, Goal},
    lower::{
        access::output_fields,
        called,
        condition::Answered,
        layout,
        output::converted,
        reserved::{RESERVED, STEPS},
        step::{kept_type, recorded},
        value::Values,
        workflow::{recorded_outputs, recorded_place},
    },
    names::{Taken, pascal},
    rust::{Arm, Branch, Expr, Local, Loop, Renewed, Retry, Then},
};

impl Values<'_> {
    /// The loop over all steps.
    pub(super) fn in_loop(&mut self) -> Loop {
        let workflow = self.scope.workflow;
        // One of them may be called as all are.
        let mut taken = Taken::of(RESERVED.iter().copied().filter(|name| *name != STEPS));
        let variants: Vec<String> = workflow
            .steps
            .iter()
            .map(|step| taken.take(pascal([step.id.value.as_str()]), "Step"))
            .collect();
        let mut arms = Vec::new();
        for index in 0..workflow.steps.len() {
            arms.push(self.arm(index, &variants));
        }
        let entered = entered(&arms);
        let checked = self.api.types(self.id);
        let mut variables = Vec::new();
        for (step, types) in checked.steps.iter().enumerate() {
            for (output, typed) in types.outputs.iter().enumerate() {
                if self.variables.is_read[step][output] {
                    variables.push(Local {
                        name: self.variables.outputs[step][output].clone(),
                        ty: kept_type(self.reach(), typed),
                        set: entered.contains(&arms[step].variant).then(|| {
                            let made = &workflow.steps[step];
                            let recorded = recorded(checked, step, &made.outputs[output], output);
                            (made.id.value.clone(), recorded)
                        }),
                    });
                }
            }
        }
        arms.retain(|arm| entered.contains(&arm.variant));
        let leaves = arms.len() == 1 && arms.iter().flat_map(Arm::branches).all(leaves);
        if leaves {
            // What no step sets, only the end reads, and there is none.
            variables.retain(|variable| variable.set.is_some());
        }
        let returning: Vec<String> =
            arms.iter().flat_map(Arm::branches).filter_map(returns_after).collect();
        for arm in &mut arms {
            arm.returns = returning.contains(&arm.variant);
        }
        Loop { variables, arms, returns: !returning.is_empty(), leaves }
    }

    fn arm(&mut self, index: usize, variants: &[String]) -> Arm {
        let node = &self.scope.workflow.steps[index];
        let keeps = node.on_success.iter().any(|action| reads_answer(&action.criteria));
        let step = self.step(index, keeps);
        let next = variants.get(index + 1).cloned();
        let on = Chain { index, variants, answered: Answered::Response };
        let mut success = self.branches(&node.on_success, on);
        if is_open(&success) {
            let then = next.map_or(Then::End, Then::Step);
            success.push(Branch { action: None, condition: None, retry: None, then });
        }
        let on = Chain { index, variants, answered: Answered::Error };
        let mut failure = self.branches(&node.on_failure, on);
        if !failure.is_empty() && is_open(&failure) {
            failure.push(Branch { action: None, condition: None, retry: None, then: Then::Fail });
        }
        let failure = (!failure.is_empty()).then_some(failure);
        Arm { variant: variants[index].clone(), step, success, failure, returns: false }
    }

    /// The branches of actions, up to the first that is always taken.
    fn branches(&mut self, actions: &[Action], on: Chain<'_>) -> Vec<Branch> {
        let mut branches = Vec::new();
        for action in actions {
            self.at = match on.answered {
                Answered::Response => Point::After(on.index),
                Answered::Error => Point::Before(on.index),
            };
            self.failed = on.answered == Answered::Error;
            let condition = self.all(&action.criteria, on.answered);
            if condition == Some(crate::rust::Condition::Constant(false)) {
                self.failed = false;
                continue;
            }
            let condition = condition.filter(|c| *c != crate::rust::Condition::Constant(true));
            let (retry, then) = self.then(action, on);
            self.failed = false;
            branches.push(Branch {
                action: Some(action.name.value.clone()),
                condition,
                retry,
                then,
            });
            if !is_open(&branches) {
                break;
            }
        }
        branches
    }

    fn then(&mut self, action: &Action, on: Chain<'_>) -> (Option<Retry>, Then) {
        let this = on.variants[on.index].clone();
        match &action.kind {
            ActionKind::End => match on.answered {
                Answered::Response => (None, Then::End),
                Answered::Error => (None, Then::EndFailed),
            },
            ActionKind::Goto(Goal::Step(to)) => {
                let id = self.scope.workflow.steps[*to].id.value.clone();
                (None, Then::Goto { id, variant: on.variants[*to].clone() })
            }
            ActionKind::Goto(Goal::Workflow(called)) => {
                let call = self.workflow(called);
                let needs = std::mem::take(&mut self.needs);
                let key = called::key(self.api, self.id, called.workflow);
                (None, Then::Workflow { needs, key, call, result: self.result_of(called) })
            }
            ActionKind::Retry { after, limit, goal } => {
                let then = match goal {
                    None => Then::Step(this),
                    Some(Goal::Step(first)) => {
                        Then::Return { first: on.variants[*first].clone(), then: this }
                    }
                    Some(Goal::Workflow(called)) => {
                        let call = self.apart(called);
                        let needs = std::mem::take(&mut self.needs);
                        Then::After { needs, call, variant: this, renews: self.renewed(called) }
                    }
                };
                (Some(Retry { limit: *limit, after: *after }), then)
            }
        }
    }

    /// The call of a workflow before a retry.
    fn apart(&mut self, called: &Called) -> Expr {
        self.apart = true;
        let call = self.workflow(called);
        self.apart = false;
        call
    }

    /// The variable of a workflow that has run first, if something reads it.
    pub(super) fn renewed(&self, called: &Called) -> Option<Renewed> {
        let workflow = self.scope.workflow;
        let first = workflow.dependencies.iter().position(|d| d.workflow == called.workflow);
        let first = first.filter(|first| workflow.renews(*first))?;
        let name = self.variables.dependencies[first].clone();
        let outputs = recorded_outputs(self.api, called.workflow);
        let outputs = outputs.iter().map(|output| recorded_place(&name, output)).collect();
        Some(Renewed { key: called::key(self.api, self.id, called.workflow), outputs, name })
    }

    /// The outputs of a workflow in place of ours, by their names.
    pub(super) fn result_of(&self, called: &Called) -> Expr {
        let api = self.api;
        let theirs = &api[called.workflow];
        let ours = output_fields(self.scope.workflow);
        let outputs = &api.types(self.id).outputs;
        let named = |name: &str| theirs.outputs.iter().position(|other| other.name.value == name);
        let fields = self.scope.workflow.outputs.iter().zip(ours).zip(outputs);
        let theirs_fields = output_fields(theirs);
        let values = fields.map(|((output, field), typed): ((&ir::Output, String), &Typed)| {
            let value = match named(&output.name.value) {
                None => Expr::name("None"),
                Some(index) => {
                    let from = &api.types(called.workflow).outputs[index];
                    let place = Expr::name("outputs").field(&theirs_fields[index]);
                    converted(place, from, typed)
                }
            };
            (field, value)
        });
        let values = values.collect();
        let name = &self.types.workflows[self.id.0];
        Expr::Struct(vec![layout::workflow_structs(name)[1].clone()], values)
    }
}

/// What the branches of a step have in common.
#[derive(Clone, Copy)]
struct Chain<'a> {
    index: usize,
    variants: &'a [String],
    answered: Answered,
}

/// The steps that some way leads to.
fn entered(arms: &[Arm]) -> BTreeSet<String> {
    let mut entered = BTreeSet::new();
    let mut open: Vec<&str> = arms.first().map(|arm| arm.variant.as_str()).into_iter().collect();
    while let Some(variant) = open.pop() {
        if !entered.insert(variant.to_owned()) {
            continue;
        }
        let arm = arms.iter().find(|arm| arm.variant == variant);
        for branch in arm.into_iter().flat_map(Arm::branches) {
            match &branch.then {
                Then::Step(variant) | Then::Goto { variant, .. } | Then::After { variant, .. } => {
                    open.push(variant)
                }
                Then::Return { first, then } => open.extend([first.as_str(), then.as_str()]),
                _ => {}
            }
        }
    }
    entered
}

/// Whether a branch leaves the workflow's function.
fn leaves(branch: &Branch) -> bool {
    matches!(branch.then, Then::Workflow { .. } | Then::Fail)
}

/// The step that a branch runs before another one is retried.
fn returns_after(branch: &Branch) -> Option<String> {
    match &branch.then {
        Then::Return { first, .. } => Some(first.clone()),
        _ => None,
    }
}

/// Whether none of the branches is always taken. A retry is not: its budget ends.
fn is_open(branches: &[Branch]) -> bool {
    branches.iter().all(|branch| branch.condition.is_some() || branch.retry.is_some())
}

/// Whether criteria look at the answer itself.
fn reads_answer(criteria: &[ir::Criterion]) -> bool {
    criteria.iter().any(|criterion| criterion.condition.reads_answer())
}
