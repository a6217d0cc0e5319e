//! Examples in the documentation of a crate, under its name: rustdoc compiles them as an application would.

mod builder;
mod call;
mod data;
mod scope;
mod value;

use self::scope::{Scope, ident};
use crate::rust::{Crate, File, Item};

/// Adds an example to every public item of a crate.
pub(crate) fn add(krate: &mut Crate, name: &str) {
    let scope = Scope::of(krate, name);
    let front = scope.front(krate);
    let examples: Vec<Vec<Examples>> = krate
        .files
        .iter()
        .map(|file| file.items.iter().map(|item| scope.examples(file, item)).collect())
        .collect();
    for (file, examples) in krate.files.iter_mut().zip(examples) {
        for (item, examples) in file.items.iter_mut().zip(examples) {
            examples.append_to(item, name);
        }
    }
    if let Some(front) = front {
        append(&mut krate.docs, front);
    }
}

/// The examples of an item.
enum Examples {
    None,
    /// Of a type.
    Data(Vec<String>),
    /// Of an enum of text, and its module.
    Text(Vec<String>, String),
    /// The path of a client, and an example for each method.
    Client(String, Vec<Vec<String>>),
    /// Of a workflow, and of the function that takes it up.
    Workflow(Vec<String>, Vec<String>),
}

impl Examples {
    fn append_to(self, item: &mut Item, krate: &str) {
        match (self, item) {
            (Self::Data(own), Item::Struct(item)) => append(&mut item.docs, own),
            (Self::Data(own), Item::Union(item)) => append(&mut item.docs, own),
            (Self::Text(own, module), Item::Enum(item)) => {
                append(&mut item.docs, own);
                item.example = Some(module);
            }
            (Self::Client(path, methods), Item::Client(client)) => {
                builder::add(client, krate, &path);
                for (method, example) in client.methods.iter_mut().zip(methods) {
                    append(&mut method.docs, example);
                }
            }
            (Self::Workflow(own, resumed), Item::Workflow(function)) => {
                append(&mut function.docs, own);
                if let Some(resume) = &mut function.resume {
                    append(&mut resume.docs, resumed);
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
    docs.extend(example);
}

/// An example that compiles and runs.
fn run(lines: Vec<String>) -> Vec<String> {
    fenced("```", lines)
}

/// An example that is compiled alone. Its lines may fail by `?`.
fn no_run(mut lines: Vec<String>) -> Vec<String> {
    lines.push("# Ok::<_, Box<dyn std::error::Error>>(())".to_owned());
    fenced("```no_run", lines)
}

/// The same, inside of a function with parameters that waits.
fn no_run_with(parameters: &[String], lines: Vec<String>) -> Vec<String> {
    let parameters = parameters.join(", ");
    let result = "Result<(), Box<dyn std::error::Error>>";
    let begin = format!("# async fn example({parameters}) -> {result} {{");
    let end = "# Ok(()) }".to_owned();
    fenced("```no_run", std::iter::once(begin).chain(lines).chain([end]))
}

fn fenced(fence: &str, lines: impl IntoIterator<Item = String>) -> Vec<String> {
    let end = "```".to_owned();
    std::iter::once(fence.to_owned()).chain(lines).chain([end]).collect()
}

impl<'k> Scope<'k> {
    fn examples(&self, file: &'k File, item: &Item) -> Examples {
        match item {
            Item::Client(client) => {
                let methods = client.methods.iter().map(|method| self.method(file, method));
                Examples::Client(self.path(file, "Client"), methods.collect())
            }
            Item::Workflow(function) => {
                let resume = function.resume.as_deref();
                let resumed = resume.map(|resume| self.resume(file, function, resume));
                Examples::Workflow(self.workflow(file, function), resumed.unwrap_or_default())
            }
            Item::Rules(_) => Examples::None,
            Item::Struct(item) if item.private => Examples::None,
            Item::Struct(item) => Examples::Data(self.data(file, &item.name)),
            Item::Union(item) => Examples::Data(self.data(file, &item.name)),
            Item::Enum(item) => Examples::Text(self.text(file, item), self.module(file)),
        }
    }
}
