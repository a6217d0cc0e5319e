//! Reads an OpenAPI document piece by piece, typed by `openapiv3`; what 3.1 and 3.2 add is read from the values.
//!
//! Schemas are taken out before a piece is read: they are lowered from the values, with their places.

mod content;
mod parameter;
mod piece;
mod reference;
mod security;
mod server;

use indexmap::IndexMap;
use openapiv3 as v3;

use crate::{
    diagnostic::{Code, Diagnostics, Place},
    openapi::{
        Document, Location, METHODS, Operation, OperationPlace, Parameter, RequestBody, Response,
        Status, is_of_connection,
    },
    source::{FileId, SourceFile, Sources},
    value::{Map, Value},
};

use piece::only;

pub(crate) use parameter::is_json;
pub(crate) use reference::{decoded, find, follow, join, quietly, target};

/// Looks at the version and finds the operations; nothing of them is read yet.
pub(crate) fn document(
    sources: &Sources,
    file: FileId,
    diagnostics: &mut Diagnostics,
) -> Option<Document> {
    let root = &sources.file(file).value;
    check_version(root, file, diagnostics)?;
    let mut document = Document { operations: Default::default(), unnamed: Vec::new() };
    let paths = Place::root(file).key("paths");
    for path in root.get("paths").and_then(Value::as_map).into_iter().flat_map(Map::keys) {
        // Where one cannot be found has been said; the others are of use.
        let path_items = reference::chain(sources, &paths.key(path), diagnostics);
        for (method, place) in operations(sources, &path_items) {
            let at = OperationPlace {
                path: path.clone(),
                method,
                path_items: path_items.clone(),
                operation: place.clone(),
            };
            let Some(id) = find(sources, &place).and_then(|node| node.text("operationId")) else {
                document.unnamed.push(at);
                continue;
            };
            if let Some(first) = document.operations.insert(id.to_owned(), at) {
                let (first, place) = match first.operation == place {
                    // Two paths refer to it.
                    true => (first.path_place(), path_items[0].by_key()),
                    false => (first.operation.key("operationId"), place.key("operationId")),
                };
                let message = format!("there are two operations called '{id}'");
                diagnostics.report_again(Code::Duplicate, place, message, first);
            }
        }
    }
    Some(document)
}

/// The methods of a path item and of those that it refers to, each once, and where their operations are.
fn operations(sources: &Sources, path_items: &[Place]) -> IndexMap<String, Place> {
    let mut operations = IndexMap::new();
    for path_item in path_items {
        let Some(item) = find(sources, path_item) else { continue };
        let usual = METHODS.iter().filter(|method| item.get(method).is_some());
        let usual = usual.map(|method| ((*method).to_owned(), path_item.key(method)));
        let additional = item.get("additionalOperations").and_then(Value::as_map);
        let at = path_item.key("additionalOperations");
        let additional = additional.into_iter().flat_map(|map| map.keys());
        let additional = additional.map(|method| (method.clone(), at.key(method)));
        for (method, place) in usual.chain(additional) {
            operations.entry(method).or_insert(place);
        }
    }
    operations
}

/// Whether a text is a token of HTTP (RFC 9110, 5.6.2), as names of methods and headers are.
pub(crate) fn is_token(text: &str) -> bool {
    let is_letter = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    !text.is_empty() && text.chars().all(is_letter)
}

/// Whether the document is one of the versions that are read: 2.0, 3.0, 3.1 and 3.2.
fn check_version(root: &Value, file: FileId, diagnostics: &mut Diagnostics) -> Option<()> {
    let (key, version) = match (root.get("openapi"), root.get("swagger"), root.get("asyncapi")) {
        (Some(version), _, _) => ("openapi", version_text(version)),
        (_, Some(version), _) => ("swagger", version_text(version)),
        (_, _, Some(_)) => ("asyncapi", "AsyncAPI".to_owned()),
        _ => {
            let message = "the source is no OpenAPI document: it has no 'openapi' field";
            diagnostics.report(Code::UnsupportedOpenApi, Place::root(file), message);
            return None;
        }
    };
    let known = match key {
        "openapi" => ["3.0", "3.1", "3.2"].iter().any(|known| {
            version.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        }),
        "swagger" => version == "2.0",
        _ => false,
    };
    if !known {
        let place = Place::root(file).key(key);
        let message =
            format!("OpenAPI {version} is not supported; expected 2.0, 3.0.x, 3.1.x or 3.2.x");
        diagnostics.report(Code::UnsupportedOpenApi, place, message);
        return None;
    }
    Some(())
}

/// A version as it is meant: an unquoted `3.1` is a number.
fn version_text(value: &Value) -> String {
    match value {
        Value::Float(number) => number.to_string(),
        Value::Integer(number) => format!("{number}.0"),
        other => other.as_text().unwrap_or("?").to_owned(),
    }
}

/// A Response Object that says nothing.
fn described() -> Value {
    let description = ("description".to_owned(), Value::Text(String::new()));
    Value::map(Map::from_iter([description]))
}

/// A document whose pieces are being read.
pub(crate) struct Reader<'a> {
    sources: &'a Sources,
    file: &'a SourceFile,
    id: FileId,
    diagnostics: &'a mut Diagnostics,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(sources: &'a Sources, id: FileId, diagnostics: &'a mut Diagnostics) -> Self {
        Self { sources, file: sources.file(id), id, diagnostics }
    }

    /// Reads an operation and everything it refers to but schemas.
    pub(crate) fn operation(&mut self, at: &OperationPlace) -> Option<Operation> {
        let place = at.operation.clone();
        let (value, _) = self.node(&place)?;
        let typed = self.own_fields(value, &place)?;
        let servers = self.own_servers(at);
        Some(Operation {
            parameters: self.parameters(at),
            request_body: self.request_body(&place),
            responses: self.responses(&typed.responses, &place),
            servers,
            security_place: match typed.security {
                Some(_) => place.key("security"),
                None => Place::root(self.id).key("security"),
            },
            security: self.security(typed.security),
            summary: typed.summary,
            description: typed.description,
            deprecated: typed.deprecated,
        })
    }

    /// What an operation says in itself: what a client never needs, such as callbacks, is left out, and answers are read one by one.
    fn own_fields(&mut self, value: &Value, place: &Place) -> Option<v3::Operation> {
        const FIELDS: &[&str] =
            &["operationId", "summary", "description", "deprecated", "security", "responses"];
        let Value::Map(written) = value else { return self.typed(value, place) };
        let mut fields = only(written, FIELDS);
        match fields.get_mut("responses") {
            Some(Value::Map(responses)) => {
                responses.values_mut().for_each(|response| *response = described());
            }
            None if self.is_since(1) => {
                fields.insert("responses".to_owned(), Value::map(Map::default()));
            }
            _ => {}
        }
        self.typed(&Value::map(fields), place)
    }

    /// The parameters of the operation, then those of its path items that are not overridden.
    fn parameters(&mut self, at: &OperationPlace) -> Vec<Parameter> {
        let mut parameters: Vec<Parameter> = Vec::new();
        for owner in at.owners() {
            let Some((value, place)) = self.node(&owner.key("parameters")) else { continue };
            for index in 0..value.as_list().map_or(0, <[Value]>::len) {
                if self.is_in_body(&place.key(index)) {
                    continue;
                }
                let Some(parameter) = self.parameter(&place.key(index)) else { continue };
                if is_ignored(&parameter) {
                    continue;
                }
                if parameter.location == Location::Header && is_of_connection(&parameter.name) {
                    let message = format!(
                        "'{}' is a header of the connection, and is not sent",
                        parameter.name
                    );
                    self.diagnostics.report(Code::ConnectionHeader, place.key(index), message);
                    continue;
                }
                if !parameters.iter().any(|other| is_same(other, &parameter)) {
                    parameters.push(parameter);
                }
            }
        }
        parameters
    }

    /// Whether a parameter of Swagger 2.0 is a part of the body, as which it is read.
    fn is_in_body(&mut self, place: &Place) -> bool {
        if self.file.value.get("swagger").is_none() {
            return false;
        }
        let target = follow(self.sources, place, self.diagnostics);
        let location = target.as_ref().and_then(|place| find(self.sources, place)?.text("in"));
        matches!(location, Some("body" | "formData"))
    }

    fn request_body(&mut self, operation: &Place) -> Option<RequestBody> {
        let (value, place) = self.node(&operation.key("requestBody"))?;
        let typed: v3::RequestBody = self.read(value, &place, &["required"])?;
        Some(RequestBody { required: typed.required, content: self.media_types(value, &place) })
    }

    fn responses(&mut self, responses: &v3::Responses, operation: &Place) -> Vec<Response> {
        let codes = responses.responses.keys().map(|code| match code {
            v3::StatusCode::Code(code) => (code.to_string(), Status::Code(*code)),
            v3::StatusCode::Range(range) => (format!("{range}XX"), Status::Range(*range)),
        });
        let default = responses.default.iter().map(|_| ("default".to_owned(), Status::Default));
        let mut read = Vec::new();
        for (key, status) in codes.chain(default) {
            let place = operation.key("responses");
            let at = [key.clone(), key.to_lowercase()].map(|key| place.key(key));
            let Some((value, place)) = at.iter().find_map(|place| self.node(place)) else {
                continue;
            };
            if self.is_response(value, &place) {
                let content = self.media_types(value, &place);
                let headers = self.headers(value, &place);
                read.push(Response { status, content, headers });
            }
        }
        read
    }

    /// Whether it is a Response Object. Since OpenAPI 3.2 it needs no description.
    fn is_response(&mut self, value: &Value, place: &Place) -> bool {
        let needs_none = self.is_since(2)
            && value.as_map().is_some_and(|fields| !fields.contains_key("description"));
        needs_none || self.read::<v3::Response>(value, place, &["description"]).is_some()
    }

    /// The version of OpenAPI that the document follows.
    fn version(&self) -> String {
        let root = &self.file.value;
        let version = root.get("openapi").or_else(|| root.get("swagger"));
        version.map_or_else(|| "3".to_owned(), version_text)
    }

    /// Whether a style says how a part of a multipart body is written. OpenAPI 3.0 has it for forms alone (Encoding Object).
    fn styles_parts(&self) -> bool {
        self.file.value.get("swagger").is_some() || self.is_since(1)
    }

    /// Whether the document follows OpenAPI 3 in this minor version or a later one.
    fn is_since(&self, minor: u32) -> bool {
        let version = self.version();
        let written = version.strip_prefix("3.").and_then(|rest| rest.split('.').next());
        written.and_then(|written| written.parse().ok()).is_some_and(|own: u32| own >= minor)
    }

    /// The title and description of the document.
    pub(crate) fn info(&self) -> (String, Option<String>) {
        let info = self.file.value.get("info");
        let text = |key| info.and_then(|info| info.text(key)).map(str::to_owned);
        (text("title").unwrap_or_default(), text("description"))
    }
}

/// Whether they are one parameter.
fn is_same(a: &Parameter, b: &Parameter) -> bool {
    a.location == b.location && a.location.is_one_name(&a.name, &b.name)
}

/// Header parameters that OpenAPI says to ignore: other parts of the description speak of them.
fn is_ignored(parameter: &Parameter) -> bool {
    let is = |name: &str| parameter.name.eq_ignore_ascii_case(name);
    parameter.location == Location::Header
        && (is("accept") || is("content-type") || is("authorization"))
}
