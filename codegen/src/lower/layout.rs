//! Which module each item goes to, and what it imports.
//!
//! `workflows::<workflow>`, or of several descriptions `workflows::<description>::<workflow>`; `client` and `types`, or of
//! several services `client::<service>` and `types::<service>`.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    check::Checked,
    ir::{ServiceId, WorkflowId},
    lower::mentions::{self, names},
    names::{Taken, pascal, snake, suffixed},
    rust::{Client, File, Import, Item, Struct},
};

/// The modules of a crate.
pub(super) struct Layout {
    clients: Vec<Vec<String>>,
    types: Vec<Vec<String>>,
    workflows: Vec<Vec<String>>,
    /// The names of the functions of the workflows.
    functions: Vec<String>,
    /// Whether there is one description, so that the root can offer its workflows.
    one_document: bool,
    /// Whether there is one service, so that the root can offer its client.
    one_service: bool,
}

/// The modules that declare each type.
pub(super) struct Declared {
    /// The names of the types of each service.
    pub(super) services: Vec<BTreeSet<String>>,
    /// The workflows that declare a type of this name, in their order.
    pub(super) workflows: BTreeMap<String, Vec<WorkflowId>>,
}

impl Layout {
    pub(super) fn of(api: &Checked, names: &[String]) -> Self {
        let one_document = api.documents.len() <= 1;
        let one_service = api.services.len() <= 1;
        let mut taken = Taken::of(["client", "types", "workflows"]);
        let services: Vec<String> = api
            .services
            .iter()
            .map(|service| taken.take(file_name(&snake(&service.name)), "_service"))
            .collect();
        let mut taken = Taken::of(["client", "types", "workflows"]);
        let documents: Vec<String> = api
            .documents
            .iter()
            .map(|document| taken.take(file_name(&snake(&document.name)), "_document"))
            .collect();
        // What can be called like its function is.
        let is_same = |name: &&String| file_name(name) == **name;
        let mut taken = Taken::of(names.iter().filter(is_same).map(String::as_str));
        let workflows = api.workflows.iter().zip(names).map(|(workflow, name)| {
            let folder = (!one_document).then(|| documents[workflow.document.0].clone());
            let module = match is_same(&name) {
                true => name.clone(),
                false => taken.take(file_name(name), "_workflow"),
            };
            ["workflows".to_owned()].into_iter().chain(folder).chain([module]).collect()
        });
        let module = |kind: &str| {
            let of = |name: &String| match one_service {
                true => vec![kind.to_owned()],
                false => vec![kind.to_owned(), name.clone()],
            };
            services.iter().map(of).collect()
        };
        Self {
            clients: module("client"),
            types: module("types"),
            workflows: workflows.collect(),
            functions: names.to_vec(),
            one_document,
            one_service,
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
            secrets: Vec::new(),
            imports: import(&module, &self.types[service.0], named),
            docs: "The client: where the service is, its credentials, its operations.".to_owned(),
            at_root: self.one_service,
            items: vec![Item::Client(client)],
            module,
        }
    }

    pub(super) fn types(&self, service: ServiceId, items: Vec<Item>) -> File {
        File {
            secrets: Vec::new(),
            module: self.types[service.0].clone(),
            docs: "The types of the service, as far as they are used.".to_owned(),
            imports: Vec::new(),
            at_root: false,
            items,
        }
    }

    pub(super) fn workflow(
        &self,
        api: &Checked,
        declared: &Declared,
        workflow: WorkflowId,
        items: Vec<Item>,
    ) -> File {
        let module = self.workflows[workflow.0].clone();
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
                Item::Workflow(function) => mentions::function(function, &mut named),
                Item::Client(_) | Item::Rules(_) => {}
            }
        }
        let mut imports = Vec::new();
        let services = api.services_of(workflow);
        if let [service] = services.iter().copied().collect::<Vec<_>>().as_slice() {
            let client = BTreeSet::from(["Client".to_owned()]);
            imports.extend(import(&module, &self.clients[service.0], client));
        }
        let mut open: BTreeSet<String> = named.difference(&own).cloned().collect();
        for service in services {
            let wanted: BTreeSet<String> =
                open.intersection(&declared.services[service.0]).cloned().collect();
            open.retain(|name| !wanted.contains(name));
            imports.extend(import(&module, &self.types[service.0], wanted));
        }
        let mut others: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
        for name in open {
            let by = declared.workflows.get(&name).into_iter().flatten();
            if let Some(first) = by.copied().find(|other| *other != workflow) {
                others.entry(first.0).or_default().insert(name);
            }
        }
        for (other, names) in others {
            imports.extend(import(&module, &self.workflows[other], names));
        }
        File {
            secrets: Vec::new(),
            docs: format!("The workflow `{}`.", api[workflow].id.value),
            imports,
            items,
            at_root: self.one_document,
            module,
        }
    }

    /// The path of the function of a workflow, from the module of another one.
    pub(super) fn function_path(&self, from: WorkflowId, to: WorkflowId) -> Vec<String> {
        let name = self.functions[to.0].clone();
        let (from, to) = (&self.workflows[from.0], &self.workflows[to.0]);
        let common = from.iter().zip(to).take_while(|(a, b)| a == b).count();
        // A workflow's own module is one level below what it has in common with others.
        let common = common.min(from.len() - 1);
        let up = std::iter::repeat_n("super".to_owned(), from.len() - common);
        up.chain(to[common..].iter().cloned()).chain([name]).collect()
    }

    /// The path of something else in the module of a workflow.
    pub(super) fn path_beside(&self, from: WorkflowId, to: WorkflowId, name: &str) -> Vec<String> {
        let mut path = self.function_path(from, to);
        path.pop();
        path.push(name.to_owned());
        path
    }

    /// The path of the client of a service, from the module of a workflow.
    pub(super) fn client_path(&self, from: WorkflowId, service: ServiceId) -> Vec<String> {
        let up = std::iter::repeat_n("super".to_owned(), self.workflows[from.0].len());
        up.chain(self.clients[service.0].iter().cloned()).chain(["Client".to_owned()]).collect()
    }
}

/// The longest name of a module: with `.rs` and what is put around it, files may have twice that.
const LONGEST: usize = 100;

/// The name for a module: Rust finds files only by ASCII names, and no file system has very long ones.
fn file_name(name: &str) -> String {
    let name: String = name.chars().filter(char::is_ascii).take(LONGEST).collect();
    match name.trim_matches('_') {
        "" => "module".to_owned(),
        // Names begin like identifiers.
        _ => snake(&name),
    }
}

/// The names of the workflows: of their modules, their functions, and the words of their types.
pub(super) fn workflow_names(api: &Checked) -> Vec<String> {
    let fresh = || (Taken::of(["workflows"]), BTreeSet::new());
    let mut taken: BTreeMap<usize, (Taken, BTreeSet<String>)> = BTreeMap::new();
    let name = |workflow: &crate::ir::Workflow| {
        let (names, types) = taken.entry(workflow.document.0).or_insert_with(fresh);
        loop {
            let name = names.take(snake(&workflow.id.value), "_workflow");
            // `step1` and `step_1` are two functions, and would be one type.
            if types.insert(pascal([name.as_str()])) {
                return name;
            }
        }
    };
    api.workflows.iter().map(name).collect()
}

/// The function beside that of a workflow, for those who have run what it depends on; only where another one depends on it.
pub(super) fn after_name(api: &Checked, names: &[String], workflow: WorkflowId) -> Option<String> {
    let depended = |other: &crate::ir::Workflow| {
        other.dependencies.iter().any(|called| called.workflow == workflow)
    };
    if api[workflow].dependencies.is_empty() || !api.workflows.iter().any(depended) {
        return None;
    }
    let mut taken = Taken::of(names.iter().map(String::as_str));
    Some(taken.take(suffixed(&names[workflow.0], "_after"), "_workflow"))
}

/// The functions that take up runs of the workflows of these names.
pub(super) fn resume_names(names: &[String]) -> Vec<String> {
    let mut taken = Taken::of(names.iter().map(String::as_str));
    names.iter().map(|name| taken.take(format!("resume_{name}"), "_workflow")).collect()
}

/// The struct of the secrets of a workflow of this name.
pub(super) fn secrets_struct(name: &str) -> String {
    pascal([name, "secrets"])
}

/// The structs of a workflow of this name.
pub(super) fn own_structs(name: &str) -> [String; 3] {
    let [inputs, outputs] = workflow_structs(name);
    [inputs, outputs, secrets_struct(name)]
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
