//! The keywords of schemas: which are read, which say nothing about the type, which do not exist.

use crate::{
    diagnostic::{Code, Place},
    ir::Owner,
    suggest,
    value::{Map, Value},
};

use super::super::Resolver;

/// Keywords that inputs are checked against, and that no type holds.
pub(super) const RULES: &[&str] = &[
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

/// Keywords that make a node of a choice a type.
pub(super) const TYPED: &[&str] = &[
    "$ref",
    "$dynamicRef",
    "$recursiveRef",
    "type",
    "properties",
    "items",
    "prefixItems",
    "enum",
    "const",
    "allOf",
    "oneOf",
    "anyOf",
    "additionalProperties",
    "patternProperties",
];

/// Keywords that narrow what is valid in ways that no type has. What they allow has the type without them.
const UNREAD: &[&str] = &[
    "not",
    "if",
    "then",
    "else",
    "dependentSchemas",
    "dependentRequired",
    "dependencies",
    "propertyNames",
    "contains",
    "minContains",
    "maxContains",
    "unevaluatedProperties",
    "unevaluatedItems",
];

/// The other keywords that are read, and those that say nothing about the type.
const KNOWN: &[&str] = &[
    "$anchor",
    "$comment",
    "$defs",
    "$dynamicAnchor",
    "$id",
    "$recursiveAnchor",
    "$schema",
    "$vocabulary",
    "additionalItems",
    "collectionFormat",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
    "default",
    "definitions",
    "deprecated",
    "description",
    "discriminator",
    "example",
    "examples",
    "externalDocs",
    "format",
    "nullable",
    "readOnly",
    "required",
    "title",
    "writeOnly",
    "xml",
];

impl Resolver<'_> {
    /// Says which keywords of a node have no effect, once.
    pub(super) fn keywords(&mut self, owner: Owner, place: &Place, entries: &Map) {
        if !self.schemas.checked.insert(place.clone()) {
            return;
        }
        for (key, value) in entries {
            if UNREAD.contains(&key.as_str()) {
                // `false` says what everybody expects.
                if !matches!(value, Value::Bool(_)) && self.schemas.unread.insert(key.clone()) {
                    let message =
                        format!("'{key}' is not checked: values have the type without it");
                    self.diagnostics.report(Code::UncheckedKeyword, place.name(key), message);
                }
            } else if !key.starts_with("x-") && !all().any(|known| known == key) {
                let message = format!("a Schema Object has no field '{key}'");
                let help =
                    suggest::nearest(key, all()).map(|near| format!("did you mean '{near}'?"));
                self.report(Code::UnknownField, place.name(key), message, help);
            }
        }
        let chooses = entries.contains_key("oneOf") || entries.contains_key("anyOf");
        if entries.contains_key("discriminator")
            && !chooses
            && self.heirs(place).is_empty()
            && self.schemas.unread.insert("discriminator".to_owned())
        {
            let message = "'discriminator' without 'oneOf' or 'anyOf' chooses nothing where no component names the schema in its 'allOf': values have the type of this schema";
            self.diagnostics.report(Code::UncheckedKeyword, place.name("discriminator"), message);
        }
        for key in ["allOf", "oneOf", "anyOf", "enum", "required", "properties"] {
            let Some(value) = entries.get(key) else { continue };
            let fits = match key {
                "properties" => value.as_map().is_some(),
                // Drafts before 4 had `required: true` in the property itself.
                "required" => value.as_list().is_some() || value.as_bool().is_some(),
                _ => value.as_list().is_some(),
            };
            if !fits {
                let wanted = if key == "properties" { "an object" } else { "a list" };
                let message = format!("'{key}' should be {wanted}, and is {}", value.kind());
                let code = match owner {
                    Owner::Service(_) => Code::Untyped,
                    Owner::Workflow(_) => Code::WrongKind,
                };
                self.diagnostics.report(code, place.key(key), message);
            }
        }
    }
}

fn all() -> impl Iterator<Item = &'static str> {
    KNOWN.iter().chain(TYPED).chain(RULES).chain(UNREAD).copied()
}

/// The types that a node names, or that its keywords imply, with `null` only where it is alone.
pub(in crate::resolve) fn types_of(value: &Value) -> Vec<&str> {
    let mut named: Vec<&str> = match value.get("type") {
        Some(Value::Text(name)) => vec![name],
        Some(Value::List(names)) => names.iter().filter_map(Value::as_text).collect(),
        _ => Vec::new(),
    };
    if named.len() > 1 {
        named.retain(|name| *name != "null");
    }
    if !named.is_empty() {
        return named;
    }
    let has = |keys: &[&str]| keys.iter().any(|key| value.get(key).is_some());
    if has(&["properties", "additionalProperties", "patternProperties"]) {
        return vec!["object"];
    }
    if has(&["items", "prefixItems"]) { vec!["array"] } else { Vec::new() }
}
