//! Operations that a client offers without a workflow: all of a document, or those of some tags or ids.

use crate::{
    diagnostic::{Code, Place},
    openapi::OperationPlace,
    parse::openapi::{document, find},
    source::FileId,
    suggest,
    value::Value,
};

use super::{Resolver, stem};

/// Which operations of the OpenAPI documents that the caller named are offered: all where nothing is said.
#[derive(Clone, Debug, Default)]
pub(crate) struct Selection {
    pub(crate) tags: Vec<String>,
    /// By their operationIds, or by method and path, `get /pets/{id}`.
    pub(crate) operations: Vec<String>,
}

impl Selection {
    fn has(&self, id: &str, path: &str, tags: &[&str]) -> bool {
        let all = self.tags.is_empty() && self.operations.is_empty();
        let tagged = || self.tags.iter().any(|tag| tags.contains(&tag.as_str()));
        all || tagged() || self.operations.iter().any(|name| name == id || name == path)
    }
}

impl Resolver<'_> {
    /// Reads the operations of the documents that the caller named.
    pub(super) fn offer(&mut self, selection: &Selection) {
        let (mut ids, mut tags) = (Vec::new(), Vec::new());
        for file in self.sources.openapi() {
            let source = stem(&self.sources.file(file).name);
            for (id, place) in self.operations_in(file) {
                let node = find(self.sources, &place.operation);
                let tagged = node.and_then(|node| node.get("tags")?.as_list()).unwrap_or_default();
                let tagged: Vec<&str> = tagged.iter().filter_map(Value::as_text).collect();
                let path = place.name();
                if selection.has(&id, &path, &tagged) {
                    let operation = self.operation_at(file, &source, &id, place);
                    self.api.offered.extend(operation);
                }
                tags.extend(tagged);
                ids.extend([id, path]);
            }
        }
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        self.unknown("operation", &selection.operations, &ids);
        self.unknown("tag", &selection.tags, &tags);
    }

    /// The operations of a document in its order, those without an id called by method and path.
    fn operations_in(&mut self, file: FileId) -> Vec<(String, OperationPlace)> {
        let (sources, diagnostics) = (self.sources, &mut *self.diagnostics);
        let read =
            self.documents.entry(file).or_insert_with(|| document(sources, file, diagnostics));
        let Some(read) = read else { return Vec::new() };
        let named = read.operations.iter().map(|(id, place)| (id.clone(), place.clone()));
        let unnamed = read.unnamed.iter().map(|place| (place.name(), place.clone()));
        let mut all: Vec<(String, OperationPlace)> = named.chain(unnamed).collect();
        let key = |place: &OperationPlace| (place.path.clone(), place.method.clone());
        all.sort_by_cached_key(|(_, place)| key(place));
        all
    }

    /// Reports names of the selection that mean nothing.
    fn unknown(&mut self, what: &str, wanted: &[String], known: &[&str]) {
        let Some(file) = self.sources.openapi().next() else { return };
        for name in wanted.iter().filter(|name| !known.contains(&name.as_str())) {
            let help = suggest::help(name, known.iter().copied());
            let place = Place::Path(self.sources.file(file).name.clone());
            let message = format!("unknown {what} '{name}'");
            self.report(Code::UnknownOperation, place, message, help);
        }
    }
}
