//! Cases of the conformance suite, as `tests/conformance/README.md` describes them.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use serde::Deserialize;
use serde_json::{Map, Value};

/// A case: a workflow, what a server answers, and what must come of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Folder and name, such as `retry/limit`.
    #[serde(skip)]
    pub name: String,
    /// The folder with the description.
    #[serde(skip)]
    pub folder: PathBuf,
    /// What must happen, in a sentence.
    pub about: String,
    /// The Arazzo description, relative to the folder.
    #[serde(default = "description")]
    pub description: String,
    /// The workflow that is run; without one, the first.
    pub workflow: Option<String>,
    /// The inputs.
    #[serde(default)]
    pub inputs: Map<String, Value>,
    /// Credentials by the name of their security scheme.
    #[serde(default)]
    pub credentials: BTreeMap<String, String>,
    /// Files by the URL under which descriptions know them, relative to the folder.
    #[serde(default)]
    pub urls: BTreeMap<String, String>,
    /// How many steps the run may execute, repetitions included.
    pub step_budget: Option<u64>,
    /// What the server expects and answers, in order.
    #[serde(default)]
    pub transcript: Vec<Exchange>,
    /// What must come of it.
    pub expect: Expected,
}

/// A request, and what the server does with it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exchange {
    /// What matters of the request.
    #[serde(default)]
    pub request: Request,
    /// The answer.
    #[serde(default)]
    pub response: Reply,
}

/// What matters of a request; what is absent does not matter.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// The method.
    pub method: Option<String>,
    /// The path as it is sent, without the query.
    pub path: Option<String>,
    /// The query: its text as it is sent, or all its names with their decoded values.
    pub query: Option<Value>,
    /// Headers by name; `null` for one that must not be there.
    #[serde(default)]
    pub headers: BTreeMap<String, Option<String>>,
    /// The body as JSON.
    pub body: Option<Value>,
    /// The body as a form: all its names with their decoded values.
    pub form: Option<Value>,
    /// The body as text.
    pub text: Option<String>,
}

/// What the server does with a request.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// The status.
    #[serde(default = "ok")]
    pub status: u16,
    /// Headers by name; a list for one that comes several times.
    #[serde(default)]
    pub headers: BTreeMap<String, Value>,
    /// The body as JSON; its type is `application/json` if the headers say no other.
    pub body: Option<Value>,
    /// The body as text; its type is what the headers say.
    pub text: Option<String>,
    /// How long the answer is withheld.
    #[serde(default)]
    pub delay_ms: u64,
    /// Whether the connection is closed instead of an answer.
    #[serde(default)]
    pub close: bool,
}

impl Default for Reply {
    fn default() -> Self {
        Self {
            status: ok(),
            headers: BTreeMap::new(),
            body: None,
            text: None,
            delay_ms: 0,
            close: false,
        }
    }
}

/// What must come of a case.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// The outputs, all of them.
    pub outputs: Option<Value>,
    /// What matters of the failure.
    pub failure: Option<Value>,
    /// That the description is refused before anything is run, and why.
    pub rejected: Option<String>,
    /// The seconds that were waited before requests were sent again.
    #[serde(default)]
    pub waits: Vec<f64>,
}

impl Case {
    /// The workflow that is run.
    ///
    /// # Panics
    ///
    /// The description cannot be read.
    pub fn workflow(&self) -> String {
        self.workflow.clone().unwrap_or_else(|| {
            let text = super::files::read(&self.folder.join(&self.description));
            let description: Value = serde_yaml::from_str(&text).expect("a description is YAML");
            description["workflows"][0]["workflowId"].as_str().unwrap_or_default().to_owned()
        })
    }
}

fn description() -> String {
    "description.yml".to_owned()
}

fn ok() -> u16 {
    200
}

/// The folder of the suite.
pub fn folder() -> PathBuf {
    super::root().join("tests/conformance")
}

/// All cases, by name.
///
/// # Panics
///
/// A case is not written as the README says: what is wrong with it is told.
pub fn all() -> Vec<Case> {
    let mut cases: Vec<Case> = folders()
        .iter()
        .flat_map(|folder| {
            let entries = fs::read_dir(folder).into_iter().flatten().flatten();
            let files = entries.map(|entry| entry.path());
            let files = files.filter(|file| file.to_string_lossy().ends_with(".case.yml"));
            files.map(|file| read(&file)).collect::<Vec<_>>()
        })
        .collect();
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    cases
}

/// The folders of the features.
pub fn folders() -> Vec<PathBuf> {
    let entries = fs::read_dir(folder()).into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| path.is_dir() && !path.ends_with("openapi"))
        .collect();
    folders.sort();
    folders
}

/// Reads one case.
///
/// # Panics
///
/// See [`all`].
pub fn read(file: &Path) -> Case {
    let text = super::files::read(file);
    let case: Result<Case, _> = serde_yaml::from_str(&text);
    assert!(case.is_ok(), "{}: {:?}", file.display(), case.err());
    let mut case = case.expect("checked above");
    case.folder = file.parent().expect("a case is in a folder").to_owned();
    let name = |path: &Path| {
        path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    };
    let own = name(file);
    case.name = format!("{}/{}", name(&case.folder), own.trim_end_matches(".case.yml"));
    let Expected { outputs, failure, rejected, .. } = &case.expect;
    let ways =
        [outputs.is_some(), failure.is_some(), rejected.is_some()].iter().filter(|it| **it).count();
    assert_eq!(
        ways, 1,
        "{}: outputs, a failure or a rejection is expected, one of them",
        case.name
    );
    case
}
