//! The kind of a schema: from the keywords of its nodes together.

use crate::{
    diagnostic::{Code, Place},
    ir::{Owner, SchemaId, SchemaKind},
    parse::{openapi::find, written::written},
    suggest,
    value::Value,
};

use super::{super::Resolver, Key, Part, keyword};

/// The types of JSON Schema, and `file` of Swagger 2.0.
pub(super) const TYPES: &[&str] =
    &["object", "array", "string", "integer", "number", "boolean", "null", "file"];

/// What the types are called elsewhere.
const OTHER_NAMES: &[(&[&str], &str)] = &[
    (&["int", "long", "int32", "int64"], "integer"),
    (&["float", "double", "decimal"], "number"),
    (&["str", "text", "date", "date-time", "uuid", "enum"], "string"),
    (&["bool"], "boolean"),
    (&["list"], "array"),
    (&["dict", "map"], "object"),
];

/// The types that nodes together allow.
pub(super) struct Types<'v> {
    pub(super) list: Vec<&'v str>,
    /// The node whose type excludes those before it.
    pub(super) conflict: Option<Place>,
}

impl<'a> Resolver<'a> {
    /// Reads a schema that was reached.
    pub(super) fn read_schema(&mut self, id: SchemaId, key: &Key) {
        if let Some(kind) = self.kind(id, key) {
            self.api.schemas[id.0].kind = kind;
        }
    }

    fn kind(&mut self, id: SchemaId, key: &Key) -> Option<SchemaKind> {
        if key.parts.iter().any(|part| part.choice) {
            return Some(self.choice(id, key));
        }
        let types = self.types(key);
        if let Some(place) = types.conflict {
            let message =
                format!("no value has all types here; it is read as '{}'", types.list.join(", "));
            self.diagnostics.report(Code::ConflictingTypes, place, message);
        }
        let values = self.values(key);
        match types.list.as_slice() {
            [_, _, ..] => {
                let names: Vec<String> = types.list.iter().map(|name| (*name).to_owned()).collect();
                Some(self.choice_of_types(id, key, &names))
            }
            ["object"] => Some(self.object(id, key)),
            ["array"] => Some(self.list(id, key)),
            _ if values.is_some() => {
                let (place, values) = values?;
                Some(self.enumeration(place, values, types.list.first().copied()))
            }
            ["boolean" | "integer" | "number" | "string" | "file" | "null"] => None,
            [other] => {
                self.unknown_type(id, key, other);
                None
            }
            // `required` alone is said of objects.
            [] if self.nodes(key).any(|(_, node)| node.get("required").is_some()) => {
                Some(self.object(id, key))
            }
            [] => None,
        }
    }

    fn unknown_type(&mut self, id: SchemaId, key: &Key, name: &str) {
        let has = |(_, node): &(&Part, &Value)| node.text("type") == Some(name);
        let Some(place) = self.nodes(key).find(has).map(|(part, _)| part.place.key("type")) else {
            return;
        };
        let other = OTHER_NAMES.iter().find(|(names, _)| names.contains(&name)).map(|(_, ty)| *ty);
        let help = other.or_else(|| suggest::nearest(name, TYPES.iter().copied()));
        let help = help.map(|near| format!("did you mean '{near}'?"));
        let message = format!("'{name}' is no type of a schema");
        match self.api[id].owner {
            Owner::Service(_) => {
                let message = message + ", so that this is a JSON value";
                self.report(Code::Untyped, place, message, help);
            }
            Owner::Workflow(_) => self.report(Code::WrongKind, place, message, help),
        }
    }

    /// The nodes of a schema.
    pub(super) fn nodes<'k>(
        &self,
        key: &'k Key,
    ) -> impl Iterator<Item = (&'k Part, &'a Value)> + use<'a, 'k> {
        let sources = self.sources;
        key.parts.iter().filter_map(move |part| Some((part, find(sources, &part.place)?)))
    }

    /// The types that all nodes allow.
    fn types(&self, key: &Key) -> Types<'a> {
        let mut types = Types { list: Vec::new(), conflict: None };
        for (part, node) in self.nodes(key) {
            let here = keyword::types_of(node);
            if types.list.is_empty() {
                types.list = here;
                continue;
            }
            if here.is_empty() {
                continue;
            }
            let both = both(&types.list, &here);
            if !both.is_empty() {
                types.list = both;
                continue;
            }
            types.conflict = Some(part.place.clone());
            // An object says most.
            if here.contains(&"object") {
                types.list = here;
            }
        }
        if let Some(only) = &key.only {
            types.list.retain(|name| name == only);
        }
        types.list.dedup();
        types
    }

    /// The values of `enum` or `const`, where they are, and where each is.
    fn values(&self, key: &Key) -> Option<(Place, Vec<(Place, &'a Value)>)> {
        self.nodes(key).find_map(|(part, node)| match (node.get("const"), node.get("enum")) {
            (Some(value), _) => {
                let place = part.place.key("const");
                Some((place.clone(), vec![(place, value)]))
            }
            (None, Some(Value::List(values))) => {
                let place = part.place.key("enum");
                let values = values.iter().enumerate();
                let values = values.map(|(index, value)| (place.key(index), value)).collect();
                Some((place, values))
            }
            _ => None,
        })
    }

    /// An enum of the texts of values, each once. A number is the text that it is written as.
    fn texts(&self, values: &[(Place, &Value)]) -> SchemaKind {
        let mut texts: Vec<String> = Vec::new();
        for (place, value) in values {
            let plain = match value {
                Value::Text(text) => text.clone(),
                Value::Bool(value) => value.to_string(),
                Value::Integer(value) => value.to_string(),
                Value::Float(value) => value.to_string(),
                _ => continue,
            };
            let text = match value {
                Value::Text(_) => plain,
                _ => written(self.sources, place).map_or(plain, str::to_owned),
            };
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
        if texts.is_empty() { SchemaKind::Text } else { SchemaKind::Enum(texts) }
    }

    /// The kind of a schema that reaches no other.
    pub(super) fn scalar(&self, key: &Key) -> Option<SchemaKind> {
        let format = self.nodes(key).find_map(|(_, node)| node.text("format"));
        let types = self.types(key);
        let [ty] = types.list.as_slice() else { return None };
        if key.parts.iter().any(|part| part.choice) || self.values(key).is_some() {
            return None;
        }
        match (*ty, format) {
            ("boolean", _) => Some(SchemaKind::Bool),
            ("integer", Some("int32" | "int16" | "int8" | "uint16" | "uint8")) => {
                Some(SchemaKind::Int32)
            }
            ("integer", Some("uint32")) => Some(SchemaKind::UInt32),
            ("integer", Some("uint64")) => Some(SchemaKind::UInt64),
            ("integer", _) if self.is_beyond_i64(key) => Some(SchemaKind::UInt64),
            ("integer", _) => Some(SchemaKind::Int64),
            ("number", Some("int32")) => Some(SchemaKind::Int32),
            ("number", Some("int64")) => Some(SchemaKind::Int64),
            ("number", Some("uint32")) => Some(SchemaKind::UInt32),
            ("number", Some("uint64")) => Some(SchemaKind::UInt64),
            ("number", _) => Some(SchemaKind::Number),
            ("string" | "file", _) => Some(SchemaKind::Text),
            _ => None,
        }
    }

    /// Whether the bounds of an integer say that only `u64` holds it.
    fn is_beyond_i64(&self, key: &Key) -> bool {
        let bound = |name| {
            self.nodes(key).find_map(|(_, node)| match node.get(name)? {
                Value::Integer(bound) => Some(*bound as f64),
                Value::Float(bound) => Some(*bound),
                _ => None,
            })
        };
        let minimum = bound("minimum").or_else(|| Some(bound("exclusiveMinimum")? + 1.0));
        let maximum = bound("maximum").or_else(|| bound("exclusiveMaximum"));
        // 2^63 in decimal digits that were rounded.
        minimum.is_some_and(|bound| bound >= 0.0) && maximum.is_some_and(|bound| bound > 9.3e18)
    }

    fn enumeration(
        &mut self,
        place: Place,
        mut listed: Vec<(Place, &Value)>,
        ty: Option<&str>,
    ) -> SchemaKind {
        listed.retain(|(_, value)| **value != Value::Null);
        let values: Vec<&Value> = listed.iter().map(|(_, value)| *value).collect();
        let all = |fits: fn(&Value) -> bool| values.iter().all(|value| fits(value));
        let is_scalar = |value: &Value| !matches!(value, Value::List(_) | Value::Map(_));
        match ty {
            Some("boolean") => return SchemaKind::Bool,
            Some("integer") => return self.integers(place, &values),
            Some("number") => return SchemaKind::Number,
            Some("string") if all(is_scalar) => return self.texts(&listed),
            Some("string") => return SchemaKind::Text,
            _ => {}
        }
        if values.is_empty() {
            return SchemaKind::Any;
        }
        if all(|value| matches!(value, Value::Text(_))) {
            return self.texts(&listed);
        }
        if all(|value| matches!(value, Value::Bool(_))) {
            return SchemaKind::Bool;
        }
        if all(|value| matches!(value, Value::Integer(_))) {
            return self.integers(place, &values);
        }
        if all(|value| matches!(value, Value::Integer(_) | Value::Float(_))) {
            return SchemaKind::Number;
        }
        let message = "the values are of several types, so that this is a JSON value";
        self.diagnostics.report(Code::Untyped, place, message);
        SchemaKind::Any
    }

    /// The smallest kind that holds all values of an enum of integers.
    fn integers(&mut self, place: Place, values: &[&Value]) -> SchemaKind {
        let integer = |value: &&Value| match value {
            Value::Integer(value) => Some(*value),
            _ => None,
        };
        let all = || values.iter().filter_map(integer);
        let (least, most) = (all().min().unwrap_or(0), all().max().unwrap_or(0));
        let (signed, unsigned) = (i128::from(i64::MIN), i128::from(u64::MAX));
        if least >= signed && most <= i128::from(i64::MAX) {
            return SchemaKind::Int64;
        }
        if least >= 0 && most <= unsigned {
            return SchemaKind::UInt64;
        }
        if least < signed || most > unsigned {
            return SchemaKind::Number;
        }
        let message = "no integer type has all of the values, so that this is a JSON value";
        self.diagnostics.report(Code::Untyped, place, message);
        SchemaKind::Any
    }
}

/// The types of both lists; an integer is a number.
fn both<'v>(a: &[&'v str], b: &[&'v str]) -> Vec<&'v str> {
    let in_other = |name: &str, other: &[&str]| {
        other.contains(&name) || name == "integer" && other.contains(&"number")
    };
    let mut both: Vec<&str> = a.iter().copied().filter(|name| in_other(name, b)).collect();
    for name in b.iter().copied().filter(|name| in_other(name, a)) {
        if !both.contains(&name) {
            both.push(name);
        }
    }
    both
}
