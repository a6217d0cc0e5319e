//! What a step or an action calls: an operation by its path, a workflow by its id.

use crate::{
    arazzo::{At, Description},
    diagnostic::Code,
    ir::{OperationId, WorkflowId},
    openapi::{METHODS, OperationPlace, sent_method},
    parse::openapi::decoded,
    pointer::Pointer,
    source::FileId,
    suggest,
};

use super::Resolver;

/// What names of sources begin with.
const SOURCES: &str = "$sourceDescriptions.";

impl Resolver<'_> {
    /// The operation of an `operationPath`: `{$sourceDescriptions.NAME.url}#/paths/~1pets/get`.
    pub(super) fn operation_at_path(
        &mut self,
        description: &Description,
        written: &At<String>,
    ) -> Option<OperationId> {
        let text = written.value.as_str();
        let Some((source, fragment)) = text.split_once('#') else {
            // `$sourceDescriptions.NAME.ID`, as the specification's own example has it.
            if text.starts_with(SOURCES) {
                let message = "this is an operationId, not a path".to_owned();
                let help = Some("name the field operationId".to_owned());
                self.report(Code::OddOperationPath, written.place.clone(), message, help);
                return self.operation_of(description, written);
            }
            let message = "expected the URL of a source, '#', and a JSON Pointer".to_owned();
            self.report(Code::InvalidOperationPath, written.place.clone(), message, form());
            return None;
        };
        let braced = source.strip_prefix('{').and_then(|source| source.strip_suffix('}'));
        let name = braced.unwrap_or(source);
        let name = name.strip_prefix(SOURCES).unwrap_or(name);
        let name = name.strip_suffix(".url").unwrap_or(name);
        if format!("{{{SOURCES}{name}.url}}") != source {
            let message = format!("'{source}' is read as the URL of the source '{name}'");
            let place = written.place.within(0..source.len());
            self.report(Code::OddOperationPath, place, message, form());
        }
        let files = self.source_files(description);
        let Some((source_name, file)) = files.iter().find(|(known, _)| known == name) else {
            let help = suggest::help(name, files.iter().map(|(name, _)| name.as_str()));
            let place = written.place.within(0..source.len());
            self.report(Code::UnknownSource, place, format!("unknown source '{name}'"), help);
            return None;
        };
        let Some(document) = self.documents.get(file) else {
            let message = format!("the source '{name}' has no operations");
            let help = Some("name an OpenAPI description among the sources".to_owned());
            let place = written.place.within(0..source.len());
            self.report(Code::UnknownOperation, place, message, help);
            return None;
        };
        document.as_ref()?;
        let at = source.len() + 1..text.len();
        let Some((path, method)) = path_and_method(fragment) else {
            let message =
                "expected a JSON Pointer to an operation: /paths, the path, the method".to_owned();
            self.report(Code::InvalidOperationPath, written.place.within(at), message, form());
            return None;
        };
        let found = self.operation_under(*file, &path, &method);
        let Some((id, place)) = found else {
            let help = self.similar(*file, &path, &method);
            let name = sent_method(&method);
            let message = format!("the source has no operation {name} {path}");
            self.report(Code::UnknownOperation, written.place.within(at), message, help);
            return None;
        };
        self.operation_at(*file, source_name, &id, place)
    }

    /// A method of the path, or a path, that is called like what there is not.
    fn similar(&self, file: FileId, path: &str, method: &str) -> Option<String> {
        let paths = self.sources.file(file).value.get("paths").and_then(|paths| paths.as_map());
        match paths.and_then(|paths| paths.get(path)?.as_map()) {
            Some(item) => {
                let methods = item.keys().map(String::as_str).filter(|key| METHODS.contains(key));
                suggest::help(method, methods)
            }
            None => {
                let names = paths.into_iter().flat_map(|paths| paths.keys());
                suggest::help(path, names.map(String::as_str))
            }
        }
    }

    /// The operation of a path and a method; one without an id is called by both.
    fn operation_under(
        &self,
        file: FileId,
        path: &str,
        method: &str,
    ) -> Option<(String, OperationPlace)> {
        let document = self.documents.get(&file)?.as_ref()?;
        let same = |place: &OperationPlace| place.path == path && place.method == method;
        if let Some((id, place)) = document.operations.iter().find(|(_, place)| same(place)) {
            return Some((id.clone(), place.clone()));
        }
        let place = document.unnamed.iter().find(|place| same(place))?;
        Some((place.name(), place.clone()))
    }

    /// The workflow that an id means: of this description, or `$sourceDescriptions.NAME.ID` of another.
    pub(super) fn workflow_of(
        &mut self,
        description: &Description,
        id: &At<String>,
    ) -> Option<WorkflowId> {
        self.workflow_within(description, id, 0)
    }

    /// The same, where the id begins inside the text at its place.
    pub(super) fn workflow_within(
        &mut self,
        description: &Description,
        id: &At<String>,
        offset: usize,
    ) -> Option<WorkflowId> {
        let (of, found) = self.workflow_at(description, id, offset)?;
        Some(self.workflow_id(of, found))
    }

    /// Where a workflow of this id is: its description, and its place there. Nothing of it is read.
    pub(super) fn workflow_at(
        &mut self,
        description: &Description,
        id: &At<String>,
        offset: usize,
    ) -> Option<(usize, usize)> {
        let (of, name) = match id.value.strip_prefix(SOURCES) {
            Some(rest) => self.workflow_source(description, id, rest)?,
            None => {
                let local = id.value.strip_prefix("$workflows.").unwrap_or(&id.value);
                let of = self.descriptions.iter().position(|d| d.file == description.file)?;
                (of, local)
            }
        };
        let Some(found) = self.places.get(&(of, name)).copied() else {
            let workflows = &self.descriptions[of].workflows;
            let names = workflows.iter().map(|workflow| workflow.workflow_id.value.as_str());
            let help = suggest::help(name, names);
            let end = offset + id.value.len();
            let place = id.place.within(end - name.len()..end);
            self.report(Code::UnknownWorkflow, place, format!("unknown workflow '{name}'"), help);
            return None;
        };
        Some((of, found))
    }

    /// The description of a source, and the workflow's id in it.
    fn workflow_source<'t>(
        &mut self,
        description: &Description,
        id: &At<String>,
        rest: &'t str,
    ) -> Option<(usize, &'t str)> {
        let sources = &description.source_descriptions;
        let after = |name: &str| rest.strip_prefix(name)?.strip_prefix('.');
        // The longest name wins: names may have dots.
        let found = sources
            .iter()
            .filter_map(|source| Some((source, after(&source.name.value)?)))
            .max_by_key(|(source, _)| source.name.value.len());
        let Some((source, name)) = found else {
            let name = rest.split('.').next().unwrap_or(rest);
            let place = id.place.within(SOURCES.len()..SOURCES.len() + name.len());
            let help = suggest::help(name, sources.iter().map(|s| s.name.value.as_str()));
            self.report(Code::UnknownSource, place, format!("unknown source '{name}'"), help);
            return None;
        };
        let of = self.description_of(description, source);
        if of.is_none() && self.sources.target(description.file, &source.url.value).is_some() {
            let message = format!("the source '{}' has no workflows", source.name.value);
            self.report(Code::UnknownWorkflow, id.place.clone(), message, None);
        }
        Some((of?, name))
    }
}

fn form() -> Option<String> {
    Some("write {$sourceDescriptions.NAME.url}#/paths/~1pets/get".to_owned())
}

/// The path and the method that a fragment points to.
fn path_and_method(fragment: &str) -> Option<(String, String)> {
    let pointer = Pointer::parse(&decoded(fragment))?;
    match pointer.keys() {
        [paths, path, method] if paths == "paths" => Some((path.clone(), method.to_lowercase())),
        [paths, path, additional, method]
            if paths == "paths" && additional == "additionalOperations" =>
        {
            Some((path.clone(), method.clone()))
        }
        _ => None,
    }
}
