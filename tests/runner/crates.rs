//! One program of all descriptions: compiled, placed below the inner target directory, built by one call of Cargo.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    path::Path,
};

use arazzo_codegen::{Config, Output};
use serde_json::Value;
use support::{case::Case, files, inner};

/// How often a program without what did not build is tried.
const TRIES: usize = 4;

/// The program, and which function runs which case.
pub(crate) struct Program {
    /// The name of the crate and of its folder.
    name: &'static str,
    modules: BTreeMap<String, Module>,
}

/// A description as a module.
struct Module {
    output: Output,
    /// The schemes for which some case has a credential.
    schemes: BTreeSet<String>,
}

impl Program {
    /// Compiles the descriptions of all cases and builds the program. Cases whose description is refused are pending, those
    /// whose module does not build have failed.
    pub(crate) fn build(
        name: &'static str,
        cases: &[Case],
        pending: &mut BTreeMap<String, String>,
        failed: &mut BTreeMap<String, Vec<String>>,
    ) -> Self {
        let mut program = Self { name, modules: BTreeMap::new() };
        let mut refused: BTreeMap<String, String> = BTreeMap::new();
        for case in cases {
            let name = module(case);
            if !program.modules.contains_key(&name) && !refused.contains_key(&name) {
                match compile(case) {
                    Ok(output) => {
                        let schemes = BTreeSet::new();
                        program.modules.insert(name.clone(), Module { output, schemes });
                    }
                    Err(why) => {
                        refused.insert(name.clone(), why);
                    }
                }
            }
            if let Some(why) = refused.get(&name) {
                pending.insert(case.name.clone(), why.clone());
            }
            if let Some(module) = program.modules.get_mut(&name) {
                module.schemes.extend(case.credentials.keys().cloned());
            }
        }
        for _ in 0..TRIES {
            let (broken, warned) = program.cargo();
            let told = if broken.is_empty() { &warned } else { &broken };
            for case in cases {
                if let Some(why) = told.get(&module(case)) {
                    failed.entry(case.name.clone()).or_default().push(why.clone());
                }
            }
            if broken.is_empty() {
                return program;
            }
            program.modules.retain(|name, _| !broken.contains_key(name));
        }
        assert!(failed.is_empty(), "the program does not build: {failed:?}");
        program
    }

    /// The module and the workflow of a case; none where it was not built.
    pub(crate) fn function(&self, case: &Case) -> Option<(String, String)> {
        let name = module(case);
        let functions = functions(&self.modules.get(&name)?.output);
        let workflow = case.workflow();
        assert!(
            functions.contains_key(&workflow),
            "{}: there is no workflow {workflow}",
            case.name
        );
        Some((name, workflow))
    }

    /// What the program tells about each case.
    pub(crate) fn run(&self, list: &Path) -> BTreeMap<String, Value> {
        let program = inner::target().join("debug").join(format!(
            "{}{}",
            self.name,
            std::env::consts::EXE_SUFFIX
        ));
        let mut command = inner::program(program, list.parent().expect("a file is in a folder"));
        command.arg(list);
        let finished = inner::run(command).exits(0);
        let lines = finished.stdout.lines().map(serde_json::from_str::<Value>);
        let told = lines.map(|line| line.expect("the program writes JSON"));
        told.map(|told| (told["case"].as_str().unwrap_or_default().to_owned(), told)).collect()
    }

    /// Builds the program; the errors and the warnings of rustc, by module.
    fn cargo(&self) -> (BTreeMap<String, String>, BTreeMap<String, String>) {
        let folder = inner::folder(self.name);
        let mut sources = BTreeMap::new();
        for (name, module) in &self.modules {
            for (path, text) in module.output.files() {
                sources.insert(format!("{name}/{path}"), text.clone());
            }
        }
        sources.insert("main.rs".to_owned(), include_str!("driver.rs").to_owned());
        sources.insert("cases.rs".to_owned(), self.calls());
        files::place(&sources, &folder.join("src"));
        files::write(
            &folder.join("Cargo.toml"),
            manifest(self.name, self.modules.values().map(|module| &module.output)),
        );
        files::write(&folder.join("Cargo.lock"), files::read(&support::root().join("Cargo.lock")));
        let finished = inner::run(inner::cargo(&folder, &["build", "--message-format=json"]));
        let (mut broken, mut warned) = (BTreeMap::new(), BTreeMap::new());
        for line in finished.stdout.lines().filter_map(|line| serde_json::from_str(line).ok()) {
            let line: Value = line;
            let message = &line["message"];
            let into = match message["level"].as_str() {
                Some("error") => &mut broken,
                Some("warning") => &mut warned,
                _ => continue,
            };
            let Some(file) = message["spans"][0]["file_name"].as_str() else { continue };
            let file = file.replace('\\', "/");
            let Some(module) = file.strip_prefix("src/").and_then(|it| it.split_once('/')) else {
                continue;
            };
            let text = message["rendered"].as_str().unwrap_or_default();
            into.entry(module.0.to_owned()).or_insert_with(|| text.to_owned());
        }
        assert!(
            finished.code == Some(0) || !broken.is_empty(),
            "the program does not build:\n{}\n{}",
            finished.stderr,
            finished
                .stdout
                .lines()
                .filter(|line| line.contains("\"level\":\"error\""))
                .collect::<String>()
        );
        (broken, warned)
    }

    /// The module that calls the functions.
    fn calls(&self) -> String {
        let mut text = String::from("use crate::Case;\n\n");
        for name in self.modules.keys() {
            let allow = "#[allow(dead_code, missing_docs, unreachable_pub, unused_imports)]";
            writeln!(text, "{allow}\n#[path = \"{name}/mod.rs\"]\nmod {name};").expect("a text");
        }
        text += "\npub(crate) async fn run(case: &Case) -> serde_json::Value {\n";
        text += "    match (case.text(\"/module\"), case.text(\"/workflow\")) {\n";
        for (name, module) in &self.modules {
            for (workflow, function) in functions(&module.output) {
                let Function { path, resume, clients, inputs, secrets } = function;
                let clients = vec!["&crate::made(case)"; clients];
                let arguments = [&clients[..], if inputs { &["inputs"] } else { &[] }].concat();
                let arguments = arguments.join(", ");
                let secrets: &[&str] =
                    if secrets { &["state", "case.secrets()"] } else { &["state"] };
                let resumed = [&clients[..], secrets].concat().join(", ");
                let read =
                    "let inputs = match case.inputs() { Ok(it) => it, Err(it) => return it };";
                let read = if inputs { read } else { "" };
                let call = format!(
                    "let mut result = {name}::{path}({arguments}).await; \
                     while let Some(state) = case.stopped(&result) {{ result = {name}::{resume}({resumed}).await; }} \
                     crate::told(result)"
                );
                writeln!(text, "        ({name:?}, {workflow:?}) => {{ {read} {call} }}")
                    .expect("a text");
            }
        }
        text += "        _ => serde_json::json!({\"stuck\": \"there is no such function\"}),\n    }\n}\n";
        text + &self.clients()
    }

    /// How the clients are made: with the credentials that cases have.
    fn clients(&self) -> String {
        let mut text = String::new();
        for (name, module) in &self.modules {
            let files = module.output.files().iter();
            for (path, client) in files.filter(|(path, _)| path.starts_with("client")) {
                let path = path.trim_end_matches(".rs").replace('/', "::");
                let schemes = module.schemes.iter();
                let setters: Vec<String> =
                    schemes.filter_map(|scheme| setter(client, scheme)).collect();
                let setters = setters.join(", ");
                writeln!(text, "\ncrate::client!({name}::{path}::Client, [{setters}]);")
                    .expect("a text");
            }
        }
        text
    }
}

/// How a client takes the credential of a scheme, for `client!`: the setter has the name of the constant of the scheme.
fn setter(client: &str, scheme: &str) -> Option<String> {
    let named = format!("({scheme:?}");
    let mut constants = client.split("const ").skip(1);
    let constant =
        constants.find(|it| it.split(';').next().is_some_and(|it| it.contains(&named)))?;
    let name = constant.split(':').next()?.to_lowercase();
    let basic = if constant.split(';').next()?.contains("::basic(") { " basic" } else { "" };
    client.contains(&format!("pub fn {name}(")).then(|| format!("{name} = {scheme:?}{basic}"))
}

/// The module of the description of a case.
fn module(case: &Case) -> String {
    let folder = case.name.split('/').next().unwrap_or_default();
    let file = case.description.trim_end_matches(".yml").trim_end_matches(".json");
    snake(&format!("case_{folder}_{file}"))
}

fn snake(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !snake.ends_with('_') && !snake.is_empty() {
            snake.push('_');
        }
        let word = letter.is_alphanumeric();
        snake.extend(if word { letter.to_lowercase().next() } else { Some('_') });
    }
    snake
}

/// Compiles the description of a case; what is said where it is refused.
fn compile(case: &Case) -> Result<Output, String> {
    // Named from the folder of the suite: a description may name what is beside its folder.
    let mut config = Config::new().root(&case.folder).description(&case.description).serde(true);
    for (url, file) in &case.urls {
        config = config.map_url(url, file);
    }
    let compilation = config.compile();
    let errors = compilation.diagnostics().iter().filter(|it| it.is_error());
    let errors: Vec<String> = errors.map(|it| format!("    {it}")).collect();
    let root = support::root().to_string_lossy().into_owned() + "/";
    compilation.output().cloned().ok_or_else(|| errors.join("\n").replace(&root, ""))
}

/// The function of a workflow in the printed text.
struct Function {
    path: String,
    /// That which takes runs up.
    resume: String,
    /// How many clients it has.
    clients: usize,
    /// Whether it has inputs.
    inputs: bool,
    /// Whether secrets are asked for when a run is taken up.
    secrets: bool,
}

/// The functions of all workflows, by workflow.
fn functions(output: &Output) -> BTreeMap<String, Function> {
    let mut functions = BTreeMap::new();
    for (path, text) in output.files().iter().filter(|(path, _)| path.starts_with("workflows/")) {
        let between = |from: &str, to: &str| {
            let start = text.find(from)? + from.len();
            Some(text[start..].split(to).next().unwrap_or_default().to_owned())
        };
        let Some(workflow) = between("Workflow::new(", ",") else { continue };
        let workflow = workflow.trim().trim_matches('"').to_owned();
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder).replace('/', "::");
        let signature = between("pub async fn ", ") -> ").unwrap_or_default();
        let name = signature.split('(').next().unwrap_or_default();
        let resume = between("pub async fn resume_", "(").unwrap_or_default();
        let function = Function {
            resume: format!("{folder}::{name}::resume_{resume}"),
            secrets: text.contains("    secrets: "),
            // The module has the name of its function, raw where that is a keyword.
            path: format!("{folder}::{name}::{name}"),
            clients: signature.matches(": &").count(),
            inputs: signature.contains("inputs: "),
        };
        functions.insert(workflow, function);
    }
    functions
}

/// The manifest of the program: it has the query languages that the modules use, and no others, since they take long to build.
fn manifest<'o>(name: &str, outputs: impl Iterator<Item = &'o Output>) -> String {
    let features: BTreeSet<&str> = outputs.flat_map(|output| output.features()).copied().collect();
    let features = Vec::from_iter(features);
    let features: Vec<&str> = features.into_iter().collect();
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\n\
         arazzo-runtime = {{ path = {:?}, default-features = false, features = {features:?} }}\n\
         serde = {{ version = \"1\", features = [\"derive\"] }}\nserde_json = \"1\"\n\
         tokio = {{ version = \"1\", features = [\"io-util\", \"macros\", \"net\", \"rt\", \"sync\", \"time\"] }}\n",
        support::root().join("runtime").to_string_lossy(),
    )
}
