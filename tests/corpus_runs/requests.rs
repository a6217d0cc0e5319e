//! What the main paths sent, for `tests/prism_corpus.sh`: with `REQUESTS=folder`, the file `list` there has a line for each request:
//! the workflow, the OpenAPI file, the file of the request as it was sent, and the warnings of the compiler about the requests of
//! the workflow, separated by tabs.

use std::{collections::BTreeSet, fmt::Write as _, path::PathBuf};

use arazzo_codegen::{Code, Config};
use support::{files, scripted::Received};

use crate::{description::Workflow, server::Run};

/// Warnings of requests that OpenAPI does not allow.
const ABOUT_REQUESTS: [Code; 10] = [
    Code::MissingRequired,
    Code::UnexpectedBody,
    Code::UndeclaredProperty,
    Code::Impossible,
    Code::EmptyBody,
    Code::UndeclaredContentType,
    Code::SeveralContentTypes,
    Code::OtherType,
    Code::PathWithQuery,
    Code::OneForList,
];

/// The requests so far.
pub(crate) struct Requests {
    /// Where they are written; nowhere without it.
    folder: Option<PathBuf>,
    list: String,
    count: usize,
}

impl Default for Requests {
    fn default() -> Self {
        let folder = std::env::var_os("REQUESTS").map(PathBuf::from);
        Self { folder, list: String::new(), count: 0 }
    }
}

impl Requests {
    /// Writes what a run of a workflow sent.
    pub(crate) fn add(&mut self, workflow: &Workflow, run: &Run) {
        let Some(folder) = &self.folder else { return };
        let warnings = warnings(workflow);
        for ((operation, _), request) in run.expected.iter().zip(&run.received) {
            self.count += 1;
            let file = format!("{}.http", self.count);
            files::write(&folder.join(&file), bytes(request));
            let (name, openapi) = (workflow.name(), operation.file.display());
            writeln!(self.list, "{name}\t{openapi}\t{file}\t{warnings}").expect("a text");
        }
    }

    /// Writes the list.
    pub(crate) fn write(&self) {
        if let Some(folder) = &self.folder {
            files::write(&folder.join("list"), &self.list);
        }
    }
}

/// A request as it was sent.
fn bytes(request: &Received) -> Vec<u8> {
    let headers = request.headers.iter().map(|(name, value)| format!("{name}: {value}\r\n"));
    let head = format!("{}\r\n{}\r\n", request.line, headers.collect::<String>());
    [head.as_bytes(), &request.body].concat()
}

/// The codes of what the compiler says about the requests of a description.
fn warnings(workflow: &Workflow) -> String {
    let config = Config::new().root(&workflow.root).description(&workflow.file);
    let compilation = config.compile();
    let codes = compilation.diagnostics().iter().map(|diagnostic| diagnostic.code());
    let codes: BTreeSet<&str> =
        codes.filter(|code| ABOUT_REQUESTS.contains(code)).map(|code| code.as_str()).collect();
    Vec::from_iter(codes).join(",")
}
