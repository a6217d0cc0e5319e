//! From descriptions as written to ids. “Not found” is said here and nowhere later.

mod body;
mod condition;
mod operation;
mod schema;
mod step;
mod value;

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use crate::{
    arazzo::{self, Description},
    diagnostic::{Code, Diagnostics, Place},
    ir::{
        Api, BodyKind, Docs, Document, DocumentId, OperationId, Owner, SchemaKind, Service,
        ServiceId, Workflow, WorkflowId,
    },
    openapi,
    parse::openapi::{Reader, document},
    secret::SecretNames,
    source::{FileId, Sources},
};

use schema::Schemas;

/// Resolves every reference of the descriptions.
pub(crate) fn resolve(
    sources: &Sources,
    descriptions: &[Description],
    secrets: &SecretNames,
    diagnostics: &mut Diagnostics,
) -> Api {
    let mut resolver = Resolver {
        sources,
        secrets,
        api: Api::default(),
        documents: IndexMap::new(),
        services: IndexMap::new(),
        operations: IndexMap::new(),
        schemas: Schemas::default(),
        bodies: Bodies::default(),
        diagnostics,
    };
    for description in descriptions {
        resolver.description(description);
    }
    resolver.api
}

/// What the functions of this stage share.
struct Resolver<'a> {
    sources: &'a Sources,
    secrets: &'a SecretNames,
    api: Api,
    /// The OpenAPI documents that were looked at; `None` where one cannot be used.
    documents: IndexMap<FileId, Option<openapi::Document>>,
    services: IndexMap<FileId, ServiceId>,
    operations: IndexMap<(FileId, String), Option<OperationId>>,
    schemas: Schemas,
    bodies: Bodies,
    diagnostics: &'a mut Diagnostics,
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
    fn description(&mut self, description: &Description) {
        let document = DocumentId(self.api.documents.len());
        let name = &self.sources.file(description.file).name;
        self.api.documents.push(Document {
            name: stem(name),
            title: description.title.clone(),
            docs: Docs {
                summary: description.summary.clone(),
                description: description.description.clone(),
            },
        });
        for source in &description.source_descriptions {
            let Some(file) = self.sources.target(description.file, &source.url.value) else {
                continue;
            };
            let (sources, diagnostics) = (self.sources, &mut *self.diagnostics);
            self.documents
                .entry(file)
                .or_insert_with(|| document_of(source, sources, file, diagnostics));
        }
        for workflow in &description.workflows {
            self.workflow(document, description, workflow);
        }
    }

    fn workflow(
        &mut self,
        document: DocumentId,
        description: &Description,
        workflow: &arazzo::Workflow,
    ) {
        let id = WorkflowId(self.api.workflows.len());
        let (inputs_description, inputs) = match &workflow.inputs {
            Some(place) => self.inputs(id, workflow, place),
            None => (None, Vec::new()),
        };
        let scope = value::Scope { workflow, inputs: &inputs };
        let mut steps = Vec::new();
        let mut service = None;
        for (index, step) in workflow.steps.iter().enumerate() {
            let Some(step) = self.step(description, &scope, index, step) else { continue };
            let this = self.api[step.operation].service;
            if *service.get_or_insert(this) != this {
                let message =
                    "a workflow that calls operations of several sources is not supported yet";
                self.diagnostics.report(Code::Unsupported, step.id.place.clone(), message);
            }
            steps.push(step);
        }
        let outputs = self.outputs(&workflow.outputs, &scope, value::Reads::Workflow);
        let Some(service) = service else { return };
        self.api.workflows.push(Workflow {
            document,
            service,
            id: workflow.workflow_id.value.clone(),
            docs: Docs {
                summary: workflow.summary.clone(),
                description: workflow.description.clone(),
            },
            inputs_description,
            inputs,
            steps,
            outputs,
        });
    }

    /// The inputs that the schema declares.
    fn inputs(
        &mut self,
        id: WorkflowId,
        workflow: &arazzo::Workflow,
        place: &Place,
    ) -> (Option<String>, Vec<crate::ir::Property>) {
        let name = vec![workflow.workflow_id.value.clone(), "inputs".to_owned()];
        let Some(schema) = self.schema(Owner::Workflow(id), place, &name) else {
            return (None, Vec::new());
        };
        match &self.api[schema].kind {
            SchemaKind::Object(properties) => {
                (self.api[schema].description.clone(), properties.clone())
            }
            _ => {
                let message = "the schema of the inputs is no object with properties";
                self.diagnostics.report(Code::WrongKind, place.clone(), message);
                (None, Vec::new())
            }
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
}

/// An OpenAPI document, unless its type says that it is none.
fn document_of(
    source: &arazzo::SourceDescription,
    sources: &Sources,
    file: FileId,
    diagnostics: &mut Diagnostics,
) -> Option<openapi::Document> {
    let declared = source.kind.as_ref().is_some_and(|kind| kind.value == "openapi");
    if !declared && sources.file(file).value.get("arazzo").is_some() {
        let message = "sources of type 'arazzo' are not supported yet";
        diagnostics.report(Code::Unsupported, source.url.place.clone(), message);
        return None;
    }
    document(sources, file, diagnostics)
}

/// The name of a file without folder and endings: `specs/a.arazzo.yml` is `a`.
fn stem(name: &str) -> String {
    let file = name.rsplit('/').next().unwrap_or(name);
    file.split('.').next().unwrap_or(file).to_owned()
}
