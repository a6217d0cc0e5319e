//! Examples in the documentation of a crate, under its name: rustdoc compiles them as an application would.

mod scope;
mod value;

use self::scope::{Scope, ident};
use crate::rust::{
    Borrowed, Client, Crate, File, Function, Item, Method, Resume, SchemePlace, Type,
};

/// How the result of an example is called.
const RESULT: &str = "Result<(), Box<dyn std::error::Error>>";

/// How the client is called whose methods are shown.
const CLIENT: &str = "client";

/// Adds an example to every client, its methods, and the functions of every workflow.
pub(crate) fn add(krate: &mut Crate, name: &str) {
    let scope = Scope::of(krate, name);
    let examples: Vec<Vec<Examples>> = krate
        .files
        .iter()
        .map(|file| file.items.iter().map(|item| scope.examples(file, item)).collect())
        .collect();
    for (file, examples) in krate.files.iter_mut().zip(examples) {
        for (item, examples) in file.items.iter_mut().zip(examples) {
            examples.append_to(item);
        }
    }
}

/// The examples of an item.
enum Examples {
    None,
    /// One of the client, and one for each method.
    Client(Vec<String>, Vec<Vec<String>>),
    /// Of a workflow, and of the function that takes it up.
    Workflow(Vec<String>, Vec<String>),
}

impl Examples {
    fn append_to(self, item: &mut Item) {
        match (self, item) {
            (Self::Client(own, methods), Item::Client(client)) => {
                append(&mut client.docs, own);
                for (method, example) in client.methods.iter_mut().zip(methods) {
                    append(&mut method.docs, example);
                }
            }
            (Self::Workflow(own, resumed), Item::Workflow(function)) => {
                if let Some(resume) = &mut function.resume {
                    append(&mut resume.docs, resumed);
                    append(&mut function.docs, own);
                }
            }
            _ => {}
        }
    }
}

/// Adds an example, under a heading where there are others.
fn append(docs: &mut Vec<String>, example: Vec<String>) {
    if !docs.is_empty() {
        docs.push(String::new());
    }
    if docs.iter().any(|line| line.starts_with("# ")) {
        docs.extend(["# Example".to_owned(), String::new()]);
    }
    docs.push("```no_run".to_owned());
    docs.extend(example);
    docs.extend(["# Ok(()) }", "```"].map(str::to_owned));
}

impl<'k> Scope<'k> {
    fn examples(&self, file: &'k File, item: &Item) -> Examples {
        match item {
            Item::Client(client) => {
                let methods = client.methods.iter().map(|method| self.method(file, method));
                Examples::Client(self.client(file, client), methods.collect())
            }
            Item::Workflow(function) => {
                let resume = function.resume.as_deref();
                let resumed = resume.map(|resume| self.resume(file, function, resume));
                Examples::Workflow(self.workflow(file, function), resumed.unwrap_or_default())
            }
            Item::Struct(_) | Item::Enum(_) | Item::Union(_) => Examples::None,
        }
    }

    /// How a client is built, with all credentials that it may have.
    fn client(&self, file: &File, client: &Client) -> Vec<String> {
        let path = self.path(file, "Client");
        let mut lines = vec![
            format!("# fn example() -> {RESULT} {{"),
            format!("let client = {path}::builder()"),
        ];
        if client.servers.is_empty() {
            lines.push("    .base_url(\"https://api.example.com\")".to_owned());
        }
        lines.extend(client.schemes.iter().map(|scheme| {
            let (setter, variable) = (ident(&scheme.setter), &scheme.constant);
            let user = if let SchemePlace::Basic = scheme.place { "\"user\", " } else { "" };
            format!("    .{setter}({user}std::env::var(\"{variable}\")?)")
        }));
        lines.push("    .build()?;".to_owned());
        lines
    }

    /// How an operation is called by itself.
    fn method(&self, file: &'k File, method: &Method) -> Vec<String> {
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
    fn workflow(&self, file: &'k File, function: &Function) -> Vec<String> {
        let (mut example, mut given) = self.clients(file, function);
        given.extend(function.inputs.as_ref().map(|inputs| {
            let ty = Type::Named(inputs.clone());
            example.argument(self, file, "inputs", "inputs", &ty)
        }));
        let path = self.path(file, &function.name);
        example.lines.extend([
            format!("let outputs = {path}({}).await?;", given.join(", ")),
            "println!(\"{outputs:?}\");".to_owned(),
        ]);
        example.lines()
    }

    /// How a run that failed is taken up.
    fn resume(&self, file: &'k File, function: &Function, resume: &Resume) -> Vec<String> {
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
        let of = |client: &Borrowed| {
            let ty = match client.path.as_slice() {
                [name] => Type::Named(name.clone()),
                path => Type::Path(path.to_vec()),
            };
            example.parameters.push(format!("{}: &{}", ident(&client.name), self.ty(file, &ty)));
            ident(&client.name)
        };
        let names = function.clients.iter().map(of).collect();
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
            Some(value) if value.contains('\n') => {
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
        let begin = format!("# async fn example({}) -> {RESULT} {{", self.parameters.join(", "));
        std::iter::once(begin).chain(self.lines).collect()
    }
}
