//! Objects and maps.

use indexmap::IndexMap;

use crate::{
    diagnostic::{Code, Place},
    ir::{Property, SchemaId, SchemaKind},
    parse::{openapi::find, written::written},
    suggest,
    value::Value,
};

use super::{super::Resolver, Key, Part, Reached, choice};

/// The nodes of each property, in the order in which they are written.
type Properties = IndexMap<String, Vec<Part>>;

impl<'a> Resolver<'a> {
    /// An object with properties, or a map.
    pub(super) fn object(&mut self, id: SchemaId, key: &Key) -> SchemaKind {
        let owner = self.api[id].owner;
        let mut properties = Properties::new();
        for (part, node) in self.nodes(key) {
            let named = node.get("properties").and_then(Value::as_map);
            for name in named.into_iter().flat_map(|named| named.keys()) {
                let place = part.place.key("properties").key(name);
                properties.entry(name.clone()).or_default().push(Part::whole(place));
            }
        }
        let rest = self.rest(id, key, !properties.is_empty());
        if properties.is_empty() {
            return SchemaKind::Map(rest.unwrap_or_else(|| self.any(owner)));
        }
        self.api.schemas[id.0].rest = rest;
        let required = self.required(key, &properties, rest.is_some());
        let read = properties.into_iter().filter_map(|(name, parts)| {
            let required = required.contains(&name);
            self.property(id, name, &parts, required)
        });
        SchemaKind::Object(read.collect())
    }

    fn property(
        &mut self,
        object: SchemaId,
        name: String,
        parts: &[Part],
        required: bool,
    ) -> Option<Property> {
        let sources = self.sources;
        let (owner, of) = (self.api[object].owner, &self.api[object].name);
        let words = [of.clone(), vec![name.clone()]].concat();
        let reached = match self.reach(owner, parts, None, &words) {
            Some(reached) => reached,
            // That it is no schema has been said; the property is there all the same.
            None if parts.iter().any(|part| is_no_schema(find(sources, &part.place))) => {
                Reached { id: self.any(owner), nodes: Vec::new() }
            }
            None => return None,
        };
        let schema = reached.id;
        let nodes = || reached.nodes.iter().filter_map(|place| find(sources, place));
        let says = |key| nodes().any(|node| node.get(key).and_then(Value::as_bool) == Some(true));
        let defaults =
            |place: &&Place| find(sources, place).is_some_and(|n| n.get("default").is_some());
        let place = reached.nodes.iter().find(defaults).or(reached.nodes.first());
        let own = parts.iter().find_map(|part| find(sources, &part.place)?.text("description"));
        Some(Property {
            secret: self.is_secret(&name, schema),
            required,
            description: own.map(str::to_owned).or_else(|| self.api[schema].description.clone()),
            read_only: says("readOnly"),
            write_only: says("writeOnly"),
            place: place.or(parts.first().map(|part| &part.place))?.clone(),
            default: nodes().find_map(|node| node.get("default")).cloned(),
            constant: nodes().find_map(choice::constant),
            schema,
            name,
        })
    }

    /// The names of required properties.
    fn required(&mut self, key: &Key, properties: &Properties, open: bool) -> Vec<String> {
        let mut names = Vec::new();
        let mut unknown: Vec<(Place, String, Option<String>)> = Vec::new();
        for (part, node) in self.nodes(key) {
            let list = node.get("required").and_then(Value::as_list).unwrap_or_default();
            for (index, name) in list.iter().enumerate() {
                let place = part.place.key("required").key(index);
                match self.as_name(name, &place) {
                    Some(named) if properties.contains_key(&named) => names.push(named),
                    _ if open => {}
                    Some(named) => {
                        let message = format!("'required' names '{named}', which is no property");
                        let help = suggest::help(&named, properties.keys().map(String::as_str));
                        unknown.push((place, message, help));
                    }
                    None => {
                        let message = format!("{} in 'required' is no name", name.kind());
                        unknown.push((place, message, None));
                    }
                }
            }
        }
        for (place, message, help) in unknown {
            if self.schemas.checked.insert(place.clone()) {
                self.report(Code::UnknownProperty, place, message, help);
            }
        }
        names
    }

    /// A name as it is written: keys may be numbers and truth values, too.
    pub(super) fn as_name(&self, name: &Value, place: &Place) -> Option<String> {
        match name {
            Value::Text(text) => Some(text.clone()),
            other => {
                let plain = other.unquoted()?;
                Some(written(self.sources, place).map_or(plain, str::to_owned))
            }
        }
    }

    /// The schema of the properties that are not named, if one is described. Of an object that has `named` ones, there may be others that
    /// no pattern means.
    fn rest(&mut self, id: SchemaId, key: &Key, named: bool) -> Option<SchemaId> {
        let (owner, name) = (self.api[id].owner, self.api[id].name.clone());
        let name = [name, vec!["value".to_owned()]].concat();
        let described = |keyword: &'static str| {
            move |(part, node): (&Part, &Value)| {
                let value = node.get(keyword)?;
                Some((part.place.key(keyword), value.clone()))
            }
        };
        let others = self.nodes(key).find_map(described("additionalProperties"));
        let is_open = others.is_none() && named;
        let others = others.filter(|(_, value)| *value != Value::Bool(false));
        let patterns = self.nodes(key).find_map(described("patternProperties"));
        if let (Some((_, Value::Map(others))), Some((patterns, _))) = (&others, &patterns) {
            if !others.is_empty() {
                let message = "properties by a pattern beside 'additionalProperties' are JSON values, and so are the others";
                self.diagnostics.report(Code::Untyped, patterns.name("patternProperties"), message);
            }
            return Some(self.any(owner));
        }
        if let Some((patterns, _)) = patterns.as_ref().filter(|_| is_open) {
            let message = "properties by a pattern beside those that are named are JSON values, since others may come";
            let help = "say 'additionalProperties: false' where none come";
            self.report(
                Code::Untyped,
                patterns.by_key(),
                message.to_owned(),
                Some(help.to_owned()),
            );
            return Some(self.any(owner));
        }
        let (place, value) = others.or(patterns)?;
        let value = match value {
            Value::Bool(true) => return Some(self.any(owner)),
            Value::Map(patterns) if place.pointer()?.keys().last()? == "patternProperties" => {
                let mut places = patterns.keys().map(|pattern| place.key(pattern));
                let (first, other) = (places.next()?, places.next());
                if let Some(other) = other {
                    let message = "properties by several patterns are JSON values";
                    self.diagnostics.report(Code::Untyped, other.by_key(), message);
                    return Some(self.any(owner));
                }
                first
            }
            _ => place,
        };
        Some(self.reach(owner, &[Part::whole(value)], None, &name)?.id)
    }
}

fn is_no_schema(value: Option<&Value>) -> bool {
    value.is_some_and(|value| value.as_map().is_none() && value.as_bool().is_none())
}
