//! Taking a run up from its state: what is read from it, and which secrets are asked for again, since it holds none.

use std::collections::BTreeSet;

use crate::{
    check::Checked,
    ir::{Expression, SchemaId, SchemaKind},
    lower::{
        access::field_names, docs, layout, output::field, step::recorded_name, types::is_optional,
        value::Values,
    },
    names::{Taken, snake},
    rust::{Asked, Field, Restored, Resume, Struct, Type},
};

const ERRORS: &str = "# Errors\n\nThe state is of another workflow or version, a secret is missing that is still needed, \
    or it is not known what came of a step. Then as the workflow itself.";

impl Values<'_> {
    /// The function that takes a run up, and the struct of the secrets that it asks for.
    pub(super) fn resume(&self) -> (Resume, Option<Struct>) {
        let id = &self.scope.workflow.id.value;
        let mut asking = Asking { values: self, taken: Taken::default(), fields: Vec::new() };
        let inputs = asking.inputs();
        let outputs = asking.outputs();
        let name = &self.types.workflows[self.id.0];
        let structure = layout::secrets_struct(name);
        let fields = asking.fields;
        let about = format!(
            "Secrets of a run of `{id}` that is taken up. Those that it still needs have to be there."
        );
        let secrets = (!fields.is_empty()).then(|| Struct {
            name: structure,
            docs: vec![about],
            derives: vec!["Clone", "Debug", "Default", "PartialEq"],
            reads: false,
            camel_case: false,
            rest: None,
            fields,
        });
        let about =
            format!("Goes on with a run of `{id}` where it stopped: what is done is not repeated.");
        let resume = Resume {
            name: self.types.resumes[self.id.0].clone(),
            docs: docs::paragraphs(&[Some(&about), Some(ERRORS)]),
            secrets: secrets.as_ref().map(|secrets| secrets.name.clone()),
            inputs,
            outputs,
        };
        (resume, secrets)
    }
}

/// The secrets that are asked for, as they are found.
struct Asking<'a> {
    values: &'a Values<'a>,
    taken: Taken,
    fields: Vec<Field>,
}

impl Asking<'_> {
    fn inputs(&mut self) -> Vec<Restored> {
        let (api, inputs) = (self.values.api, &self.values.scope.workflow.inputs);
        let mut restored = Vec::new();
        for (index, (input, name)) in inputs.iter().zip(field_names(inputs)).enumerate() {
            let secret = (input.secret || holds_secret(api, input.schema)).then(|| {
                let ty = self.values.types.secret_or_plain(api, input.schema, input.secret);
                let text = format!("$inputs.{}", input.name);
                let is_it = |other: &Expression| {
                    matches!(other, Expression::Input { input, .. } if *input == index)
                };
                self.ask(name.clone(), (&input.name, &text), ty, None, &is_it)
            });
            let optional = is_optional(api, input);
            restored.push(Restored { field: name, wire: input.name.clone(), optional, secret });
        }
        restored
    }

    /// The secret outputs of steps, and of workflows that have run first, that something else reads.
    fn outputs(&mut self) -> Vec<Asked> {
        let (api, workflow) = (self.values.api, self.values.scope.workflow);
        let (variables, checked) = (self.values.variables, api.types(self.values.id));
        let mut asked = Vec::new();
        for (index, called) in workflow.dependencies.iter().enumerate() {
            let of = format!("$workflows.{}", api[called.workflow].id.value);
            let outputs =
                api[called.workflow].outputs.iter().zip(&api.types(called.workflow).outputs);
            for (output, (made, typed)) in outputs.enumerate() {
                let is_it = |other: &Expression| {
                    matches!(other, Expression::DependencyOutput { dependency, output: read, .. }
                        if (*dependency, *read) == (index, output))
                };
                let read = workflow.read_dependencies().any(|(read, _)| read == index);
                if let (true, Some(ty)) = (read, self.secret_type(typed.schema, typed.secret)) {
                    let place = (of.clone(), made.name.value.clone());
                    let name = snake(&format!("{}_{}", api[called.workflow].id.value, place.1));
                    let text = format!("{of}.outputs.{}", place.1);
                    asked.push(self.ask(name, (&text, &text), ty, Some(place), &is_it));
                }
            }
        }
        for (index, step) in workflow.steps.iter().enumerate() {
            for (output, made) in step.outputs.iter().enumerate() {
                let typed = &checked.steps[index].outputs[output];
                let lasts = variables.crosses[index][output] || variables.is_read[index][output];
                let is_it = |other: &Expression| {
                    matches!(other, Expression::StepOutput { step, output: read, .. }
                        if (*step, *read) == (index, output))
                };
                if let (true, Some(ty)) = (lasts, self.secret_type(typed.schema, typed.secret)) {
                    let place = (step.id.value.clone(), recorded_name(made, output));
                    let name = snake(&format!("{}_{}", place.0, made.name.value));
                    let text = format!("$steps.{}.outputs.{}", place.0, made.name.value);
                    asked.push(self.ask(name, (&text, &text), ty, Some(place), &is_it));
                }
            }
        }
        asked
    }

    fn secret_type(&self, schema: Option<SchemaId>, secret: bool) -> Option<Type> {
        let (api, schema) = (self.values.api, schema?);
        let is_secret = secret || holds_secret(api, schema);
        is_secret.then(|| self.values.types.secret_or_plain(api, schema, secret))
    }

    fn ask(
        &mut self,
        name: String,
        (wire, text): (&str, &str),
        ty: Type,
        of: Option<(String, String)>,
        is_it: &dyn Fn(&Expression) -> bool,
    ) -> Asked {
        let name = self.taken.take(name, "_secret");
        let ty = Type::Option(Box::new(ty));
        self.fields.push(field(name.clone(), wire, vec![format!("`{text}`")], ty));
        Asked { field: name, of, readers: self.readers(is_it) }
    }

    /// The steps that read a value, also by way of outputs of other steps; the empty one is the end.
    fn readers(&self, is_it: &dyn Fn(&Expression) -> bool) -> Vec<String> {
        let workflow = self.values.scope.workflow;
        let mut same: BTreeSet<(usize, usize)> = BTreeSet::new();
        let reads = |expression: &Expression, same: &BTreeSet<(usize, usize)>| {
            is_it(expression)
                || matches!(expression, Expression::StepOutput { step, output, .. }
                    if same.contains(&(*step, *output)))
        };
        loop {
            let before = same.len();
            for (step, node) in workflow.steps.iter().enumerate() {
                for (output, made) in node.outputs.iter().enumerate() {
                    let mut found = false;
                    made.expression.walk(&mut |inner| found |= reads(inner, &same));
                    found.then(|| same.insert((step, output)));
                }
            }
            if same.len() == before {
                break;
            }
        }
        let mut readers = Vec::new();
        for called in &workflow.dependencies {
            let mut found = false;
            called.walk(&mut |inner| found |= reads(inner, &same));
            let id = &self.values.api[called.workflow].id.value;
            readers.extend(found.then(|| format!("$workflows.{id}")));
        }
        for step in &workflow.steps {
            let mut found = false;
            step.walk(&mut |inner| found |= reads(inner, &same));
            readers.extend(found.then(|| step.id.value.clone()));
        }
        let mut found = false;
        for output in &workflow.outputs {
            output.expression.walk(&mut |inner| found |= reads(inner, &same));
        }
        readers.extend(found.then(String::new));
        readers
    }
}

/// Whether values of the type have secrets in them.
fn holds_secret(api: &Checked, schema: SchemaId) -> bool {
    let mut seen = BTreeSet::from([schema]);
    let mut open = vec![schema];
    while let Some(schema) = open.pop() {
        let inner: Vec<SchemaId> = match &api[schema].kind {
            SchemaKind::Object(properties) => {
                if properties.iter().any(|property| property.secret) {
                    return true;
                }
                let rest = api[schema].rest;
                properties.iter().map(|property| property.schema).chain(rest).collect()
            }
            SchemaKind::Map(entry) | SchemaKind::List(entry) => vec![*entry],
            SchemaKind::Union(union) => {
                union.variants.iter().map(|variant| variant.schema).collect()
            }
            _ => Vec::new(),
        };
        if inner.iter().any(|schema| api.is_secret_entry(*schema)) {
            return true;
        }
        open.extend(inner.into_iter().filter(|schema| seen.insert(*schema)));
    }
    false
}
