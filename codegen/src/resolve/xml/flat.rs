//! The nodes of a schema that apply to one value, and what they say together of its XML.

use indexmap::IndexSet;

use crate::{
    diagnostic::Place,
    ir::XmlKind,
    parse::openapi::{find, target},
    value::Value,
};

use super::{super::Resolver, super::schema, annotation::Said};

/// A schema, flat.
#[derive(Default)]
pub(super) struct Flat {
    /// Its nodes, the outermost first, and whether each is one of several that a value may follow.
    pub(super) nodes: Vec<(Place, bool)>,
    pub(super) said: Said,
    /// The component that it is, through plain references.
    pub(super) component: Option<String>,
    /// The schema that describes another node of the same value, inside this one.
    pub(super) inner: Option<Place>,
}

/// A node to look at.
struct Open {
    place: Place,
    /// Whether its name is that of the whole.
    named: bool,
    /// Whether it is one of several that a value may follow.
    variant: bool,
    /// Whether a reference leads here, and nothing else is beside it.
    referenced: bool,
}

impl Open {
    /// One at which the way begins.
    fn first(place: &Place) -> Self {
        Self { place: place.clone(), named: true, variant: false, referenced: false }
    }
}

impl Resolver<'_> {
    /// Follows references, `allOf` and choices from the places of a schema.
    pub(super) fn xml_flat(&mut self, starts: &[Place]) -> Flat {
        let sources = self.sources;
        let mut flat = Flat::default();
        let mut open: Vec<Open> = starts.iter().rev().map(Open::first).collect();
        let mut seen: IndexSet<Place> = IndexSet::new();
        let mut is_way = starts.len() == 1;
        while let Some(node) = open.pop() {
            let place = &node.place;
            if !seen.insert(place.clone()) || seen.len() > schema::NODES {
                continue;
            }
            let Some(value) = find(sources, place).filter(|value| value.as_map().is_some()) else {
                continue;
            };
            let component = schema::component_name(sources, place);
            if is_way && (flat.component.is_none() || node.referenced) {
                flat.component = component.clone().or(flat.component);
            }
            let references: Vec<Place> = self.xml_references(place, value);
            let is_reference = value.get("$ref").is_some() || !references.is_empty();
            let ignored = value.get("$ref").is_some() && self.ignores_siblings(place);
            if !ignored {
                let said = self.xml_said_here(&node, is_reference);
                let wraps = matches!(said.node_type, Some((XmlKind::Element, _)));
                flat.said.complete(said);
                if let (true, true, [inner]) = (is_way, wraps, references.as_slice())
                    && !describes(value)
                {
                    flat.inner = Some(inner.clone());
                    return flat;
                }
            }
            let mut next: Vec<Open> = Vec::new();
            let mut add = |place: Place, named: bool, variant: bool, referenced: bool| {
                let (named, variant) = (node.named && named, node.variant || variant);
                next.push(Open { place, named, variant, referenced });
            };
            references.into_iter().for_each(|place| add(place, true, false, true));
            if !ignored {
                // A component that is put together of others has a name of its own.
                let all = value.get("allOf").and_then(Value::as_list).map_or(0, <[Value]>::len);
                for index in 0..all {
                    add(place.key("allOf").key(index), component.is_none(), false, false);
                }
                let variants = schema::choice(place, value).map(|choice| choice.variants);
                let variants = variants.unwrap_or_default();
                let several = variants.len() > 1;
                variants.into_iter().for_each(|place| add(place, !several, several, false));
            }
            is_way &= next.len() == 1;
            open.extend(next.into_iter().rev());
            flat.nodes.push((node.place, node.variant));
        }
        flat
    }

    /// What the references of a node lead to. That they lead nowhere is said where its type is read.
    fn xml_references(&self, place: &Place, value: &Value) -> Vec<Place> {
        let reference = |key: &&str| {
            let at = place.key(*key);
            target(self.sources, place, value.text(key)?, &at, None)
        };
        ["$ref", "$dynamicRef", "$recursiveRef"].iter().filter_map(reference).collect()
    }

    /// What a node says of the whole.
    fn xml_said_here(&mut self, node: &Open, is_reference: bool) -> Said {
        let mut said = self.xml_said(&node.place);
        if node.variant {
            let message = "only the value tells which of several schemas it follows";
            said.places().for_each(|at| self.xml_reported(at, message));
            return Said::default();
        }
        // A node of 3.2 with a reference is none by itself, and a name says nothing of none.
        if is_reference && said.node_type.is_none() && self.is_since_3_2(&node.place) {
            let message = "beside a reference this has no effect without a 'nodeType'";
            said.named().for_each(|at| self.xml_reported(at, message));
            (said.name, said.namespace, said.prefix) = (None, None, None);
        }
        if !node.named {
            said.name = None;
        }
        said
    }

    /// Reports something once, though its schema is met on several ways.
    pub(super) fn xml_reported(&mut self, at: &Place, message: &str) {
        if self.xml.reported.insert(at.by_key()) {
            self.not_followed(at.by_key(), message);
        }
    }

    fn is_since_3_2(&self, place: &Place) -> bool {
        let root = place.file().map(|file| &self.sources.file(file).value);
        let version = root.and_then(|root| root.get("openapi"));
        match version {
            Some(Value::Text(version)) => version.starts_with("3.2"),
            Some(Value::Float(version)) => *version == 3.2,
            _ => false,
        }
    }
}

/// Whether a node says what is inside its value, beside what it refers to.
fn describes(value: &Value) -> bool {
    ["properties", "items", "prefixItems", "additionalProperties", "allOf", "oneOf", "anyOf"]
        .iter()
        .any(|key| value.get(key).is_some())
}
