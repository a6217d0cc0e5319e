//! Examples in the documentation of a crate, under its name: rustdoc compiles them as an application would.

use crate::{
    names::needs_raw,
    rust::{Borrowed, Client, Crate, File, Function, Item, Resume, SchemePlace},
};

/// How the result of an example is called.
const RESULT: &str = "Result<(), Box<dyn std::error::Error>>";

/// Adds an example to every client and to the functions of every workflow.
pub(crate) fn add(krate: &mut Crate, name: &str) {
    let clients: Vec<(Vec<String>, String)> = krate
        .files
        .iter()
        .filter(|file| file.items.iter().any(|item| matches!(item, Item::Client(_))))
        .map(|file| (file.module.clone(), path(name, file)))
        .collect();
    for file in &mut krate.files {
        let module = path(name, file);
        let from = file.module.clone();
        for item in &mut file.items {
            match item {
                Item::Client(client) => {
                    let example = of_client(client, &module);
                    append(&mut client.docs, example);
                }
                Item::Workflow(function) => {
                    let called = Called::of(function, &module, &from, &clients);
                    let example = called.workflow(function);
                    if let Some(resume) = &mut function.resume {
                        let resumed = called.resume(&function.name, resume);
                        append(&mut resume.docs, resumed);
                        append(&mut function.docs, example);
                    }
                }
                Item::Struct(_) | Item::Enum(_) | Item::Union(_) => {}
            }
        }
    }
}

/// The path by which an application names what is in a file.
fn path(krate: &str, file: &File) -> String {
    let module: Vec<String> = if file.at_root { Vec::new() } else { file.module.clone() };
    let module = module.iter().map(|name| ident(name));
    std::iter::once(krate.to_owned()).chain(module).collect::<Vec<_>>().join("::")
}

/// A name as it is printed.
fn ident(name: &str) -> String {
    if needs_raw(name) { format!("r#{name}") } else { name.to_owned() }
}

fn append(docs: &mut Vec<String>, example: Vec<String>) {
    if !docs.is_empty() {
        docs.push(String::new());
    }
    docs.extend(["# Example".to_owned(), String::new(), "```no_run".to_owned()]);
    docs.extend(example);
    docs.push("```".to_owned());
}

/// How a client is built, with all credentials that it may have.
fn of_client(client: &Client, module: &str) -> Vec<String> {
    let mut lines = vec![
        format!("# fn example() -> {RESULT} {{"),
        format!("let client = {module}::Client::builder()"),
    ];
    if client.servers.is_empty() {
        lines.push("    .base_url(\"https://api.example.com\")".to_owned());
    }
    lines.extend(client.schemes.iter().map(|scheme| {
        let (setter, variable) = (ident(&scheme.setter), &scheme.constant);
        let user = if let SchemePlace::Basic = scheme.place { "\"user\", " } else { "" };
        format!("    .{setter}({user}std::env::var(\"{variable}\")?)")
    }));
    lines.extend(["    .build()?;", "# Ok(()) }"].map(str::to_owned));
    lines
}

/// A workflow as an application calls it.
struct Called {
    module: String,
    /// Names and types of what the example is given: the clients, and the inputs.
    clients: Vec<(String, String)>,
    inputs: Option<String>,
}

impl Called {
    fn of(
        function: &Function,
        module: &str,
        from: &[String],
        clients: &[(Vec<String>, String)],
    ) -> Self {
        let ty = |client: &Borrowed| {
            let above = client.path.iter().take_while(|name| *name == "super").count();
            let kept = from.len().saturating_sub(above);
            let below = &client.path[above..client.path.len().saturating_sub(1)];
            let of = [&from[..kept], below].concat();
            let found = clients.iter().find(|(module, _)| *module == of).or(clients.first());
            found.map_or_else(|| "Client".to_owned(), |(_, path)| format!("{path}::Client"))
        };
        let named = |client: &Borrowed| (ident(&client.name), ty(client));
        Self {
            module: module.to_owned(),
            clients: function.clients.iter().map(named).collect(),
            inputs: function.inputs.as_ref().map(|inputs| format!("{module}::{}", ident(inputs))),
        }
    }

    fn workflow(&self, function: &Function) -> Vec<String> {
        vec![
            self.signature(None),
            format!("let outputs = {}.await?;", self.call(&function.name, &["inputs"])),
            "println!(\"{outputs:?}\");".to_owned(),
            "# Ok(()) }".to_owned(),
        ]
    }

    fn resume(&self, name: &str, resume: &Resume) -> Vec<String> {
        let secrets = resume.secrets.as_ref();
        let ty = secrets.map(|secrets| format!("{}::{}", self.module, ident(secrets)));
        let more: &[&str] = if secrets.is_some() { &["state", "secrets"] } else { &["state"] };
        let resumed = self.call_with(&resume.name, more);
        vec![
            self.signature(ty),
            format!("if let Err(error) = {}.await {{", self.call(name, &["inputs"])),
            "    let state = error.state().cloned().ok_or(error)?;".to_owned(),
            format!("    let outputs = {resumed}.await?;"),
            "    println!(\"{outputs:?}\");".to_owned(),
            "}".to_owned(),
            "# Ok(()) }".to_owned(),
        ]
    }

    fn signature(&self, secrets: Option<String>) -> String {
        let clients = self.clients.iter().map(|(name, ty)| format!("{name}: &{ty}"));
        let inputs = self.inputs.iter().map(|ty| format!("inputs: {ty}"));
        let secrets = secrets.map(|ty| format!("secrets: {ty}"));
        let given: Vec<String> = clients.chain(inputs).chain(secrets).collect();
        format!("# async fn example({}) -> {RESULT} {{", given.join(", "))
    }

    /// The function, given the clients, and the inputs if it has some.
    fn call(&self, name: &str, inputs: &[&str]) -> String {
        self.call_with(name, if self.inputs.is_some() { inputs } else { &[] })
    }

    fn call_with(&self, name: &str, more: &[&str]) -> String {
        let clients = self.clients.iter().map(|(name, _)| name.as_str());
        let given: Vec<&str> = clients.chain(more.iter().copied()).collect();
        format!("{}::{}({})", self.module, ident(name), given.join(", "))
    }
}
