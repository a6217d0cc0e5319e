//! Documents that show what the schema of Arazzo 1.1 allows and refuses, each judged alone.
//!
//! They are not part of this repository; where they are missing, that is said.

use std::{
    fs,
    path::{Path, PathBuf},
};

use arazzo_codegen::{Compilation, Config};

/// Each refused document, the code that it gets and a part of what is said.
const REFUSED: &[(&str, &str, &str)] = &[
    ("async-both-operationId-and-channelPath", "E0110", "'operationId' or 'channelPath', not both"),
    ("async-channelPath-without-action", "E0101", "'action' is missing"),
    ("async-depends-on-duplicate-values", "E0104", "'sendEvent'"),
    ("async-depends-on-empty", "E0101", "'dependsOn' is empty"),
    ("async-depends-on-invalid-reference", "E0106", "'$steps.sendEvent' names no step"),
    ("channel-path-is-invalid-for-openapi", "E0110", "there is none"),
    ("invalid-arazzo-version", "E0102", "expected a version as text"),
    ("invalid-async", "E0102", "'invalid' is no action"),
    ("invalid-async-correlation-id-non-receive-action", "E0110", "action: receive"),
    ("invalid-async-parameter-without-in", "E0101", "'in' is missing"),
    ("invalid-expression-type-object", "E0102", "'rfc9535' is no version of xpath"),
    ("invalid-openapi-parameter-without-in", "E0101", "'in' is missing"),
    ("invalid-openapi-success-criteria", "E0101", "'successCriteria' is empty"),
    ("invalid-querystring-without-value", "E0101", "'value' is missing"),
    ("invalid-selector-object", "E0101", "'type' is missing"),
    ("invalid-self-fragment", "E0102", "'$self' has no fragment"),
    ("invalid-targetSelectorType", "E0102", "'jmespath' is no language"),
    ("invalid-workflow-step-with-operationId", "E0110", "'operationId' or 'workflowId', not both"),
    ("invalid-workflow-success-criteria", "E0101", "'successCriteria' is empty"),
    ("not-an-object", "E0102", "expected an Arazzo Object, found a list"),
    ("openapi-both-operationId-and-operationPath", "E0110", "not both"),
    ("openapi-duplicate-parameters", "E0104", "the query parameter 'limit' is there twice"),
    ("openapi-missing-operation-target", "E0101", "the step calls nothing"),
    ("workflow-duplicate-parameters", "E0104", "the parameter 'userId' is there twice"),
    ("workflow-missing-workflowId", "E0101", "the step calls nothing"),
    ("workflow-step-with-action", "E0110", "'workflowId' does not"),
    ("workflow-step-with-channelPath", "E0110", "'workflowId' or 'channelPath', not both"),
];

/// The documents of a folder by name, without their endings.
fn documents(folder: &str) -> Vec<(String, PathBuf)> {
    let Some(shared) = support::shared("schema_documents") else { return Vec::new() };
    let entries = fs::read_dir(shared.join("arazzo/schema-tests").join(folder));
    let entries = entries.expect("the documents are there").flatten();
    let mut found: Vec<_> = entries
        .map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            (name.split('.').next().unwrap_or_default().to_owned(), entry.path())
        })
        .collect();
    found.sort();
    found
}

fn judge(path: &Path) -> Compilation {
    let folder = path.parent().unwrap_or(path);
    Config::new().root(folder).description(path).no_sources(true).compile()
}

fn said(compilation: &Compilation) -> String {
    compilation.diagnostics().iter().map(|diagnostic| format!("  {diagnostic}\n")).collect()
}

#[test]
fn allowed_documents_have_no_error() {
    let mut problems = String::new();
    for (name, path) in documents("pass") {
        let compilation = judge(&path);
        if compilation.failed() {
            problems.push_str(&format!("{name}:\n{}", said(&compilation)));
        }
        assert!(compilation.output().is_none(), "{name}: nothing is printed of a document alone");
    }
    assert!(problems.is_empty(), "{problems}");
}

#[test]
fn refused_documents_are_refused_for_their_reason() {
    let documents = documents("fail");
    let mut problems = String::new();
    for (name, path) in &documents {
        let compilation = judge(path);
        let Some((_, code, message)) = REFUSED.iter().find(|(refused, ..)| refused == name) else {
            problems.push_str(&format!("{name} is not listed here:\n{}", said(&compilation)));
            continue;
        };
        let found = compilation.diagnostics().iter().any(|diagnostic| {
            diagnostic.is_error()
                && diagnostic.code().as_str() == *code
                && diagnostic.message().contains(message)
        });
        if !found || !compilation.failed() {
            problems
                .push_str(&format!("{name}, expected {code} {message}:\n{}", said(&compilation)));
        }
    }
    assert!(problems.is_empty(), "{problems}");
    assert!(documents.is_empty() || documents.len() >= REFUSED.len());
}
