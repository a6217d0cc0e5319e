//! Schemas: from values to the arena, each node once. A worklist stands for recursion, so that no depth overflows.

use indexmap::{IndexMap, IndexSet};

use crate::{
    diagnostic::{Code, Place},
    ir::{Owner, Property, Schema, SchemaId, SchemaKind},
    parse::openapi::follow,
    suggest,
    value::{Map, Value},
};

use super::Resolver;

/// The schemas that have been reached, and those that have still to be read.
#[derive(Default)]
pub(super) struct Schemas {
    known: IndexMap<Place, SchemaId>,
    open: Vec<(SchemaId, Place)>,
}

/// How many lists and maps may be directly inside each other.
const NESTED_LISTS: usize = 32;

/// Keywords that change what is valid, and are not read yet.
const UNSUPPORTED: &[&str] = &[
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "discriminator",
    "patternProperties",
    "prefixItems",
    "const",
    "if",
    "then",
    "else",
    "dependentSchemas",
    "dependentRequired",
    "propertyNames",
    "contains",
    "unevaluatedProperties",
    "unevaluatedItems",
    "$dynamicRef",
    "$anchor",
    "$defs",
    "$id",
];

/// Keywords that an input would have to be checked against before anything is sent, and a default
/// that would have to be filled in.
const UNSUPPORTED_IN_INPUTS: &[&str] = &[
    "default",
    "pattern",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
];

/// Keywords that are read, and those that say nothing about the type.
const KNOWN: &[&str] = &[
    "$comment",
    "$ref",
    "$schema",
    "additionalProperties",
    "contentEncoding",
    "contentMediaType",
    "deprecated",
    "description",
    "enum",
    "example",
    "examples",
    "externalDocs",
    "format",
    "items",
    "nullable",
    "properties",
    "readOnly",
    "required",
    "title",
    "type",
    "writeOnly",
    "xml",
];

impl Resolver<'_> {
    /// The schema at a place and everything that it reaches. `name` is for a schema that has none of its own.
    pub(super) fn schema(
        &mut self,
        owner: Owner,
        place: &Place,
        name: &[String],
    ) -> Option<SchemaId> {
        let id = self.reach(owner, place, name)?;
        let mut lists = Vec::new();
        while let Some((id, place)) = self.schemas.open.pop() {
            self.read_schema(id, &place);
            if matches!(self.api[id].kind, SchemaKind::List(_) | SchemaKind::Map(_)) {
                lists.push((id, place));
            }
        }
        for (id, place) in lists {
            self.refuse_endless(id, place);
        }
        Some(id)
    }

    /// A list of lists of itself is valid, and has no Rust type.
    fn refuse_endless(&mut self, id: SchemaId, place: Place) {
        let mut chain = IndexSet::from([id]);
        let mut inner = id;
        while let SchemaKind::List(entry) | SchemaKind::Map(entry) = self.api[inner].kind {
            if !chain.insert(entry) {
                break;
            }
            inner = entry;
        }
        if chain.len() <= NESTED_LISTS
            && !matches!(self.api[inner].kind, SchemaKind::List(_) | SchemaKind::Map(_))
        {
            return;
        }
        let message =
            "lists and maps inside each other without end, or deeper than 32, are not supported";
        self.diagnostics.report(Code::Unsupported, place, message);
        for schema in chain {
            self.api.schemas[schema.0].kind = SchemaKind::Any;
        }
    }

    /// Whether what has this name and schema is a secret.
    pub(super) fn is_secret(&self, name: &str, schema: SchemaId) -> bool {
        let schema = &self.api[schema];
        let can_be =
            matches!(schema.kind, SchemaKind::Text | SchemaKind::Int32 | SchemaKind::Int64);
        can_be && (schema.secret || self.secrets.contain(name))
    }

    /// The id of the schema at a place, which is read later if it is new.
    fn reach(&mut self, owner: Owner, place: &Place, name: &[String]) -> Option<SchemaId> {
        let target = follow(self.sources, place, self.diagnostics)?;
        if let Some(known) = self.schemas.known.get(&target) {
            return Some(*known);
        }
        let id = SchemaId(self.api.schemas.len());
        let component = component_name(&target);
        let value = self.value_at(&target)?;
        let (kind, secret) = (scalar(value), says_secret(value));
        let description = value.text("description").map(str::to_owned);
        let nullable = value.get("nullable").and_then(Value::as_bool) == Some(true);
        self.api.schemas.push(Schema {
            owner,
            name: component.map_or_else(|| name.to_vec(), |name| vec![name]),
            description,
            nullable,
            secret,
            kind: kind.unwrap_or(SchemaKind::Any),
        });
        self.schemas.known.insert(target.clone(), id);
        self.schemas.open.push((id, target));
        Some(id)
    }

    fn value_at(&self, place: &Place) -> Option<&Value> {
        place.pointer()?.find(&self.sources.file(place.file()?).value)
    }

    fn read_schema(&mut self, id: SchemaId, place: &Place) {
        let Some(value) = self.value_at(place).cloned() else { return };
        let Some(entries) = value.as_map() else {
            let message = format!("expected a schema, found {}", value.kind());
            self.diagnostics.report(self.invalid(id), place.clone(), message);
            return;
        };
        let of_input = matches!(self.api[id].owner, Owner::Workflow(_));
        for key in entries.keys() {
            let of_inputs = of_input && UNSUPPORTED_IN_INPUTS.contains(&key.as_str());
            if UNSUPPORTED.contains(&key.as_str()) || of_inputs {
                let message = format!(
                    "'{key}' in a schema{} is not supported yet",
                    if of_inputs { " of inputs" } else { "" }
                );
                self.diagnostics.report(Code::Unsupported, place.name(key), message);
            }
        }
        self.unknown_keywords(place, entries);
        let kind = match type_of(&value) {
            Some("object") => self.object(id, place, &value),
            Some("array") => self.list(id, place, &value),
            _ if value.get("enum").is_some() => self.enumeration(place, &value),
            Some("boolean" | "integer" | "number" | "string") => None,
            Some(other) => {
                let message = format!("'{other}' is no type of a schema");
                self.diagnostics.report(self.invalid(id), place.key("type"), message);
                None
            }
            None if value.get("type").is_some() => {
                let message = "a schema with several types is not supported yet";
                self.diagnostics.report(Code::Unsupported, place.key("type"), message);
                None
            }
            None => None,
        };
        if let Some(kind) = kind {
            self.api.schemas[id.0].kind = kind;
        }
    }

    /// Warns about keywords that no schema has: they are misspelt more often than not.
    fn unknown_keywords(&mut self, place: &Place, entries: &Map) {
        let known = || KNOWN.iter().chain(UNSUPPORTED).chain(UNSUPPORTED_IN_INPUTS).copied();
        for key in entries.keys().filter(|key| !key.starts_with("x-")) {
            if known().all(|keyword| keyword != key) {
                let message = format!("a Schema Object has no field '{key}'");
                let help =
                    suggest::nearest(key, known()).map(|near| format!("did you mean '{near}'?"));
                self.report(Code::UnknownField, place.name(key), message, help);
            }
        }
    }

    /// The code for a schema that is none, by the document that it is in.
    fn invalid(&self, id: SchemaId) -> Code {
        match self.api[id].owner {
            Owner::Service(_) => Code::InvalidOpenApi,
            Owner::Workflow(_) => Code::WrongKind,
        }
    }

    fn object(&mut self, id: SchemaId, place: &Place, value: &Value) -> Option<SchemaKind> {
        let (owner, name) = (self.api[id].owner, self.api[id].name.clone());
        let properties = value.get("properties").and_then(Value::as_map);
        let additional = value.get("additionalProperties").filter(|value| value.as_map().is_some());
        let Some(properties) = properties.filter(|properties| !properties.is_empty()) else {
            let place = place.key("additionalProperties");
            let entry = match additional {
                Some(_) => self.reach(owner, &place, &[name, vec!["value".to_owned()]].concat())?,
                None => self.any(owner),
            };
            return Some(SchemaKind::Map(entry));
        };
        if additional.is_some() {
            let message = "'additionalProperties' beside 'properties' is not supported yet";
            self.diagnostics.report(Code::Unsupported, place.name("additionalProperties"), message);
        }
        let required = value.get("required").and_then(Value::as_list).unwrap_or_default();
        for (index, name) in required.iter().enumerate() {
            let named = name.as_text().unwrap_or_default();
            if !properties.contains_key(named) {
                let message = format!("'required' names '{named}', which is no property");
                let help = suggest::help(named, properties.keys().map(String::as_str));
                let place = place.key("required").key(index);
                self.report(Code::UnknownProperty, place, message, help);
            }
        }
        let mut read = Vec::new();
        for (key, property) in properties {
            let at = place.key("properties").key(key);
            let name = [name.clone(), vec![key.clone()]].concat();
            let Some(schema) = self.reach(owner, &at, &name) else { continue };
            let own = property.text("description").map(str::to_owned);
            let secret = self.is_secret(key, schema);
            let target = follow(self.sources, &at, self.diagnostics);
            let says = |key| {
                let target = target.as_ref().and_then(|target| self.value_at(target));
                let is_true = |value: &Value| value.get(key).and_then(Value::as_bool) == Some(true);
                is_true(property) || target.is_some_and(is_true)
            };
            read.push(Property {
                name: key.clone(),
                schema,
                required: required.iter().any(|name| name.as_text() == Some(key)),
                description: own.or_else(|| self.api[schema].description.clone()),
                secret,
                default: None,
                read_only: says("readOnly"),
                write_only: says("writeOnly"),
            });
        }
        Some(SchemaKind::Object(read))
    }

    fn list(&mut self, id: SchemaId, place: &Place, value: &Value) -> Option<SchemaKind> {
        let (owner, name) = (self.api[id].owner, self.api[id].name.clone());
        let item = match value.get("items") {
            Some(_) => {
                self.reach(owner, &place.key("items"), &[name, vec!["item".to_owned()]].concat())?
            }
            None => self.any(owner),
        };
        Some(SchemaKind::List(item))
    }

    fn enumeration(&mut self, place: &Place, value: &Value) -> Option<SchemaKind> {
        if !matches!(type_of(value), Some("string") | None) {
            let message = "an enum of anything but text is not supported yet";
            self.diagnostics.report(Code::Unsupported, place.key("enum"), message);
            return None;
        }
        let values = value.get("enum").and_then(Value::as_list).unwrap_or_default();
        let text = |value: &Value| match value {
            Value::Text(text) => Some(text.clone()),
            Value::Bool(value) => Some(value.to_string()),
            Value::Integer(value) => Some(value.to_string()),
            // `null` among the values is what an absent value is already.
            _ => None,
        };
        let mut texts: Vec<String> = Vec::new();
        for text in values.iter().filter_map(text) {
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
        Some(if texts.is_empty() { SchemaKind::Text } else { SchemaKind::Enum(texts) })
    }

    /// A schema that allows anything.
    fn any(&mut self, owner: Owner) -> SchemaId {
        self.api.schemas.push(Schema {
            owner,
            name: Vec::new(),
            description: None,
            nullable: false,
            secret: false,
            kind: SchemaKind::Any,
        });
        SchemaId(self.api.schemas.len() - 1)
    }
}

/// The name of a schema of `components/schemas`.
fn component_name(place: &Place) -> Option<String> {
    match place.pointer()?.keys() {
        [components, schemas, name] if components == "components" && schemas == "schemas" => {
            Some(name.clone())
        }
        _ => None,
    }
}

/// The type that a schema names, or that its keywords imply.
fn type_of(value: &Value) -> Option<&str> {
    match value.get("type") {
        Some(name) => name.as_text(),
        None if value.get("properties").is_some() => Some("object"),
        None if value.get("additionalProperties").is_some() => Some("object"),
        None if value.get("items").is_some() => Some("array"),
        None => None,
    }
}

/// The kind of a schema that reaches no other.
fn scalar(value: &Value) -> Option<SchemaKind> {
    match (type_of(value)?, value.text("format")) {
        ("boolean", _) => Some(SchemaKind::Bool),
        ("integer", Some("int32")) => Some(SchemaKind::Int32),
        ("integer", _) => Some(SchemaKind::Int64),
        ("number", _) => Some(SchemaKind::Number),
        ("string", _) => Some(SchemaKind::Text),
        _ => None,
    }
}

/// Whether a schema says by itself that its value is a secret.
fn says_secret(value: &Value) -> bool {
    let is_true = |key| value.get(key).and_then(Value::as_bool) == Some(true);
    value.text("format") == Some("password")
        || is_true("x-secret")
        || is_true("writeOnly") && value.text("type") == Some("string")
}
