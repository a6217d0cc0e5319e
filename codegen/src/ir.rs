//! Workflows as meant: everything that a description refers to is an id here.
//!
//! Comes from `resolve`, is judged by `check`, and is all that `lower` sees.

mod expression;
mod schema;
mod walk;
mod workflow;
mod xml;

use std::collections::BTreeSet;

use crate::openapi::{Location, MediaType, SchemeKind, Server, Status, Style};

pub(crate) use expression::*;
pub(crate) use schema::{Constant, Property, Rule, Schema, SchemaKind, Union, Variant};
pub(crate) use workflow::*;
pub(crate) use xml::{XmlInside, XmlKind, XmlNode, XmlObject};

/// Everything that the workflows and the offered operations reach, and nothing else.
#[derive(Debug, Default)]
pub(crate) struct Api {
    pub(crate) documents: Vec<Document>,
    pub(crate) services: Vec<Service>,
    pub(crate) operations: Vec<Operation>,
    /// The operations that the client offers by themselves, with all that they take.
    pub(crate) offered: BTreeSet<OperationId>,
    pub(crate) schemas: Vec<Schema>,
    pub(crate) workflows: Vec<Workflow>,
    pub(crate) xml_nodes: Vec<XmlNode>,
    pub(crate) xml_objects: Vec<XmlObject>,
}

macro_rules! ids {
    ($($(#[doc = $doc:literal])* $id:ident: $field:ident -> $node:ident;)*) => {$(
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(crate) struct $id(pub(crate) usize);

        impl std::ops::Index<$id> for Api {
            type Output = $node;

            fn index(&self, id: $id) -> &$node {
                &self.$field[id.0]
            }
        }
    )*};
}

ids! {
    /// An Arazzo description.
    DocumentId: documents -> Document;
    /// An OpenAPI document.
    ServiceId: services -> Service;
    /// An operation that a step calls.
    OperationId: operations -> Operation;
    /// A schema that an operation or an input reaches.
    SchemaId: schemas -> Schema;
    /// A workflow.
    WorkflowId: workflows -> Workflow;
    /// A node of the XML of a body.
    XmlNodeId: xml_nodes -> XmlNode;
    /// The properties of an object in it.
    XmlObjectId: xml_objects -> XmlObject;
}

/// What is said about something, for its documentation.
#[derive(Clone, Debug, Default)]
pub(crate) struct Docs {
    pub(crate) summary: Option<String>,
    pub(crate) description: Option<String>,
}

/// An Arazzo description.
#[derive(Debug)]
pub(crate) struct Document {
    /// The name of its file, without folder and endings.
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) docs: Docs,
    /// Its sources of which workflows are printed, under the names that it gives them.
    pub(crate) sources: Vec<(String, DocumentId)>,
}

/// An OpenAPI document: a service, its servers and credentials.
#[derive(Debug)]
pub(crate) struct Service {
    /// The name under which a description first names it.
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) description: Option<String>,
    pub(crate) servers: Vec<Server>,
    /// The security schemes of the operations that are called.
    pub(crate) schemes: Vec<Scheme>,
}

/// A security scheme.
#[derive(Debug)]
pub(crate) struct Scheme {
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) kind: SchemeKind,
}

/// An operation. Where steps send bodies of several media types, there is one for each.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    pub(crate) service: ServiceId,
    pub(crate) id: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) docs: Docs,
    pub(crate) deprecated: bool,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    /// What bodies the operation declares; `body` is the one that is sent.
    pub(crate) contents: Vec<MediaType>,
    pub(crate) responses: Vec<Response>,
    /// Its own servers; none where the service's are meant.
    pub(crate) servers: Vec<Server>,
    /// Alternatives, each a list of indexes into the service's schemes.
    pub(crate) security: Vec<Vec<usize>>,
}

/// A parameter of an operation.
#[derive(Clone, Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) location: Location,
    pub(crate) required: bool,
    pub(crate) description: Option<String>,
    pub(crate) style: Style,
    pub(crate) schema: SchemaId,
    pub(crate) secret: bool,
}

/// The body of an operation's request.
#[derive(Clone, Debug)]
pub(crate) struct Body {
    pub(crate) required: bool,
    pub(crate) content_type: String,
    pub(crate) kind: BodyKind,
    /// Text where a body of text or of XML is sent, a file where one of bytes is.
    pub(crate) schema: SchemaId,
    pub(crate) encoding: Vec<Encoding>,
    /// The element that an XML document is, where it is made of a value.
    pub(crate) root: Option<XmlNodeId>,
    /// Whether the body as a whole is a secret, as a text with one in it is.
    pub(crate) secret: bool,
}

/// What a body is to those who read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum BodyKind {
    Json,
    Form,
    Multipart,
    Text,
    Xml,
    Bytes,
}

/// How a property of a form or a multipart body is sent.
#[derive(Clone, Debug)]
pub(crate) struct Encoding {
    pub(crate) property: String,
    pub(crate) style: Option<Style>,
    pub(crate) content_type: Option<String>,
    /// Whether other content types may be sent as well.
    pub(crate) open: bool,
    pub(crate) file: bool,
}

/// A documented answer.
#[derive(Clone, Debug)]
pub(crate) struct Response {
    pub(crate) status: Status,
    /// The schema of its JSON body, if it has one.
    pub(crate) body: Option<SchemaId>,
    /// What its body is; none where no body is described.
    pub(crate) kind: Option<BodyKind>,
    /// The media types that it may have, and what each is.
    pub(crate) content: Vec<(String, BodyKind)>,
    /// The described headers and their schemas.
    pub(crate) headers: Vec<(String, SchemaId)>,
}

/// Whose module a type is printed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    Service(ServiceId),
    Workflow(WorkflowId),
}

impl Api {
    /// The schemas of values that no description types: those of the protocol, and literals.
    pub(crate) const TEXT: SchemaId = SchemaId(0);
    pub(crate) const INTEGER: SchemaId = SchemaId(1);
    pub(crate) const BOOL: SchemaId = SchemaId(2);
    pub(crate) const NUMBER: SchemaId = SchemaId(3);
    pub(crate) const BYTES: SchemaId = SchemaId(4);

    /// Nothing but the schemas that need no description.
    pub(crate) fn new() -> Self {
        use SchemaKind::{Bool, Bytes, Int64, Number, Text};
        let schema = |kind| Schema {
            // They have no name, so that none of them is printed.
            owner: Owner::Service(ServiceId(0)),
            name: Vec::new(),
            description: None,
            nullable: false,
            secret: false,
            alias: None,
            rest: None,
            binary: false,
            rules: Vec::new(),
            kind,
        };
        Self { schemas: [Text, Int64, Bool, Number, Bytes].map(schema).into(), ..Self::default() }
    }

    /// Whether what a list or a map holds is a secret: its schema alone says so.
    pub(crate) fn is_secret_entry(&self, entry: SchemaId) -> bool {
        self[entry].secret && self[entry].kind.can_be_secret()
    }

    /// Whether a value is a file or holds some.
    pub(crate) fn has_files(&self, schema: SchemaId) -> bool {
        let (mut open, mut seen) = (vec![schema], BTreeSet::new());
        while let Some(schema) = open.pop() {
            match &self[schema].kind {
                SchemaKind::File => return true,
                _ if !seen.insert(schema) => {}
                // Objects with files are whole bodies, and in nothing else.
                SchemaKind::List(entry) | SchemaKind::Map(entry) => open.push(*entry),
                SchemaKind::Union(union) => open.extend(union.variants.iter().map(|v| v.schema)),
                _ => {}
            }
        }
        false
    }

    /// The schema that has the type of this one: itself, or what it is an alias of.
    pub(crate) fn typed(&self, schema: SchemaId) -> SchemaId {
        let mut schema = schema;
        // `resolve` makes no circles of them.
        while let Some(of) = self[schema].alias {
            schema = of;
        }
        schema
    }

    /// Whether what is in a list or a map, or in one inside of it, are secrets.
    pub(crate) fn hides(&self, schema: SchemaId) -> bool {
        let mut schema = schema;
        while let SchemaKind::List(entry) | SchemaKind::Map(entry) = self[schema].kind {
            if self.is_secret_entry(entry) {
                return true;
            }
            schema = entry;
        }
        false
    }

    /// A copy of a list or a map in which what it holds are secrets; `None` of one that holds no text or number, or hides it already.
    pub(crate) fn hidden(&mut self, schema: SchemaId) -> Option<SchemaId> {
        let (SchemaKind::List(entry) | SchemaKind::Map(entry)) = self[schema].kind else {
            return None;
        };
        if self.is_secret_entry(entry) {
            return None;
        }
        let inner = match self[entry].kind.can_be_secret() {
            true => self.push(Schema { secret: true, alias: None, ..self[entry].clone() }),
            false => self.hidden(entry)?,
        };
        let kind = match self[schema].kind {
            SchemaKind::Map(_) => SchemaKind::Map(inner),
            _ => SchemaKind::List(inner),
        };
        Some(self.push(Schema { kind, alias: None, ..self[schema].clone() }))
    }

    /// Adds a schema.
    pub(crate) fn push(&mut self, schema: Schema) -> SchemaId {
        self.schemas.push(schema);
        SchemaId(self.schemas.len() - 1)
    }

    /// Adds a schema and everything in it.
    pub(crate) fn reach(&self, schema: SchemaId, into: &mut BTreeSet<SchemaId>) {
        let mut open = vec![schema];
        while let Some(schema) = open.pop() {
            if !into.insert(schema) {
                continue;
            }
            open.extend(self[schema].alias.into_iter().chain(self[schema].rest));
            match &self[schema].kind {
                SchemaKind::Object(properties) => open.extend(properties.iter().map(|p| p.schema)),
                SchemaKind::List(entry) | SchemaKind::Map(entry) => open.push(*entry),
                SchemaKind::Union(union) => open.extend(union.variants.iter().map(|v| v.schema)),
                _ => {}
            }
        }
    }
}

impl Operation {
    /// The schema of the answer where the operation is called by itself.
    pub(crate) fn answer(&self) -> Option<SchemaId> {
        self.success()?.body
    }

    /// The answer to a call of the operation by itself: its first success.
    pub(crate) fn success(&self) -> Option<&Response> {
        let rank = |status: Status| match status {
            Status::Code(code) => code,
            Status::Range(_) | Status::Default => u16::MAX,
        };
        self.successes().min_by_key(|response| rank(response.status))
    }

    /// The answers of success: those of 2xx, or the default where there is none.
    pub(crate) fn successes(&self) -> impl Iterator<Item = &Response> {
        let has_success = self.responses.iter().any(|response| response.status.is_success());
        self.responses.iter().filter(move |response| match has_success {
            true => response.status.is_success(),
            false => response.status == Status::Default,
        })
    }

    /// The documented answer to a status: its code, its range, or the default.
    pub(crate) fn response(&self, status: u16) -> Option<&Response> {
        let find =
            |wanted: Status| self.responses.iter().find(|response| response.status == wanted);
        let success = |response: &Response| response.status.is_success();
        // Where successes are documented, the default is for failures.
        let is_default = status / 100 != 2 || !self.responses.iter().any(success);
        find(Status::Code(status))
            .or_else(|| find(Status::Range(status / 100)))
            .or_else(|| find(Status::Default).filter(|_| is_default))
    }
}
