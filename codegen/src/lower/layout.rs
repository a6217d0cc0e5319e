//! Which module each item goes to, and what it imports.
//!
//! One Arazzo description and one service: `client`, `types`, `workflows::<workflow>`. Several of
//! either: `client::<service>`, `types::<service>`, `workflows::<description>::<workflow>`.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    check::Checked,
    ir::{ServiceId, WorkflowId},
    names::{Taken, pascal, snake},
    rust::{Client, File, Import, Item, Reads, Struct, Type},
};

/// The modules of a crate.
pub(super) struct Layout {
    clients: Vec<Vec<String>>,
    types: Vec<Vec<String>>,
    workflows: Vec<Vec<String>>,
    /// Whether each thing is there once, so that the root can offer it.
    flat: bool,
}

impl Layout {
    pub(super) fn of(api: &Checked) -> Self {
        let flat = api.documents.len() <= 1 && api.services.len() <= 1;
        let mut taken = Taken::of(["client", "types", "workflows"]);
        let services: Vec<String> = api
            .services
            .iter()
            .map(|service| taken.take(snake(&service.name), "_service"))
            .collect();
        let mut taken = Taken::of(["client", "types", "workflows"]);
        let documents: Vec<String> = api
            .documents
            .iter()
            .map(|document| taken.take(snake(&document.name), "_document"))
            .collect();
        let workflows = api.workflows.iter().zip(workflow_names(api)).map(|(workflow, name)| {
            let folder = (!flat).then(|| documents[workflow.document.0].clone());
            ["workflows".to_owned()].into_iter().chain(folder).chain([name]).collect()
        });
        let module = |kind: &str| {
            let of = |name: &String| match flat {
                true => vec![kind.to_owned()],
                false => vec![kind.to_owned(), name.clone()],
            };
            services.iter().map(of).collect()
        };
        Self {
            clients: module("client"),
            types: module("types"),
            workflows: workflows.collect(),
            flat,
        }
    }

    pub(super) fn client(&self, service: ServiceId, client: Client) -> File {
        let module = self.clients[service.0].clone();
        let mut named = BTreeSet::new();
        for method in &client.methods {
            names(&method.answer, &mut named);
            let body = method.body.iter().map(|body| &body.ty);
            method
                .parameters
                .iter()
                .map(|parameter| &parameter.ty)
                .chain(body)
                .for_each(|ty| names(ty, &mut named));
        }
        File {
            imports: import(&module, &self.types[service.0], named),
            docs: "The client: where the service is, its credentials, its operations.".to_owned(),
            at_root: self.flat,
            items: vec![Item::Client(client)],
            module,
        }
    }

    pub(super) fn types(&self, service: ServiceId, items: Vec<Item>) -> File {
        File {
            module: self.types[service.0].clone(),
            docs: "The types of the service that the workflows reach.".to_owned(),
            imports: Vec::new(),
            at_root: false,
            items,
        }
    }

    pub(super) fn workflow(&self, api: &Checked, workflow: WorkflowId, items: Vec<Item>) -> File {
        let module = self.workflows[workflow.0].clone();
        let service = api[workflow].service.0;
        let mut own = BTreeSet::new();
        let mut named = BTreeSet::new();
        for item in &items {
            match item {
                Item::Struct(Struct { name, fields, rest, .. }) => {
                    own.insert(name.clone());
                    fields.iter().for_each(|field| names(&field.ty, &mut named));
                    rest.iter().for_each(|field| names(&field.ty, &mut named));
                }
                Item::Enum(item) => {
                    own.insert(item.name.clone());
                }
                Item::Union(item) => {
                    own.insert(item.name.clone());
                    item.variants.iter().for_each(|variant| names(&variant.ty, &mut named));
                }
                Item::Workflow(function) => {
                    for step in &function.steps {
                        value_names(&step.call, &mut named);
                        step.needs.iter().for_each(|need| value_names(&need.value, &mut named));
                        step.outputs.iter().for_each(|(_, value)| value_names(value, &mut named));
                        if let Reads::Body { ty, .. } | Reads::BodyAndValue { ty, .. } = &step.reads
                        {
                            names(ty, &mut named);
                        }
                    }
                    value_names(&function.result, &mut named);
                }
                Item::Client(_) => {}
            }
        }
        let named = named.difference(&own).cloned().collect();
        let mut imports =
            import(&module, &self.clients[service], BTreeSet::from(["Client".to_owned()]));
        imports.extend(import(&module, &self.types[service], named));
        File {
            docs: format!("The workflow `{}`.", api[workflow].id),
            imports,
            items,
            at_root: self.flat,
            module,
        }
    }
}

/// The names of the workflows: of their modules, their functions, and the words of their types.
pub(super) fn workflow_names(api: &Checked) -> Vec<String> {
    let fresh = || (Taken::of(["workflows"]), BTreeSet::new());
    let mut taken: BTreeMap<usize, (Taken, BTreeSet<String>)> = BTreeMap::new();
    let name = |workflow: &crate::ir::Workflow| {
        let (names, types) = taken.entry(workflow.document.0).or_insert_with(fresh);
        loop {
            let name = names.take(snake(&workflow.id), "_workflow");
            // `step1` and `step_1` are two functions, and would be one type.
            if types.insert(pascal([name.as_str()])) {
                return name;
            }
        }
    };
    api.workflows.iter().map(name).collect()
}

/// The structs of the inputs and the outputs of a workflow of this name.
pub(super) fn workflow_structs(name: &str) -> [String; 2] {
    [pascal([name, "inputs"]), pascal([name, "outputs"])]
}

/// Imports names of one module into another.
fn import(into: &[String], from: &[String], names: BTreeSet<String>) -> Vec<Import> {
    if names.is_empty() {
        return Vec::new();
    }
    let up = std::iter::repeat_n("super".to_owned(), into.len());
    let module = up.chain(from.iter().cloned()).collect();
    vec![Import { module, names: names.into_iter().collect() }]
}

/// The named types in a type.
fn names(ty: &Type, into: &mut BTreeSet<String>) {
    match ty {
        Type::Named(name) => {
            into.insert(name.clone());
        }
        Type::List(inner)
        | Type::Map(inner)
        | Type::Option(inner)
        | Type::Boxed(inner)
        | Type::Secret(inner)
        | Type::Ref(inner) => names(inner, into),
        _ => {}
    }
}

/// The named types in an expression.
fn value_names(value: &crate::rust::Expr, into: &mut BTreeSet<String>) {
    use crate::rust::Expr;
    match value {
        // `SimStatus::from`, but not a function of a crate
        Expr::Path(path)
            if path.len() > 1 && path[0] != "Box" && path[0].starts_with(char::is_uppercase) =>
        {
            into.insert(path[0].clone());
        }
        Expr::Struct(name, fields) => {
            into.insert(name.clone());
            fields.iter().for_each(|(_, field)| value_names(field, into));
        }
        Expr::Object(entries) => entries.iter().for_each(|entry| value_names(&entry.value, into)),
        Expr::Field(inner, _) | Expr::Ref(inner) | Expr::Closure(inner) | Expr::Json(inner) => {
            value_names(inner, into);
        }
        Expr::Method(inner, _, arguments) | Expr::Call(inner, arguments) => {
            value_names(inner, into);
            arguments.iter().for_each(|argument| value_names(argument, into));
        }
        Expr::List(items) => items.iter().for_each(|item| value_names(item, into)),
        _ => {}
    }
}
