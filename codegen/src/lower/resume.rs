//! Taking a run up from its state: what is read from it, and what is asked for again, since it holds neither secrets nor files.

mod readers;

use std::collections::BTreeSet;

use crate::{
    check::{Checked, workflow},
    ir::{self, Expression, SchemaId, SchemaKind, WorkflowId},
    lower::{
        access::field_names,
        call, called, docs, layout,
        output::field,
        step::{lasts, recorded_name},
        types::{Types, is_optional},
        value::Values,
    },
    names::{Taken, snake},
    rust::{Asked, Expr, Field, HandedOver, Kept, Restored, Resume, Struct, Type},
};

use readers::{handed_to, readers};

/// How deep in called workflows secrets are asked for, and how many of one run: there may be as many ways to them as the workflows
/// have steps. A run that needs another one is told so when it is taken up.
const DEPTH: usize = 32;
const FIELDS: usize = 500;

/// The variables of a function that takes a run up, but for the clients.
const LOCALS: [&str; 3] = ["inputs", "secrets", "state"];

const ERRORS: &str = "# Errors\n\nThe state is of another workflow or version, a secret is missing that is still needed, \
    or it is not known what came of a step. Then as the workflow itself.";

impl Values<'_> {
    /// The function that takes runs of the workflow up, and the struct of the secrets that it asks for.
    pub(super) fn resume(&self) -> (Resume, Option<Struct>) {
        let (api, types) = (self.api, self.types);
        let mut asking = Asking::of(api, types);
        let inputs = asking.inputs(self.id);
        let outputs = asking.outputs(self.id, &[]);
        let secrets = secrets(api, types, self.id, asking.fields);
        let called = &api[self.id].id.value;
        let about = format!(
            "Goes on with a run of `{called}` where it stopped: what is done is not repeated."
        );
        let resume = Resume {
            name: types.resumes[self.id.0].clone(),
            docs: docs::paragraphs(&[Some(&about), Some(ERRORS)]),
            function: self.own_function(),
            secrets: secrets.as_ref().map(|secrets| secrets.name.clone()),
            inputs,
            outputs,
            kept: asking.kept,
        };
        (resume, secrets)
    }

    /// The path of the workflow's own function, which a variable of its name would hide.
    fn own_function(&self) -> Vec<String> {
        let name = self.types.workflows[self.id.0].clone();
        let clients = call::clients(self.api, self.id);
        let is_hidden = LOCALS.contains(&name.as_str())
            || clients.into_iter().any(|(_, client)| client == name);
        if is_hidden { vec!["self".to_owned(), name] } else { vec![name] }
    }

    /// The workflows that may have taken the place of the rest, each once.
    pub(super) fn handed_over(&self) -> Vec<HandedOver> {
        let (api, types) = (self.api, self.types);
        let handed_over = replacing(api, self.id).into_iter().map(|called| {
            let to = called.workflow;
            let mut arguments: Vec<Expr> = call::clients(api, to)
                .into_iter()
                .map(|(service, _)| Expr::name(&self.client_of(service)))
                .collect();
            self.lend(&mut arguments, to);
            arguments.push(Expr::name("inner"));
            if types.asks[to.0] {
                arguments.push(Expr::name("run").method("kept", Vec::new()));
            }
            let path = types.layout.path_beside(self.id, to, &types.resumes[to.0]);
            HandedOver {
                key: called::key(api, self.id, to),
                call: Expr::Call(Box::new(Expr::Path(path)), arguments),
                result: self.result_of(called),
            }
        });
        handed_over.collect()
    }
}

/// The workflows that may take the place of the rest of a workflow, each once.
fn replacing(api: &Checked, id: WorkflowId) -> Vec<&ir::Called> {
    let mut seen = BTreeSet::new();
    let all = api[id].steps.iter().flat_map(ir::Step::replacing);
    all.filter(|called| seen.insert(called.workflow)).collect()
}

/// Which workflows ask for something when a run is taken up, and which because of what is read inside them, or inside of those
/// that they call.
pub(super) fn asks(api: &Checked, types: &Types) -> (Vec<bool>, Vec<bool>) {
    let mut asks = vec![false; api.workflows.len()];
    let mut inside = asks.clone();
    for id in workflow::called_first(api) {
        let mut asking = Asking::of(api, types);
        let own = !asking.first(id, &[]).is_empty() || !asking.steps(id, &[]).is_empty();
        let replaced = replacing(api, id).into_iter().any(|called| asks[called.workflow.0]);
        inside[id.0] = own || replaced || self::inside(api, id).any(|called| inside[called.0]);
        asking.inputs(id);
        asks[id.0] = inside[id.0] || !asking.fields.is_empty();
    }
    (asks, inside)
}

/// The workflows that run inside of one.
fn inside(api: &Checked, id: WorkflowId) -> impl Iterator<Item = WorkflowId> {
    let steps = api[id].steps.iter().filter_map(ir::Step::calls);
    api[id].dependencies.iter().chain(steps).map(|called| called.workflow)
}

/// The struct of what is asked for, if anything is.
fn secrets(api: &Checked, types: &Types, id: WorkflowId, fields: Vec<Field>) -> Option<Struct> {
    let called = &api[id].id.value;
    let about = format!(
        "What the state of a run of `{called}` does not hold: what it still needs is to be given."
    );
    (!fields.is_empty()).then(|| Struct {
        name: layout::secrets_struct(&types.workflows[id.0]),
        docs: vec![about],
        derives: vec!["Clone", "Debug", "Default", "PartialEq"],
        private: false,
        reads: false,
        camel_case: false,
        rest: None,
        fields,
    })
}

/// The secrets that are asked for, as they are found.
struct Asking<'a> {
    api: &'a Checked,
    types: &'a Types,
    taken: Taken,
    fields: Vec<Field>,
    kept: Vec<Kept>,
}

/// An output of a step, or of a workflow that has run first, and the workflows that lead there.
struct Place<'a> {
    within: &'a [String],
    step: String,
    output: String,
}

impl<'a> Asking<'a> {
    fn of(api: &'a Checked, types: &'a Types) -> Self {
        Self { api, types, taken: Taken::default(), fields: Vec::new(), kept: Vec::new() }
    }

    fn inputs(&mut self, id: WorkflowId) -> Vec<Restored> {
        let (api, inputs) = (self.api, &self.api[id].inputs);
        let mut restored = Vec::new();
        for (index, (input, name)) in inputs.iter().zip(field_names(inputs)).enumerate() {
            let (schema, secret) = (input.schema, input.secret);
            let is_held =
                !secret && !holds(api, schema, &is_secret) && !holds(api, schema, &is_file);
            let secret = (!is_held).then(|| {
                let ty = self.types.secret_or_plain(api, schema, secret);
                let is_it = |other: &Expression| {
                    matches!(other, Expression::Input { input, .. } if *input == index)
                };
                let text = format!("$inputs.{}", input.name);
                let field = self.ask(name.clone(), &input.name, &text, ty);
                Asked { field, of: None, readers: readers(api, id, &is_it) }
            });
            let optional = is_optional(api, input);
            restored.push(Restored { field: name, wire: input.name.clone(), optional, secret });
        }
        restored
    }

    /// The secret outputs that something else reads, also in the workflows that are called.
    fn outputs(&mut self, id: WorkflowId, within: &[String]) -> Vec<Asked> {
        let api = self.api;
        let mut asked = self.first(id, within);
        asked.extend(self.steps(id, within));
        self.replacing(id, within);
        let mut seen = BTreeSet::new();
        // What replaces the rest asks for its own.
        for called in inside(api, id) {
            let is_near = within.len() < DEPTH && self.fields.len() < FIELDS;
            if is_near && self.types.asks_inside[called.0] && seen.insert(called) {
                let within = [within, &[called::name(api, id, called)]].concat();
                asked.extend(self.outputs(called, &within));
            }
        }
        asked
    }

    /// The secrets of those that may have taken the place of the rest.
    fn replacing(&mut self, id: WorkflowId, within: &[String]) {
        let (api, types) = (self.api, self.types);
        for to in replacing(api, id).into_iter().map(|called| called.workflow) {
            if !types.asks[to.0] {
                continue;
            }
            let structure = layout::secrets_struct(&types.workflows[to.0]);
            let path = types.layout.path_beside(id, to, &structure);
            let called = called::name(api, id, to);
            let name = field_name(within.iter().chain([&called]));
            let name = self.taken.take(name, "_secrets");
            let text = vec![format!("Those of `{called}`.")];
            self.fields.push(field(name.clone(), &name, text, Type::Path(path)));
            self.kept.push(Kept { within: within.to_vec(), field: name });
        }
    }

    /// Those of the workflows that have run first.
    fn first(&mut self, id: WorkflowId, within: &[String]) -> Vec<Asked> {
        let (api, workflow) = (self.api, &self.api[id]);
        let read = called::read_first(api, id);
        let mut asked = Vec::new();
        for (index, called) in workflow.dependencies.iter().enumerate() {
            if !read.contains(&called.workflow) {
                continue;
            }
            let step = called::key(api, id, called.workflow);
            let types = &api.types(called.workflow).outputs;
            for (output, (made, typed)) in
                api[called.workflow].outputs.iter().zip(types).enumerate()
            {
                let Some(ty) = self.secret_type(typed.schema, typed.secret) else { continue };
                let is_it = |other: &Expression| {
                    matches!(other, Expression::DependencyOutput { dependency, output: read, .. }
                        if (*dependency, *read) == (index, output))
                };
                let mut readers = readers(api, id, &is_it);
                readers.extend(handed_to(api, id, called.workflow));
                let output = made.name.value.clone();
                asked.push(self.place(Place { within, step: step.clone(), output }, ty, readers));
            }
        }
        asked
    }

    /// Those of steps.
    fn steps(&mut self, id: WorkflowId, within: &[String]) -> Vec<Asked> {
        let api = self.api;
        let mut asked = Vec::new();
        for (index, step) in api[id].steps.iter().enumerate() {
            for (output, made) in step.outputs.iter().enumerate() {
                let typed = &api.types(id).steps[index].outputs[output];
                let Some(ty) = self.secret_type(typed.schema, typed.secret) else { continue };
                if !lasts(api, id, index, output) {
                    continue;
                }
                let is_it = |other: &Expression| {
                    matches!(other, Expression::StepOutput { step, output: read, .. }
                        if (*step, *read) == (index, output))
                };
                let readers = readers(api, id, &is_it);
                let output = recorded_name(made, output);
                let place = Place { within, step: step.id.value.clone(), output };
                asked.push(self.place(place, ty, readers));
            }
        }
        asked
    }

    fn secret_type(&self, schema: Option<SchemaId>, secret: bool) -> Option<Type> {
        let schema = schema?;
        let is_secret = secret || has_secret(self.api, schema);
        is_secret.then(|| self.types.secret_or_plain(self.api, schema, secret))
    }

    fn place(&mut self, place: Place<'_>, ty: Type, readers: Vec<String>) -> Asked {
        let Place { within, step, output } = place;
        let name = field_name(within.iter().chain([&step, &output]));
        let text = match step.starts_with('$') {
            true => format!("{step}.outputs.{output}"),
            false => format!("$steps.{step}.outputs.{output}"),
        };
        let text = within.iter().rev().fold(text, |text, id| format!("{text} of {id}"));
        let field = self.ask(name, &text, &text, ty);
        Asked { field, of: Some((within.to_vec(), step, output)), readers }
    }

    /// The field of a secret.
    fn ask(&mut self, name: String, wire: &str, text: &str, ty: Type) -> String {
        let name = self.taken.take(name, "_secret");
        let ty = Type::Option(Box::new(ty));
        self.fields.push(field(name.clone(), wire, vec![format!("`{text}`")], ty));
        name
    }
}

/// The name of the field for what is there.
fn field_name<'p>(place: impl Iterator<Item = &'p String>) -> String {
    let words = place.map(|name| name.strip_prefix("$sourceDescriptions.").unwrap_or(name));
    snake(&words.collect::<Vec<_>>().join("_"))
}

/// Whether something inside a type is a secret.
pub(super) fn has_secret(api: &Checked, schema: SchemaId) -> bool {
    holds(api, schema, &is_secret)
}

/// Whether something inside a type is such.
fn holds(api: &Checked, schema: SchemaId, is_it: &dyn Fn(&Checked, SchemaId) -> bool) -> bool {
    let mut seen = BTreeSet::from([schema]);
    let mut open = vec![schema];
    while let Some(schema) = open.pop() {
        if is_it(api, schema) {
            return true;
        }
        let inner: Vec<SchemaId> = match &api[schema].kind {
            SchemaKind::Object(properties) => {
                let properties = properties.iter().map(|property| property.schema);
                properties.chain(api[schema].rest).collect()
            }
            SchemaKind::Map(entry) | SchemaKind::List(entry) => vec![*entry],
            SchemaKind::Union(union) => {
                union.variants.iter().map(|variant| variant.schema).collect()
            }
            _ => Vec::new(),
        };
        open.extend(inner.into_iter().filter(|schema| seen.insert(*schema)));
    }
    false
}

/// Whether a property or an entry of the type is a secret.
fn is_secret(api: &Checked, schema: SchemaId) -> bool {
    let rest = api[schema].rest.is_some_and(|rest| api.is_secret_entry(rest));
    rest || match &api[schema].kind {
        SchemaKind::Object(properties) => properties.iter().any(|property| property.secret),
        SchemaKind::Map(entry) | SchemaKind::List(entry) => api.is_secret_entry(*entry),
        _ => false,
    }
}

fn is_file(api: &Checked, schema: SchemaId) -> bool {
    api[schema].kind == SchemaKind::File
}
