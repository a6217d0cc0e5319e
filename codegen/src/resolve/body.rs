//! Bodies: which of the media types that an operation declares a step sends (DECISIONS, Requests), and
//! what is described of each.

mod parts;

use std::collections::BTreeSet;

use crate::{
    arazzo::At,
    diagnostic::Code,
    ir::{
        Body, BodyKind, Operation, OperationId, Owner, Piece, Schema, SchemaId, SchemaKind,
        ServiceId, Value, ValueKind,
    },
    openapi::{self, MediaType},
    parse::openapi::{find, is_json, quietly},
    value,
};

use super::{Resolver, json_text, schema::says_binary};

/// The media type of a body of which nothing is said.
const JSON: &str = "application/json";

/// What a step sends as body.
#[derive(Clone, Copy)]
pub(super) struct Sent<'a> {
    pub(super) content_type: Option<&'a At<String>>,
    pub(super) payload: &'a Value,
}

impl Resolver<'_> {
    /// The operation with the body that a step sends. Where steps send bodies of different media types, each has an
    /// operation of its own, which becomes a method of its own.
    pub(super) fn with_body(
        &mut self,
        operation: OperationId,
        sent: Option<Sent<'_>>,
    ) -> OperationId {
        let Some(sent) = sent else {
            self.bodies.used.insert(operation);
            return operation;
        };
        let chosen = self.chosen(operation, sent);
        let kind = self.body_kind(&chosen, sent.payload);
        let key = (operation, chosen.name.to_ascii_lowercase(), kind);
        if let Some(known) = self.bodies.known.get(&key) {
            return *known;
        }
        let body = &self.api[operation].body;
        let same = body.as_ref().is_some_and(|body| {
            body.content_type.eq_ignore_ascii_case(&chosen.name) && body.kind == kind
        });
        let body = if same { body.clone() } else { self.body(operation, &chosen, kind) };
        let variant = if same || !self.bodies.used.contains(&operation) {
            self.api.operations[operation.0].body = body;
            operation
        } else {
            let variant = Operation { body, ..self.api[operation].clone() };
            self.api.operations.push(variant);
            OperationId(self.api.operations.len() - 1)
        };
        self.bodies.used.insert(variant);
        self.bodies.known.insert(key, variant);
        variant
    }

    /// The media type that a step sends: the one it names, else the only one, else JSON, else the first.
    fn chosen(&mut self, operation: OperationId, sent: Sent<'_>) -> MediaType {
        let node = &self.api[operation];
        let Some(named) = sent.content_type else {
            if node.contents.is_empty() {
                let message = format!(
                    "operation '{}' declares no request body; the payload is sent all the same",
                    node.id
                );
                let place = sent.payload.place.clone();
                self.diagnostics.report(Code::UnexpectedBody, place, message);
            } else if node.contents.len() > 1 && !node.contents.iter().any(|c| is_json(&c.name)) {
                let names: Vec<&str> = node.contents.iter().map(|c| c.name.as_str()).collect();
                let message = format!(
                    "operation '{}' takes {}, and the step does not say which; {} is sent",
                    node.id,
                    names.join(", "),
                    names[0]
                );
                let place = sent.payload.place.clone();
                self.diagnostics.report(Code::SeveralContentTypes, place, message);
            }
            return default(&node.contents);
        };
        let (name, id) = (named.value.clone(), node.id.clone());
        let declared = of_version(&node.contents, &name);
        let range = || node.contents.iter().find(|declared| is_in(&name, &declared.name));
        match declared.or_else(range) {
            Some(declared) => MediaType { name, ..declared.clone() },
            None => {
                let names: Vec<&str> = node.contents.iter().map(|c| c.name.as_str()).collect();
                let (code, message) = match names.as_slice() {
                    [] => (
                        Code::UnexpectedBody,
                        format!(
                            "operation '{id}' declares no request body; the payload is sent all the same"
                        ),
                    ),
                    names => (
                        Code::UndeclaredContentType,
                        format!(
                            "operation '{id}' takes {}; {name} is sent all the same",
                            names.join(", ")
                        ),
                    ),
                };
                self.diagnostics.report(code, named.place.clone(), message);
                MediaType { name, schema: None, encoding: Vec::new() }
            }
        }
    }

    /// What a body of a media type is, also by what the step has for it: text for anything but text is the body as it is.
    fn body_kind(&self, chosen: &MediaType, payload: &Value) -> BodyKind {
        let is_object = matches!(payload.kind, ValueKind::Object(_));
        let kind = match (self.kind_of(chosen), kind(&chosen.name)) {
            // What is written as an object or a list is neither the text of a form nor bytes.
            (BodyKind::Text, BodyKind::Form) if is_object => BodyKind::Form,
            (BodyKind::Bytes, BodyKind::Json)
                if is_object || matches!(payload.kind, ValueKind::List(_)) =>
            {
                BodyKind::Json
            }
            (kind, _) => kind,
        };
        let structured = matches!(
            payload.kind,
            ValueKind::Null
                | ValueKind::Bool(_)
                | ValueKind::Integer(_)
                | ValueKind::Float(_)
                | ValueKind::List(_)
                | ValueKind::Object(_)
                | ValueKind::Expression(..)
        );
        // An expression for XML is a text that some step had or got.
        let is_made =
            structured && (kind != BodyKind::Xml || matches!(payload.kind, ValueKind::Object(_)));
        match kind {
            BodyKind::Form | BodyKind::Multipart | BodyKind::Xml if !is_made => BodyKind::Text,
            BodyKind::Json if !structured && self.is_json_text(chosen, payload) => BodyKind::Text,
            kind => kind,
        }
    }

    /// What a body of a media type is. A range is JSON, unless its schema says that it is bytes; and a text is no form.
    pub(super) fn kind_of(&self, media_type: &MediaType) -> BodyKind {
        let schema = self.described(media_type);
        match kind(&media_type.name) {
            BodyKind::Json if media_type.name.contains('*') && schema.is_some_and(says_binary) => {
                BodyKind::Bytes
            }
            BodyKind::Form
                if schema.is_some_and(|schema| schema.text("type") == Some("string")) =>
            {
                BodyKind::Text
            }
            kind => kind,
        }
    }

    /// The schema of a media type, where references lead.
    pub(super) fn described(&self, media_type: &MediaType) -> Option<&value::Value> {
        find(self.sources, &quietly(self.sources, media_type.schema.as_ref()?)?)
    }

    /// Whether the text for a JSON body is JSON already: an object, a list or what expressions make of it, and no text is asked for.
    fn is_json_text(&self, chosen: &MediaType, payload: &Value) -> bool {
        let is_json = match &payload.kind {
            ValueKind::Text(text) => {
                let begins = text.trim_start().starts_with(['{', '[']);
                begins && json_text::is_json(&[Piece::Text(text.clone())])
            }
            ValueKind::Template(pieces) => json_text::is_json(pieces),
            _ => false,
        };
        let schema = self.described(chosen);
        is_json && schema.and_then(|schema| schema.text("type")) != Some("string")
    }

    /// The body that an operation is read with, before a step says which it sends.
    pub(super) fn default_body(
        &mut self,
        service: ServiceId,
        id: &str,
        read: &openapi::RequestBody,
    ) -> Option<Body> {
        let chosen = default(&read.content);
        let kind = self.kind_of(&chosen);
        self.body_of(service, id, read.required, &chosen, kind)
    }

    fn body(&mut self, operation: OperationId, chosen: &MediaType, kind: BodyKind) -> Option<Body> {
        let node = &self.api[operation];
        let (service, id) = (node.service, node.id.clone());
        let required = node.body.as_ref().is_some_and(|body| body.required);
        self.body_of(service, &id, required, chosen, kind)
    }

    fn body_of(
        &mut self,
        service: ServiceId,
        id: &str,
        required: bool,
        chosen: &MediaType,
        kind: BodyKind,
    ) -> Option<Body> {
        let name = vec![id.to_owned(), "request".to_owned()];
        let owner = Owner::Service(service);
        let schema = match (kind, &chosen.schema) {
            (BodyKind::Text, _) => self.plain(owner, name, SchemaKind::Text),
            (BodyKind::Bytes, _) => self.plain(owner, name, SchemaKind::File),
            (BodyKind::Multipart, Some(place)) => {
                let schema = self.schema(owner, place, &name)?;
                self.with_files(schema, &chosen.encoding)
            }
            (_, Some(place)) => self.schema(owner, place, &name)?,
            (_, None) => self.plain(owner, name, SchemaKind::Any),
        };
        if kind == BodyKind::Multipart {
            self.check_parts(chosen, schema);
        }
        let encoding = match kind {
            BodyKind::Form | BodyKind::Multipart => self.encoding(chosen, schema),
            _ => Vec::new(),
        };
        let root = (kind == BodyKind::Xml).then(|| self.xml_root(chosen.schema.as_ref()));
        let content_type = match kind {
            // A file says itself which it is.
            BodyKind::Bytes => chosen.name.clone(),
            _ => sent_as(&chosen.name).to_owned(),
        };
        Some(Body { required, content_type, kind, schema, encoding, root, secret: false })
    }

    /// A schema that no description has.
    pub(super) fn plain(&mut self, owner: Owner, name: Vec<String>, kind: SchemaKind) -> SchemaId {
        self.api.schemas.push(Schema {
            owner,
            name,
            description: None,
            nullable: false,
            secret: false,
            alias: None,
            rest: None,
            binary: false,
            rules: Vec::new(),
            kind,
        });
        SchemaId(self.api.schemas.len() - 1)
    }
}

/// The media type as which one is sent: JSON for a range that it is in, and plain text for one of texts.
pub(super) fn sent_as(name: &str) -> &str {
    match name {
        "*/*" | "application/*" => JSON,
        "text/*" => "text/plain",
        name => name,
    }
}

/// What a body of a media type is.
pub(super) fn kind(media_type: &str) -> BodyKind {
    let name = plain(media_type);
    let is = |suffix: &str| name.ends_with(suffix);
    match name.as_str() {
        // A service that takes anything takes JSON.
        "*/*" | "application/*" | "text/json" => BodyKind::Json,
        _ if is_json(&name) => BodyKind::Json,
        "application/x-www-form-urlencoded" => BodyKind::Form,
        _ if name.starts_with("multipart/") => BodyKind::Multipart,
        "application/xml" | "text/xml" => BodyKind::Xml,
        _ if is("+xml") => BodyKind::Xml,
        "application/yaml"
        | "application/javascript"
        | "application/graphql"
        | "application/sdp" => BodyKind::Text,
        _ if name.starts_with("text/") || is("+yaml") => BodyKind::Text,
        _ => BodyKind::Bytes,
    }
}

/// The media type that is sent where the step names none.
pub(super) fn default(contents: &[MediaType]) -> MediaType {
    let json = contents.iter().find(|declared| is_json(&declared.name));
    json.or_else(|| contents.first()).cloned().unwrap_or_else(|| MediaType {
        name: JSON.to_owned(),
        schema: None,
        encoding: Vec::new(),
    })
}

/// A media type without its parameters.
fn plain(name: &str) -> String {
    name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// The media type that is sent. Of several versions of one it is that with most of the parameters that the sent one has, and no others; or
/// else the first.
fn of_version<'c>(contents: &'c [MediaType], sent: &str) -> Option<&'c MediaType> {
    let given = parameters(sent);
    let same = || contents.iter().filter(|declared| plain(&declared.name) == plain(sent));
    let fitting = same().filter(|declared| parameters(&declared.name).is_subset(&given));
    // Of those that fit alike, the first is meant.
    let best = fitting.rev().max_by_key(|declared| parameters(&declared.name).len());
    best.or_else(|| same().next())
}

/// The parameters of a media type. Their values may be quoted.
fn parameters(name: &str) -> BTreeSet<(String, String)> {
    let read = |parameter: &str| {
        let (name, value) = parameter.split_once('=')?;
        let value = value.trim().trim_matches('"');
        Some((name.trim().to_ascii_lowercase(), value.to_ascii_lowercase()))
    };
    name.split(';').skip(1).filter_map(read).collect()
}

/// Whether a media type is in a range such as `text/*`.
fn is_in(name: &str, range: &str) -> bool {
    let (name, range) = (plain(name), plain(range));
    range == "*/*"
        || range
            .strip_suffix('*')
            .is_some_and(|begin| begin.ends_with('/') && name.starts_with(begin))
}
