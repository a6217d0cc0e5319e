//! The types of all workflows, called ones before their callers, and whether everything fits.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    check::{
        Conversion, Flow, Path, Point, Root, Scope, StepTypes, Typed, WorkflowTypes, call,
        condition, convert, flow::Run, payload, response, step,
    },
    diagnostic::{Code, Diagnostics, Place},
    ir::{
        Action, ActionKind, Api, Call, Called, Expression, Goal, OperationId, Piece, SchemaKind,
        Step, Value, ValueKind, Workflow, WorkflowId,
    },
};

/// The types of all workflows, by their ids.
pub(super) fn types(api: &Api, diagnostics: &mut Diagnostics) -> Vec<WorkflowTypes> {
    let mut types: Vec<WorkflowTypes> = api.workflows.iter().map(untyped).collect();
    for workflow in called_first(api) {
        let node = &api[workflow];
        for (index, step) in node.steps.iter().enumerate() {
            let answer = response::selected(api, step, diagnostics);
            types[workflow.0].steps[index].answer = answer;
        }
        outputs_of_steps(api, workflow, &mut types, diagnostics);
        let scope = Scope::new(api, workflow, &types);
        let outputs = node.outputs.iter();
        let outputs =
            outputs.map(|output| scope.judged(&output.expression, Point::End, diagnostics));
        types[workflow.0].outputs = outputs.collect();
        replaced(api, workflow, &mut types);
    }
    types
}

/// Outputs that another workflow gives where it takes the place of the rest: what that may lack is optional here.
fn replaced(api: &Api, workflow: WorkflowId, types: &mut [WorkflowTypes]) {
    let node = &api[workflow];
    for called in node.steps.iter().flat_map(Step::replacing) {
        for (index, output) in node.outputs.iter().enumerate() {
            let theirs = named(api, called.workflow, &output.name.value);
            let given = theirs.map(|theirs| types[called.workflow.0].outputs[theirs].clone());
            let ours = &mut types[workflow.0].outputs[index];
            ours.optional |= given.as_ref().is_none_or(|given| given.optional);
        }
    }
}

/// The output of a workflow of this name.
fn named(api: &Api, workflow: WorkflowId, name: &str) -> Option<usize> {
    api[workflow].outputs.iter().position(|output| output.name.value == name)
}

/// The ways of a workflow, its types still unknown.
fn untyped(workflow: &crate::ir::Workflow) -> WorkflowTypes {
    let unknown =
        |path: Root| Typed { schema: None, optional: true, secret: false, path: Path::at(path) };
    let steps = workflow.steps.iter().enumerate().map(|(step, node)| StepTypes {
        answer: Default::default(),
        outputs: (0..node.outputs.len())
            .map(|output| unknown(Root::Output { step, output }))
            .collect(),
    });
    WorkflowTypes { flow: Flow::of(workflow), steps: steps.collect(), outputs: Vec::new() }
}

/// Types the outputs of steps. Where a loop lets an output read a later one, that is typed first; those that read themselves in a
/// circle stay JSON values.
fn outputs_of_steps(
    api: &Api,
    workflow: WorkflowId,
    types: &mut [WorkflowTypes],
    diagnostics: &mut Diagnostics,
) {
    let steps = api[workflow].steps.iter().enumerate();
    let all: Vec<(usize, usize)> = steps
        .flat_map(|(step, node)| (0..node.outputs.len()).map(move |output| (step, output)))
        .collect();
    let from = |(step, output): (usize, usize)| {
        read(&api[workflow].steps[step].outputs[output].expression)
    };
    let mut readers: BTreeMap<(usize, usize), Vec<(usize, usize)>> = BTreeMap::new();
    for output in &all {
        from(*output).into_iter().for_each(|from| readers.entry(from).or_default().push(*output));
    }
    let mut known: BTreeSet<(usize, usize)> = BTreeSet::new();
    for circles in [false, true] {
        for first in &all {
            let mut open = Vec::new();
            if !known.contains(first) && (circles || from(*first).is_none()) {
                open.push(*first);
            }
            while let Some((step, output)) = open.pop() {
                let scope = Scope::new(api, workflow, types);
                let made = &scope.workflow.steps[step].outputs[output].expression;
                let typed = scope.judged(made, Point::After(step), diagnostics);
                types[workflow.0].steps[step].outputs[output] = typed;
                known.insert((step, output));
                if circles && types[workflow.0].flow.linear {
                    own_circle((step, output), from, all.len(), &api[workflow], diagnostics);
                }
                if !circles {
                    open.extend(readers.get(&(step, output)).into_iter().flatten());
                }
            }
        }
    }
}

/// Reports an output that is made of itself, by way of others of its step or not, where no loop has made it before. That another
/// step has not run is said where it is read.
fn own_circle(
    output: (usize, usize),
    from: impl Fn((usize, usize)) -> Option<(usize, usize)>,
    longest: usize,
    workflow: &Workflow,
    diagnostics: &mut Diagnostics,
) {
    let is_own = |read: &(usize, usize)| read.0 == output.0;
    let mut way = std::iter::successors(from(output), |read| from(*read)).take(longest);
    if way.by_ref().take_while(is_own).any(|read| read == output) {
        let made = &workflow.steps[output.0].outputs[output.1];
        let message = format!("the output '{}' is made of itself", made.name.value);
        diagnostics.report(Code::NotYetRun, made.place.clone(), message);
    }
}

/// The output of a step that an expression reads.
fn read(expression: &Expression) -> Option<(usize, usize)> {
    match expression {
        Expression::StepOutput { step, output, .. } => Some((*step, *output)),
        Expression::Selected { context, .. } => read(context),
        _ => None,
    }
}

/// The workflows, each after those that it calls; `resolve` has refused circles.
pub(crate) fn called_first(api: &Api) -> Vec<WorkflowId> {
    let mut order: Vec<WorkflowId> = Vec::new();
    let mut done: BTreeSet<WorkflowId> = BTreeSet::new();
    let mut open: Vec<(WorkflowId, bool)> =
        (0..api.workflows.len()).rev().map(|index| (WorkflowId(index), false)).collect();
    while let Some((workflow, entered)) = open.pop() {
        if done.contains(&workflow) {
            continue;
        }
        if entered {
            order.push(workflow);
            done.insert(workflow);
        } else {
            open.push((workflow, true));
            open.extend(api[workflow].called().map(|called| (called.workflow, false)));
        }
    }
    order
}

/// What can only be sent as a JSON value.
#[derive(Default)]
pub(super) struct Json {
    pub(super) bodies: BTreeSet<OperationId>,
    pub(super) parameters: BTreeSet<(OperationId, usize)>,
}

/// Whether everything of a workflow fits.
pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) -> Json {
    let mut json = Json::default();
    scope.flow.judge(scope.workflow, diagnostics);
    for input in &scope.workflow.inputs {
        call::default(scope, input, diagnostics);
    }
    for called in &scope.workflow.dependencies {
        call::check(scope, called, None, diagnostics);
    }
    for (index, node) in scope.workflow.steps.iter().enumerate() {
        let (before, after) = (Point::Before(index), Point::After(index));
        match &node.call {
            Call::Operation(request) => {
                let parameters = step::check(scope, index, request, diagnostics).into_iter();
                let parameters = parameters.map(|parameter| (request.operation, parameter));
                json.parameters.extend(parameters);
                if !payload::check(scope, index, request, diagnostics) {
                    json.bodies.insert(request.operation);
                }
            }
            Call::Workflow(called) => call::check(scope, called, Some(before), diagnostics),
        }
        for criterion in &node.criteria {
            condition::check(scope, criterion, after, diagnostics);
        }
        for action in &node.on_success {
            self::action(scope, action, after, diagnostics);
        }
        for action in &node.on_failure {
            self::action(scope, action, before, diagnostics);
        }
        for output in &node.outputs {
            reads(scope, &output.expression, after, &output.place, diagnostics);
        }
    }
    for output in &scope.workflow.outputs {
        reads(scope, &output.expression, Point::End, &output.place, diagnostics);
    }
    json
}

fn action(scope: &Scope<'_>, action: &Action, at: Point, diagnostics: &mut Diagnostics) {
    let scope = &Scope { common: action.common, ..*scope };
    for criterion in &action.criteria {
        condition::check(scope, criterion, at, diagnostics);
    }
    if let Some(Goal::Workflow(called)) = action.goal() {
        call::check(scope, called, Some(at), diagnostics);
    }
    if let ActionKind::Goto(Goal::Workflow(called)) = &action.kind {
        outputs_fit(scope, called, diagnostics);
    }
}

/// Whether the outputs of a workflow that takes the place of the rest fit into ours, by their names.
fn outputs_fit(scope: &Scope<'_>, called: &Called, diagnostics: &mut Diagnostics) {
    let (theirs, ours) = (&scope.called[called.workflow.0].outputs, scope.outputs);
    for (output, to) in scope.workflow.outputs.iter().zip(ours) {
        let Some(index) = named(scope.api, called.workflow, &output.name.value) else { continue };
        let from = &theirs[index];
        let fits = match (from.schema, to.schema) {
            (_, None) => true,
            (from, Some(to)) => {
                let is_same = convert(scope.api, from, to) == Some(Conversion::Same);
                is_same && !convert::one_hides(scope.api, from, to)
            }
        };
        if !fits || from.secret != to.secret {
            let (name, other) = (&output.name.value, &scope.api[called.workflow]);
            let hides = |schema| scope.api.hides(schema);
            let described = |typed: &Typed| match typed.secret || typed.schema.is_some_and(hides) {
                true => format!("{} that is a secret", scope.api.describe(typed.schema)),
                false => scope.api.describe(typed.schema),
            };
            let (ours, theirs) = (described(to), described(from));
            let message = format!(
                "the output '{name}' of this workflow is {ours}, that of the other one {theirs}"
            );
            let help = format!(
                "'{name}' of '{}' is {}, here it is {}; one output has one type: give one of them another name",
                other.id.value, other.outputs[index].text, output.text
            );
            let place = called.place.clone();
            diagnostics.report_with_help(Code::TypeMismatch, place, message, help);
        }
    }
}

/// Reports what a value reads of steps that cannot have run, and parts that are not there.
pub(super) fn reads_in(scope: &Scope<'_>, value: &Value, at: Point, diagnostics: &mut Diagnostics) {
    let mut expression = |expression: &Expression| {
        reads(scope, expression, at, &value.place, diagnostics);
        scope.judged(expression, at, diagnostics);
    };
    match &value.kind {
        ValueKind::Expression(inner, _) => expression(inner),
        ValueKind::Template(pieces) => {
            for piece in pieces {
                if let Piece::Expression(inner, _) = piece {
                    expression(inner);
                }
            }
            files_in_text(scope, pieces, &value.place, at, diagnostics);
        }
        ValueKind::List(items) => {
            items.iter().for_each(|item| reads_in(scope, item, at, diagnostics));
        }
        ValueKind::Object(entries) => {
            entries.iter().for_each(|(_, entry)| reads_in(scope, entry, at, diagnostics));
        }
        _ => {}
    }
}

/// Reports lists of files in a text: a file may be text, but these are none.
fn files_in_text(
    scope: &Scope<'_>,
    pieces: &[Piece],
    place: &Place,
    at: Point,
    diagnostics: &mut Diagnostics,
) {
    for piece in pieces {
        let Piece::Expression(expression, text) = piece else { continue };
        let Some(schema) = scope.typed(expression, at).schema else { continue };
        if scope.api[schema].kind != SchemaKind::File && scope.api.has_files(schema) {
            let known = scope.api.describe(Some(schema));
            let message = format!("{text} is {known}, which a text cannot contain");
            diagnostics.report(Code::TypeMismatch, place.clone(), message);
        }
    }
}

/// Reports what an expression reads of a step that cannot have run.
pub(super) fn reads(
    scope: &Scope<'_>,
    expression: &Expression,
    at: Point,
    place: &Place,
    diagnostics: &mut Diagnostics,
) {
    match expression {
        Expression::StepOutput { step, output, rest }
            if scope.flow.run(*step, at) == Run::Never =>
        {
            // Which of several calls is meant is judged apart.
            if scope.workflow.steps[*step].outputs[*output].hidden && scope.has_other_calls(*step) {
                return;
            }
            let place = if rest.pointer.keys().is_empty() { &rest.place } else { place };
            not_run(scope, *step, at, place, diagnostics);
        }
        Expression::Selected { context, .. } => reads(scope, context, at, place, diagnostics),
        _ => {}
    }
}

/// Reports a step that cannot have run. An action of the workflow stands at other steps as well, where its output is there.
fn not_run(
    scope: &Scope<'_>,
    step: usize,
    at: Point,
    place: &Place,
    diagnostics: &mut Diagnostics,
) {
    let name = |step: usize| &scope.workflow.steps[step].id.value;
    match at {
        Point::Before(here) | Point::After(here) if scope.common => {
            let (there, here) = (step == here, name(here));
            let message = match there {
                true => {
                    format!("step '{here}' has no outputs where it fails: this is missing there")
                }
                false => {
                    format!(
                        "step '{}' has not run at step '{here}': this is missing there",
                        name(step)
                    )
                }
            };
            diagnostics.report(Code::Impossible, place.clone(), message);
        }
        Point::Before(here) | Point::After(here) if step > here => {
            let message = format!("step '{}' has not run at this point", name(step));
            let help =
                "move that step before this one, or name it in dependsOn of this one (Arazzo 1.1)";
            diagnostics.report_with_help(Code::NotYetRun, place.clone(), message, help);
        }
        _ => {
            let message = format!("step '{}' has not run at this point", name(step));
            diagnostics.report(Code::NotYetRun, place.clone(), message);
        }
    }
}
