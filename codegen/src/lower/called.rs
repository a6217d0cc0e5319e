//! What a run calls the workflows that it runs: in its state, when it is taken up, and in its errors.

use std::collections::{BTreeSet, VecDeque};

use crate::{
    check::Checked,
    ir::{DocumentId, WorkflowId},
};

/// Under what the run of a workflow records another one that has run first, or has taken the place of the rest: no step has such an id.
pub(super) fn key(api: &Checked, of: WorkflowId, called: WorkflowId) -> String {
    let name = name(api, of, called);
    if is_own(api, of, called) { format!("$workflows.{name}") } else { name }
}

/// The workflow's id, which is unique in its document; for one of another document with the sources that lead there,
/// `$sourceDescriptions.NAME.ID`.
pub(super) fn name(api: &Checked, of: WorkflowId, called: WorkflowId) -> String {
    let id = &api[called].id.value;
    if is_own(api, of, called) {
        return id.clone();
    }
    let way = way(api, api[of].document, api[called].document);
    let parts = way.into_iter().chain([id.as_str()]).map(escaped);
    format!("$sourceDescriptions.{}", parts.collect::<Vec<_>>().join("."))
}

/// Those of the workflows that run first whose outputs are read, by the workflow itself or by another one that runs first.
pub(super) fn read_first(api: &Checked, of: WorkflowId) -> BTreeSet<WorkflowId> {
    let handed = api[of].dependencies.iter().map(|other| &api[other.workflow]);
    let read = handed.chain([&api[of]]).flat_map(|workflow| workflow.read_dependencies());
    read.map(|(_, called)| called.workflow).collect()
}

/// Whether both are of one document.
pub(super) fn is_own(api: &Checked, of: WorkflowId, called: WorkflowId) -> bool {
    api[of].document == api[called].document
}

/// A name without dots, so that it ends where it ends.
fn escaped(name: &str) -> String {
    name.replace('%', "%25").replace('.', "%2E")
}

/// The names of the sources that lead from a document to another one, by the shortest way.
fn way(api: &Checked, from: DocumentId, to: DocumentId) -> Vec<&str> {
    let mut seen = BTreeSet::from([from]);
    let mut open = VecDeque::from([(from, Vec::new())]);
    while let Some((document, way)) = open.pop_front() {
        if document == to {
            return way;
        }
        for (name, next) in &api.documents[document.0].sources {
            if seen.insert(*next) {
                open.push_back((*next, [way.as_slice(), &[name.as_str()]].concat()));
            }
        }
    }
    unreachable!("a workflow is called by way of the sources of the descriptions")
}
