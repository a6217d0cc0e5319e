//! From descriptions as written to ids. “Not found” is said here and nowhere later.

mod action;
mod answer;
mod asyncapi;
mod body;
mod calls;
mod common;
mod condition;
mod expression;
mod first;
mod json_text;
mod misspelt;
mod named;
mod offered;
mod operation;
mod order;
mod payload;
mod reusable;
mod schema;
mod sent;
mod several;
mod step;
mod target;
mod unique;
mod value;
mod workflow;
mod xml;

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use crate::{
    arazzo::{Description, SourceDescription, SourceKind},
    diagnostic::{Code, Diagnostics, Place},
    ir::{
        Api, BodyKind, Docs, Document, DocumentId, OperationId, Property, Service, ServiceId,
        WorkflowId,
    },
    openapi,
    parse::openapi::{Reader, document},
    secret::SecretNames,
    source::{FileId, Sources},
};

pub(crate) use offered::Selection;
use schema::Schemas;
pub(crate) use several::{GIVEN, several_runs};
use xml::Xml;

/// Resolves every reference of the descriptions, and the operations that are offered besides. Of those that the caller did not name, only what is called is read.
pub(crate) fn resolve(
    sources: &Sources,
    descriptions: &[Description],
    offered: &Selection,
    secrets: &SecretNames,
    diagnostics: &mut Diagnostics,
) -> Api {
    let mut resolver = Resolver {
        sources,
        secrets,
        descriptions,
        api: Api::new(),
        documents: IndexMap::new(),
        services: IndexMap::new(),
        operations: IndexMap::new(),
        schemas: Schemas::default(),
        printed: IndexMap::new(),
        known: IndexMap::new(),
        places: places(descriptions),
        named_first: BTreeMap::new(),
        bodies: Bodies::default(),
        xml: Xml::default(),
        diagnostics,
    };
    let named: Vec<FileId> = sources.named().collect();
    for (index, description) in descriptions.iter().enumerate() {
        resolver.sources_of(description);
        if named.contains(&description.file) {
            for workflow in 0..description.workflows.len() {
                resolver.workflow_id(index, workflow);
            }
        }
    }
    let mut next = 0;
    while next < resolver.known.len() {
        resolver.workflow(WorkflowId(next));
        next += 1;
    }
    resolver.sources_of_documents();
    resolver.offer(offered);
    resolver.secrets_inside();
    resolver.report_names();
    calls::refuse_cycles(&resolver.api, resolver.diagnostics);
    resolver.api
}

/// What the functions of this stage share.
struct Resolver<'a> {
    sources: &'a Sources,
    secrets: &'a SecretNames,
    descriptions: &'a [Description],
    api: Api,
    /// The OpenAPI documents that were looked at; `None` where one cannot be used.
    documents: IndexMap<FileId, Option<openapi::Document>>,
    services: IndexMap<FileId, ServiceId>,
    operations: IndexMap<(FileId, String), Option<OperationId>>,
    schemas: Schemas,
    /// The descriptions of which a workflow is printed.
    printed: IndexMap<FileId, DocumentId>,
    /// The workflows that are printed, by description and place in it. Their indexes are their ids.
    known: IndexMap<(usize, usize), Known>,
    /// The places of the workflows in their descriptions, by their ids.
    places: BTreeMap<(usize, &'a str), usize>,
    /// What those that were asked about name in `dependsOn`.
    named_first: BTreeMap<WorkflowId, Vec<WorkflowId>>,
    bodies: Bodies,
    xml: Xml,
    diagnostics: &'a mut Diagnostics,
}

/// What callers of a workflow have to know of it before it is read.
#[derive(Clone)]
struct Known {
    document: DocumentId,
    inputs_description: Option<String>,
    inputs: Vec<Property>,
}

/// Which operations send what.
#[derive(Default)]
struct Bodies {
    /// Those that a step calls.
    used: BTreeSet<OperationId>,
    /// The operation that sends a body of a media type, by the one that it was read as.
    known: BTreeMap<(OperationId, String, BodyKind), OperationId>,
}

impl Resolver<'_> {
    /// Looks at the OpenAPI sources of a description, whether something of them is called or not.
    fn sources_of(&mut self, description: &Description) {
        for source in &description.source_descriptions {
            let Some(file) = self.sources.target(description.file, &source.url.value) else {
                continue;
            };
            if self.is_arazzo(source, file) || self.is_asyncapi(source, file) {
                continue;
            }
            let (sources, diagnostics) = (self.sources, &mut *self.diagnostics);
            self.documents.entry(file).or_insert_with(|| document(sources, file, diagnostics));
        }
    }

    /// Whether a source is an Arazzo description: by its type, else by itself.
    fn is_arazzo(&self, source: &SourceDescription, file: FileId) -> bool {
        match &source.kind {
            Some(kind) => kind.value == SourceKind::Arazzo,
            None => self.sources.file(file).value.get("arazzo").is_some(),
        }
    }

    fn is_asyncapi(&self, source: &SourceDescription, file: FileId) -> bool {
        match &source.kind {
            Some(kind) => kind.value == SourceKind::AsyncApi,
            None => self.sources.file(file).value.get("asyncapi").is_some(),
        }
    }

    /// The type of a source: as it is written, else by the document itself.
    fn type_of(&self, description: &Description, source: &SourceDescription) -> SourceKind {
        match (&source.kind, self.sources.target(description.file, &source.url.value)) {
            (Some(kind), _) => kind.value,
            (None, Some(file)) if self.is_arazzo(source, file) => SourceKind::Arazzo,
            (None, Some(file)) if self.is_asyncapi(source, file) => SourceKind::AsyncApi,
            (None, _) => SourceKind::OpenApi,
        }
    }

    /// The description that a source leads to, by its index.
    fn description_of(
        &self,
        description: &Description,
        source: &SourceDescription,
    ) -> Option<usize> {
        let file = self.sources.target(description.file, &source.url.value)?;
        self.descriptions.iter().position(|other| other.file == file)
    }

    /// The printed document of a description.
    fn document(&mut self, description: &Description) -> DocumentId {
        if let Some(known) = self.printed.get(&description.file) {
            return *known;
        }
        let document = DocumentId(self.api.documents.len());
        self.api.documents.push(Document {
            name: stem(&self.sources.file(description.file).name),
            title: description.title.clone(),
            docs: Docs {
                summary: description.summary.clone(),
                description: description.description.clone(),
            },
            sources: Vec::new(),
        });
        self.printed.insert(description.file, document);
        document
    }

    /// What the printed documents call each other.
    fn sources_of_documents(&mut self) {
        for description in self.descriptions {
            let Some(document) = self.printed.get(&description.file) else { continue };
            let named = description.source_descriptions.iter().filter_map(|source| {
                let file = self.descriptions[self.description_of(description, source)?].file;
                Some((source.name.value.clone(), *self.printed.get(&file)?))
            });
            self.api.documents[document.0].sources = named.collect();
        }
    }

    /// The service of an OpenAPI document, read when its first operation is.
    fn service(&mut self, file: FileId, name: &str) -> ServiceId {
        if let Some(service) = self.services.get(&file) {
            return *service;
        }
        let mut reader = Reader::new(self.sources, file, self.diagnostics);
        let ((title, description), servers) = (reader.info(), reader.servers());
        let service = ServiceId(self.api.services.len());
        let name = name.to_owned();
        self.api.services.push(Service { name, title, description, servers, schemes: Vec::new() });
        self.services.insert(file, service);
        service
    }

    fn report(&mut self, code: Code, place: Place, message: String, help: Option<String>) {
        match help {
            Some(help) => self.diagnostics.report_with_help(code, place, message, help),
            None => self.diagnostics.report(code, place, message),
        }
    }
}

/// Where the workflows of some descriptions are, by description and id. Of several of an id, the first counts.
fn places(descriptions: &[Description]) -> BTreeMap<(usize, &str), usize> {
    let mut places = BTreeMap::new();
    for (of, description) in descriptions.iter().enumerate() {
        for (index, workflow) in description.workflows.iter().enumerate() {
            places.entry((of, workflow.workflow_id.value.as_str())).or_insert(index);
        }
    }
    places
}

/// The name of a file without folder and endings: `specs/a.arazzo.yml` is `a`.
fn stem(name: &str) -> String {
    let file = name.rsplit('/').next().unwrap_or(name);
    file.split('.').next().unwrap_or(file).to_owned()
}
