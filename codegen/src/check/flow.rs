//! The ways through the steps of a workflow, and which steps have succeeded at each point of them.
//!
//! Ways that leave by a failure do not count: what is not there then is seen when the workflow ends.

mod done;

use crate::{
    diagnostic::{Code, Diagnostics},
    ir::{Action, ActionKind, Goal, Workflow},
};

use done::Done;

/// What is known about the ways through a workflow.
#[derive(Debug)]
pub(crate) struct Flow {
    /// Whether the steps run one after another, whatever happens.
    pub(crate) linear: bool,
    before: Vec<Done>,
    end: Done,
    reachable: Vec<bool>,
}

/// A point of a workflow at which an expression is evaluated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Point {
    /// Before the request of a step, and after its failure.
    Before(usize),
    /// After its success.
    After(usize),
    /// At the end.
    End,
}

/// Whether a step has succeeded at a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Run {
    Certainly,
    Possibly,
    Never,
}

/// One way from a step.
struct Edge {
    from: usize,
    /// None is the end.
    to: Option<usize>,
    succeeded: bool,
}

impl Flow {
    /// Finds the ways through a workflow.
    pub(crate) fn of(workflow: &Workflow) -> Self {
        let count = workflow.steps.len();
        let edges = edges(workflow);
        let mut before = vec![Done::unknown(count); count];
        let mut end = Done::unknown(count);
        if let Some(first) = before.first_mut() {
            *first = Done::nothing(count);
        }
        let reachable = reachable(count, &edges);
        settle(&edges, |edge| {
            if !reachable[edge.from] {
                return false;
            }
            let done = before[edge.from].clone();
            let succeeded = edge.succeeded.then_some(edge.from);
            edge.to.map_or(&mut end, |to| &mut before[to]).meet(&done, succeeded)
        });
        let linear = workflow.steps.iter().all(|step| step.actions().next().is_none());
        Self { linear, before, end, reachable }
    }

    /// Whether some way leads to a step.
    pub(crate) fn is_reachable(&self, step: usize) -> bool {
        self.reachable[step]
    }

    /// Whether a step has succeeded at a point.
    pub(crate) fn run(&self, step: usize, at: Point) -> Run {
        let done = match at {
            Point::After(here) if here == step => return Run::Certainly,
            Point::Before(here) | Point::After(here) => &self.before[here],
            Point::End => &self.end,
        };
        let dead = matches!(at, Point::Before(here) | Point::After(here) if !self.reachable[here]);
        match (done.is_certain(step), done.is_possible(step)) {
            // What cannot be reached is said once, and nothing more about it.
            (true, _) if !dead => Run::Certainly,
            (_, true) => Run::Possibly,
            _ if dead => Run::Possibly,
            _ => Run::Never,
        }
    }

    /// Reports steps that no way leads to, and loops that no way leaves.
    pub(crate) fn judge(&self, workflow: &Workflow, diagnostics: &mut Diagnostics) {
        for (step, reachable) in workflow.steps.iter().zip(&self.reachable) {
            if !reachable {
                let message = format!("no way leads to the step '{}'", step.id.value);
                let help = "an action before it always leads elsewhere: give that one criteria";
                let place = step.id.place.clone();
                diagnostics.report_with_help(Code::Unreachable, place, message, help);
            }
        }
        let edges = edges(workflow);
        let mut ends: Vec<bool> = workflow.steps.iter().map(leaves).collect();
        settle(&edges, |edge| {
            let ends_now = !ends[edge.from] && edge.to.is_none_or(|to| ends[to]);
            ends[edge.from] |= ends_now;
            ends_now
        });
        let endless = (0..ends.len()).find(|step| self.reachable[*step] && !ends[*step]);
        if let Some(step) = endless {
            let message = format!(
                "from the step '{}' on, no way leads to the end",
                workflow.steps[step].id.value
            );
            let help = "add a criterion to the action that leads back";
            let place = workflow.steps[step].id.place.clone();
            diagnostics.report_with_help(Code::Endless, place, message, help);
        }
    }
}

/// The steps from which some way leads to one of these, and these themselves.
pub(crate) fn leading_to(workflow: &Workflow, targets: &[usize]) -> Vec<bool> {
    let leading = (0..workflow.steps.len()).map(|step| targets.contains(&step)).collect();
    leading_on(workflow, leading, |to, leading| to.is_some_and(|to| leading[to]))
}

/// The steps from which some way leads to another one, or to the end, on which a third one does not run after them.
pub(crate) fn leading_without(
    workflow: &Workflow,
    target: Option<usize>,
    third: usize,
) -> Vec<bool> {
    let leading = (0..workflow.steps.len()).map(|step| Some(step) == target).collect();
    leading_on(workflow, leading, |to, leading| match to {
        Some(to) => leading[to] && (to != third || target == Some(third)),
        None => target.is_none(),
    })
}

/// The steps that lead on to others of which it is known that they lead there.
fn leading_on(
    workflow: &Workflow,
    mut leading: Vec<bool>,
    leads: impl Fn(Option<usize>, &[bool]) -> bool,
) -> Vec<bool> {
    settle(&edges(workflow), |edge| {
        let is_new = !leading[edge.from] && leads(edge.to, &leading);
        leading[edge.from] |= is_new;
        is_new
    });
    leading
}

/// Whether a step may end the workflow by an action of its own.
fn leaves(step: &crate::ir::Step) -> bool {
    step.actions()
        .any(|action| matches!(action.kind, ActionKind::End | ActionKind::Goto(Goal::Workflow(_))))
}

fn edges(workflow: &Workflow) -> Vec<Edge> {
    let mut edges = Vec::new();
    for (from, step) in workflow.steps.iter().enumerate() {
        let next = (from + 1 < workflow.steps.len()).then_some(from + 1);
        let success = taken(&step.on_success);
        for action in success {
            match &action.kind {
                ActionKind::End => edges.push(Edge { from, to: None, succeeded: true }),
                ActionKind::Goto(Goal::Step(to)) => {
                    edges.push(Edge { from, to: Some(*to), succeeded: true });
                }
                ActionKind::Goto(Goal::Workflow(_)) | ActionKind::Retry { .. } => {}
            }
        }
        if success.iter().all(|action| !action.criteria.is_empty()) {
            edges.push(Edge { from, to: next, succeeded: true });
        }
        for action in taken(&step.on_failure) {
            match &action.kind {
                ActionKind::Goto(Goal::Step(to)) => {
                    edges.push(Edge { from, to: Some(*to), succeeded: false });
                }
                // The step that is retried waits for another one.
                ActionKind::Retry { goal: Some(Goal::Step(other)), .. } => {
                    edges.push(Edge { from, to: Some(*other), succeeded: false });
                    edges.push(Edge { from: *other, to: Some(from), succeeded: true });
                }
                _ => {}
            }
        }
    }
    edges
}

/// The actions up to the first that is always taken. A retry is not: its budget ends.
fn taken(actions: &[Action]) -> &[Action] {
    let last = actions.iter().position(|action| {
        action.criteria.is_empty() && !matches!(action.kind, ActionKind::Retry { .. })
    });
    &actions[..last.map_or(actions.len(), |last| last + 1)]
}

fn reachable(count: usize, edges: &[Edge]) -> Vec<bool> {
    let mut reachable = vec![false; count];
    if let Some(first) = reachable.first_mut() {
        *first = true;
    }
    settle(edges, |edge| {
        let Some(to) = edge.to else { return false };
        let leads = reachable[edge.from] && !reachable[to];
        reachable[to] |= leads;
        leads
    });
    reachable
}

/// Follows all edges until no more comes of it, there and back in turns: most lead to a neighbour.
fn settle(edges: &[Edge], mut follow: impl FnMut(&Edge) -> bool) {
    loop {
        let mut changed = false;
        edges.iter().for_each(|edge| changed |= follow(edge));
        if !changed {
            return;
        }
        edges.iter().rev().for_each(|edge| changed |= follow(edge));
    }
}
