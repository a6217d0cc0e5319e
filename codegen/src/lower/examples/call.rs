//! How operations and workflows are called.

use super::{
    builder::complete,
    no_run, no_run_with,
    scope::{Scope, ident},
};
use crate::rust::{Borrowed, Crate, File, Function, Item, Method, Resume, Type};

/// How long a value may be that stands in a call, in bytes.
const WIDTH: usize = 40;

/// How the client is called whose methods are shown.
const CLIENT: &str = "client";

impl<'k> Scope<'k> {
    /// How the first workflow is run, from the client on; without workflows, how a client is built.
    pub(super) fn front(&self, krate: &'k Crate) -> Option<Vec<String>> {
        let workflow = |file: &'k File| match file.items.first() {
            Some(Item::Workflow(function)) => Some((file, function)),
            _ => None,
        };
        let Some((file, function)) = krate.files.iter().find_map(workflow) else {
            return krate.files.iter().find_map(|file| self.client(file, CLIENT)).map(no_run);
        };
        let (mut example, clients) = self.clients(file, function);
        example.parameters.clear();
        for (name, client) in clients.iter().zip(&function.clients) {
            let (declared, _) = self.declared(file, &client.ty())?;
            example.lines.extend(self.client(declared, name)?);
        }
        let clients = clients.iter().map(|name| format!("&{name}")).collect();
        Some(self.running(file, function, example, clients))
    }

    /// How the client of a file is built under a name.
    fn client(&self, file: &File, name: &str) -> Option<Vec<String>> {
        file.items.iter().find_map(|item| match item {
            Item::Client(client) => Some(complete(client, name, &self.path(file, "Client"))),
            _ => None,
        })
    }

    /// How an operation is called by itself.
    pub(super) fn method(&self, file: &'k File, method: &Method) -> Vec<String> {
        let mut example = Example::default();
        example.parameters.push(format!("{CLIENT}: &{}", self.path(file, "Client")));
        let parameters = method.parameters.iter().map(|it| (&it.name, &it.wire, it.ty.clone()));
        let body = method.body.iter().map(|body| {
            let ty = body.ty.clone();
            let ty = if body.optional { Type::Option(Box::new(ty)) } else { ty };
            (&body.name, &body.name, ty)
        });
        let given: Vec<String> = parameters
            .chain(body)
            .map(|(name, wire, ty)| example.argument(self, file, name, wire, &ty))
            .collect();
        let call = format!("{CLIENT}.{}({}).send().await?;", ident(&method.name), given.join(", "));
        example.lines.extend(match method.answer {
            Type::NoContent => vec![call],
            _ => vec![format!("let reply = {call}"), "println!(\"{reply:?}\");".to_owned()],
        });
        example.lines()
    }

    /// How a workflow is run.
    pub(super) fn workflow(&self, file: &'k File, function: &Function) -> Vec<String> {
        let (example, clients) = self.clients(file, function);
        self.running(file, function, example, clients)
    }

    /// An example that goes on with a workflow, given clients.
    fn running(
        &self,
        file: &'k File,
        function: &Function,
        mut example: Example,
        mut given: Vec<String>,
    ) -> Vec<String> {
        given.extend(function.inputs.as_ref().map(|inputs| {
            let ty = Type::Named(inputs.clone());
            example.argument(self, file, "inputs", "inputs", &ty)
        }));
        given.extend(function.given.iter().map(|outputs| example.borrowed(self, file, outputs)));
        let path = self.path(file, &function.name);
        example.lines.extend([
            format!("let outputs = {path}({}).await?;", given.join(", ")),
            "println!(\"{outputs:?}\");".to_owned(),
        ]);
        example.lines()
    }

    /// How a run that failed is taken up.
    pub(super) fn resume(
        &self,
        file: &'k File,
        function: &Function,
        resume: &Resume,
    ) -> Vec<String> {
        let (mut example, clients) = self.clients(file, function);
        let mut hidden = |name: &str, ty: &Option<String>| {
            let path = self.path(file, ty.as_ref()?);
            example.parameters.push(format!("{name}: {path}"));
            Some(name.to_owned())
        };
        let inputs = hidden("inputs", &function.inputs);
        let secrets = hidden("secrets", &resume.secrets);
        let call = |name: &str, more: Vec<String>| {
            let given = clients.iter().cloned().chain(more).collect::<Vec<_>>().join(", ");
            format!("{}({given}).await", self.path(file, name))
        };
        let first = call(&function.name, inputs.into_iter().collect());
        let state = std::iter::once("state".to_owned());
        let again = call(&resume.name, state.chain(secrets).collect());
        example.lines.extend([
            format!("if let Err(error) = {first} {{"),
            "    let state = error.state().cloned().ok_or(error)?;".to_owned(),
            format!("    let outputs = {again}?;"),
            "    println!(\"{outputs:?}\");".to_owned(),
            "}".to_owned(),
        ]);
        example.lines()
    }

    /// An example that is given the clients of a workflow, and their names.
    fn clients(&self, file: &'k File, function: &Function) -> (Example, Vec<String>) {
        let mut example = Example::default();
        let clients = function.clients.iter();
        let names = clients.map(|client| example.borrowed(self, file, client)).collect();
        (example, names)
    }
}

/// What is shown, and what it is given without being shown.
#[derive(Default)]
struct Example {
    parameters: Vec<String>,
    lines: Vec<String>,
}

impl Example {
    /// The name of what is given by reference.
    fn borrowed<'k>(&mut self, scope: &Scope<'k>, file: &'k File, item: &Borrowed) -> String {
        let (name, ty) = (ident(&item.name), scope.ty(file, &item.ty()));
        self.parameters.push(format!("{name}: &{ty}"));
        name
    }

    /// What is written for an argument: a value, by a name of its own if it is long, or something that is given.
    fn argument<'k>(
        &mut self,
        scope: &Scope<'k>,
        file: &'k File,
        name: &str,
        wire: &str,
        ty: &Type,
    ) -> String {
        // One of that name is the example's own.
        let name = if name == CLIENT { format!("{name}_value") } else { ident(name) };
        match scope.value(file, ty, wire) {
            Some(value) if value.contains('\n') || value.len() > WIDTH => {
                let (reference, value) =
                    value.strip_prefix('&').map_or(("", value.as_str()), |value| ("&", value));
                self.lines.extend(format!("let {name} = {value};").lines().map(str::to_owned));
                format!("{reference}{name}")
            }
            Some(value) => value,
            None => {
                self.parameters.push(format!("{name}: {}", scope.ty(file, ty)));
                name
            }
        }
    }

    fn lines(self) -> Vec<String> {
        no_run_with(&self.parameters, self.lines)
    }
}
