//! A step: what it needs, calls, expects, reads and gives.

use std::collections::BTreeSet;

use crate::{
    check::{Checked, Hop, Point, Root, Typed, WorkflowTypes},
    ir::{self, Call as Called, SchemaKind},
    lower::{
        access::Reach,
        condition::Answered,
        docs,
        types::is_default,
        value::{Values, is_copy},
    },
    names::pascal,
    rust::{Call, Criterion, Decoded, Expr, Given, Reads, Recorded, Set, Step, Struct, Type},
};

/// How wide comments are, in characters.
const COMMENT_WIDTH: usize = 90;

impl Values<'_> {
    /// The step by its index. `keeps` says that what follows looks at the answer.
    pub(super) fn step(&mut self, index: usize, keeps: bool) -> Step {
        let step = &self.scope.workflow.steps[index];
        self.at = Point::Before(index);
        let call = match &step.call {
            Called::Operation(request) => Call::Operation(self.operation(request, step.timeout)),
            Called::Workflow(called) => {
                let (call, renews) = (self.workflow(called), self.renewed(called));
                Call::Workflow { call, timeout: step.timeout, renews }
            }
        };
        self.at = Point::After(index);
        let criteria = step.criteria.iter().map(|criterion| Criterion {
            text: criterion.text.clone(),
            condition: self.condition(&criterion.condition, false, Answered::Response),
        });
        let criteria = criteria.collect();
        let sets = self.sets(index);
        let needs = std::mem::take(&mut self.needs);
        Step {
            comment: self.comment(step),
            id: step.id.value.clone(),
            needs,
            call,
            criteria,
            reads: self.reads(index, keeps),
            sets,
            outputs: self.recorded(index),
            gives: self.gives(index),
        }
    }

    /// What outlives the step where steps run one after another: moved out of the answer, as nothing else reads that afterwards.
    fn gives(&self, index: usize) -> Vec<Given> {
        let (api, id) = (self.api, self.id);
        let made = &self.scope.workflow.steps[index].outputs;
        let typed = &api.types(id).steps[index].outputs;
        let crossing: Vec<usize> =
            (0..made.len()).filter(|output| crosses(api, id, index, *output)).collect();
        let value = |at: usize, output: usize| {
            let name = Expr::name(&self.variables.outputs[index][output]);
            let this = &typed[output];
            if is_kept(self.reach(), api.types(id), index, output) {
                return name;
            }
            let again = crossing[at + 1..].iter().any(|other| overlap(this, &typed[*other]));
            let copy = this.schema.is_some_and(|schema| is_copy(api, schema)) && !this.secret;
            let access = self.access(this);
            let certain = access.is_certain();
            let value = if again { access.owned(copy) } else { access.moved(copy) };
            if certain && this.optional { value.some() } else { value }
        };
        let given = crossing.iter().enumerate().map(|(at, output)| Given {
            name: self.variables.outputs[index][*output].clone(),
            value: value(at, *output),
            recorded: recorded(api.types(id), index, &made[*output], *output),
        });
        given.collect()
    }

    /// The step's id and request, and what it is for.
    fn comment(&self, step: &ir::Step) -> Vec<String> {
        let calls = match &step.call {
            Called::Operation(request) => {
                let operation = &self.api[request.operation];
                format!("{} {}", operation.method, operation.path)
            }
            Called::Workflow(called) => {
                format!("the workflow {}", self.api[called.workflow].id.value)
            }
        };
        let call = format!("{}: {calls}", step.id.value);
        let description = step.description.as_deref().unwrap_or_default();
        std::iter::once(call).chain(docs::wrapped(description, COMMENT_WIDTH)).collect()
    }

    /// What the step reads of its answer.
    fn reads(&mut self, index: usize, keeps: bool) -> Reads {
        let checked = self.api.types(self.id);
        let made = &checked.steps[index].outputs;
        if let Called::Workflow(_) = self.scope.workflow.steps[index].call {
            let read = self.scope.workflow.reads_called(index);
            return Reads::Outputs(read.then(|| self.variables.answers[index].clone()));
        }
        let reads = |part| made.iter().any(|typed| reads_of(typed, index, part));
        let body = reads(Part::Decoded).then(|| self.decoded(index));
        let raw = reads(Part::Raw);
        let raws = self.variables.raws[index].clone();
        let in_loop = self.variables.in_loop;
        if keeps || reads(Part::Other) || raw && (body.is_some() || in_loop) {
            return Reads::Response { body, raw: (raw && !in_loop).then_some(raws) };
        }
        match body {
            Some(body) => Reads::Body(body),
            None if raw => {
                let (ty, or_default) = (Type::Value, true);
                Reads::Body(Decoded { variable: raws, ty, or_default, part: None })
            }
            None => Reads::Nothing,
        }
    }

    /// The decoded answer: of an object that has more than the step reads, a struct of its own.
    fn decoded(&mut self, index: usize) -> Decoded {
        let (api, types) = (self.api, self.types);
        let schema = api.types(self.id).steps[index].answer.schema;
        let part = schema.and_then(|schema| self.part(index, schema));
        let ty = match (&part, schema) {
            (Some(part), _) => Type::Named(part.name.clone()),
            (None, Some(schema)) => types.plain(api, schema),
            (None, None) => Type::Value,
        };
        let variable = self.variables.answers[index].clone();
        if schema.is_some_and(|schema| api[schema].nullable) {
            return Decoded { variable, ty: Type::Option(Box::new(ty)), or_default: true, part };
        }
        Decoded {
            variable,
            ty,
            or_default: schema.is_none_or(|schema| is_default(api, schema)),
            part,
        }
    }

    /// The struct of the properties that the outputs of a step read; `None` if that is all, or they read more than properties.
    fn part(&mut self, index: usize, schema: ir::SchemaId) -> Option<Struct> {
        let (api, types) = (self.api, self.types);
        let SchemaKind::Object(properties) = &api[schema].kind else { return None };
        let mut read = BTreeSet::new();
        let made = &api.types(self.id).steps[index].outputs;
        for typed in made.iter().filter(|typed| reads_of(typed, index, Part::Decoded)) {
            match typed.path.hops.first() {
                Some(Hop::Property { index, .. }) => read.insert(*index),
                _ => return None,
            };
        }
        let part = types.part(api, schema, properties, &read)?;
        let step = self.scope.workflow.steps[index].id.value.as_str();
        let name = loop {
            let name = self.parts.take(pascal([step, "answer"]), "Part");
            if !types.is_taken(&name) {
                break name;
            }
        };
        Some(Struct {
            name,
            docs: vec![format!("What is read of the answer to `{step}`.")],
            ..part
        })
    }

    /// The variables of outputs: all in a loop, else those that are made of more than a variable that lasts.
    fn sets(&mut self, index: usize) -> Vec<Set> {
        let (api, id) = (self.api, self.id);
        let checked = api.types(id);
        let made = &checked.steps[index].outputs;
        let mut sets = Vec::new();
        for (output, typed) in made.iter().enumerate() {
            if !is_kept(self.reach(), checked, index, output) {
                continue;
            }
            let copy = typed.schema.is_some_and(|schema| is_copy(self.api, schema));
            // What is read once more: by a later variable, or where another output is recorded.
            let again = made.iter().enumerate().any(|(other, of)| {
                let kept = is_kept(self.reach(), checked, index, other);
                other != output && (other > output || !kept) && overlap(typed, of)
            });
            let moves = matches!(typed.path.root, Root::Answer(_) | Root::Called { .. });
            let access = self.access(typed);
            let certain = access.is_certain();
            let value = match moves && !again {
                true => access.moved(copy && !typed.secret),
                false => access.owned(copy && !typed.secret),
            };
            let lasts = self.variables.is_read[index][output];
            let wrap = lasts && certain;
            sets.push(Set {
                name: self.variables.outputs[index][output].clone(),
                declare: !lasts,
                value: if wrap { value.some() } else { value },
            });
        }
        sets
    }

    /// The outputs as they are recorded.
    fn recorded(&self, index: usize) -> Vec<(String, Expr)> {
        let step = &self.scope.workflow.steps[index];
        let checked = self.api.types(self.id);
        let mut recorded = Vec::new();
        let lasts = |output: usize| lasts(self.api, self.id, index, output);
        let outputs = step.outputs.iter().enumerate();
        for (output, made) in outputs.filter(|(output, made)| !made.hidden || lasts(*output)) {
            let expr = match is_kept(self.reach(), checked, index, output) {
                true => Expr::name(&self.variables.outputs[index][output]),
                false => self.access(&checked.steps[index].outputs[output]).expr,
            };
            let Recorded { name, bytes } = self::recorded(checked, index, made, output);
            recorded.push((name, recording(expr, bytes)));
        }
        recorded
    }
}

/// Whether an output outlives its step where steps run one after another: something reads it, and it is not there without the step.
pub(super) fn crosses(api: &Checked, id: ir::WorkflowId, step: usize, output: usize) -> bool {
    let types = api.types(id);
    let root = &types.steps[step].outputs[output].path.root;
    let is_there = matches!(root, Root::Input(_) | Root::Dependency { .. } | Root::Output { .. });
    types.flow.linear && !is_there && api[id].reads(step, output)
}

/// Whether an output outlives its step.
pub(super) fn lasts(api: &Checked, id: ir::WorkflowId, step: usize, output: usize) -> bool {
    let in_loop = !api.types(id).flow.linear && api[id].reads(step, output);
    in_loop || crosses(api, id, step, output)
}

/// An output of a step as it is recorded.
pub(super) fn recorded(
    checked: &WorkflowTypes,
    step: usize,
    made: &ir::Output,
    output: usize,
) -> Recorded {
    let bytes = checked.steps[step].outputs[output].schema == Some(ir::Api::BYTES);
    Recorded { name: recorded_name(made, output), bytes }
}

/// What records a value.
pub(super) fn recording(value: Expr, bytes: bool) -> Expr {
    let value = value.reference();
    match bytes {
        true => Expr::call(&["arazzo_runtime", "Base64"], vec![value]).reference(),
        false => value,
    }
}

/// The name under which an output is recorded. One that nobody named has none that an output can have.
pub(super) fn recorded_name(made: &ir::Output, index: usize) -> String {
    match made.hidden {
        true => format!("${index}"),
        false => made.name.value.clone(),
    }
}

/// Whether an output of a step is kept in a variable of its own.
pub(super) fn is_kept(
    reach: Reach<'_>,
    checked: &WorkflowTypes,
    step: usize,
    output: usize,
) -> bool {
    let typed = &checked.steps[step].outputs[output];
    reach.variables.is_read[step][output]
        || !matches!(
            typed.path.root,
            Root::Answer(_)
                | Root::Json { .. }
                | Root::Input(_)
                | Root::Dependency { .. }
                | Root::Called { .. }
                | Root::Output { .. }
        )
}

/// The type of the variable of an output, without the option around it.
pub(super) fn kept_type(reach: Reach<'_>, typed: &Typed) -> Type {
    match typed.schema {
        Some(schema) => reach.types.secret_or_plain(reach.api, schema, typed.secret),
        None => Type::Value,
    }
}

/// A part of an answer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Decoded,
    Raw,
    Other,
}

/// Whether an output reads this part of the answer to a step.
fn reads_of(typed: &Typed, step: usize, part: Part) -> bool {
    match &typed.path.root {
        Root::Answer(of) => *of == step && part == Part::Decoded,
        Root::Json { step: of, .. } => *of == step && part == Part::Raw,
        Root::Header { step: of, .. }
        | Root::Status(of)
        | Root::Url(of)
        | Root::Part { step: of, .. }
        | Root::Text(of)
        | Root::Bytes(of) => *of == step && part == Part::Other,
        Root::Selected { context, .. } => reads_of(context, step, part),
        _ => false,
    }
}

/// Whether one way leads through the other's value.
pub(super) fn overlap(a: &Typed, b: &Typed) -> bool {
    if let Root::Selected { context, .. } = &b.path.root {
        return overlap(a, context);
    }
    if let Root::Selected { context, .. } = &a.path.root {
        return overlap(context, b);
    }
    if let (Root::Json { step: a, .. }, Root::Json { step: b, .. }) = (&a.path.root, &b.path.root) {
        // Both are looked up in the whole.
        return a == b;
    }
    a.path.root == b.path.root
        && (a.path.hops.starts_with(&b.path.hops) || b.path.hops.starts_with(&a.path.hops))
}
