//! What a schema is made of: nodes that apply together, through `$ref` and `allOf`.
//!
//! Nodes that say nothing about the type are left out, so that what only describes or references another schema is that
//! schema.

use indexmap::IndexSet;

use crate::{
    diagnostic::{Code, Place},
    ir::Owner,
    parse::openapi::{find, quietly, target},
    source::FileId,
    value::{Map, Value},
};

use super::{super::Resolver, component_name, keyword, kind::TYPES};

/// A node of a schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Part {
    pub(super) place: Place,
    /// Whether its `oneOf` or `anyOf` counts.
    pub(super) choice: bool,
}

impl Part {
    pub(super) fn whole(place: Place) -> Self {
        Self { place, choice: true }
    }
}

/// A schema, flat.
#[derive(Debug, Default)]
pub(super) struct Flat {
    /// The nodes that make its type, the outermost first.
    pub(super) parts: Vec<Part>,
    /// Whether one of all nodes allows `null`.
    pub(super) nullable: bool,
    /// Whether one of `parts` does.
    pub(super) parts_nullable: bool,
    /// All nodes, the outermost first.
    pub(super) nodes: Vec<Place>,
    /// Where the way of plain references ends that a single node begins.
    pub(super) head: Option<Place>,
    /// Whether the head is a schema with a discriminator that others are made of, without these.
    pub(super) is_base: bool,
    /// Whether it allows nothing.
    pub(super) never: bool,
}

/// A choice of a node between schemas.
pub(in crate::resolve) struct Choice {
    /// `oneOf` or `anyOf`.
    pub(in crate::resolve) keyword: &'static str,
    /// Where its schemas are, without those that are only `null`.
    pub(in crate::resolve) variants: Vec<Place>,
    pub(in crate::resolve) null: bool,
    /// Whether a discriminator says which of them a value is.
    is_told: bool,
}

/// How many nodes a schema may be made of.
pub(in crate::resolve) const NODES: usize = 512;

impl<'a> Resolver<'a> {
    /// Follows references and `allOf`.
    pub(super) fn flatten(&mut self, owner: Owner, start: &[Part]) -> Flat {
        let sources = self.sources;
        let mut flat = Flat::default();
        let mut open: Vec<Part> = start.iter().rev().cloned().collect();
        let mut seen: IndexSet<Part> = IndexSet::new();
        let mut is_way = start.len() == 1;
        let mut circles = Vec::new();
        // How many of the nodes are beside the last one that it starts with.
        let mut beside = 0;
        while let Some(mut part) = open.pop() {
            if !seen.insert(part.clone()) || seen.len() > NODES {
                continue;
            }
            if Some(&part) == start.last() {
                beside = flat.nodes.len();
            }
            let Some(value) = find(sources, &part.place) else { continue };
            let Some(entries) = value.as_map() else {
                flat.never |= self.allows_nothing(owner, &part.place, value);
                continue;
            };
            self.keywords(owner, &part.place, entries);
            let choice = match part.choice {
                true => self.choice_at(owner, &part.place, value, &flat.nodes, beside),
                false => None,
            };
            let is_null = says_null(value) || choice.as_ref().is_some_and(|choice| choice.null);
            flat.nullable |= is_null;
            let ignored = value.get("$ref").is_some() && self.ignores_siblings(&part.place);
            let mut next = self.references(owner, &part.place, value, &seen, &mut circles);
            if !ignored {
                next.extend(items(value, &part.place, "allOf").map(Part::whole));
                let only = choice.as_ref().and_then(Choice::only);
                part.choice = only.is_none() && choice.is_some_and(|it| !it.variants.is_empty());
                next.extend(only.map(Part::whole));
            }
            let meaning =
                if ignored { Meaning::None } else { meaning(owner, entries, part.choice) };
            if is_way {
                flat.head = Some(part.place.clone());
                flat.is_base = !part.choice && !self.heirs(&part.place).is_empty();
                is_way = meaning != Meaning::Strong && next.len() == 1;
            }
            flat.nodes.push(part.place.clone());
            if meaning != Meaning::None && !flat.parts.contains(&part) {
                flat.parts_nullable |= is_null;
                flat.parts.push(part);
            }
            open.extend(next.into_iter().rev());
        }
        if flat.parts.is_empty() {
            for (at, reference) in circles {
                let message = format!("'{reference}' leads only to itself");
                self.diagnostics.report(unresolved(owner), at, message);
            }
        }
        self.drop_weak(&mut flat);
        flat
    }

    /// The choice that a node is between schemas; `way` are the nodes that led to it, after those `beside` it.
    pub(super) fn choice_at(
        &mut self,
        owner: Owner,
        place: &Place,
        node: &Value,
        way: &[Place],
        beside: usize,
    ) -> Option<Choice> {
        let Some(choice) = choice(place, node) else {
            return self.inherited(owner, place, way);
        };
        // One of its own choices is made of it.
        let is_way = |variant: &Place| {
            quietly(self.sources, variant).is_some_and(|target| way[beside..].contains(&target))
        };
        (!choice.variants.iter().any(is_way)).then_some(choice)
    }

    /// What the references of a node lead to; `circles` are those to a node that has been `seen`.
    fn references(
        &mut self,
        owner: Owner,
        place: &Place,
        value: &'a Value,
        seen: &IndexSet<Part>,
        circles: &mut Vec<(Place, &'a str)>,
    ) -> Vec<Part> {
        let mut found = Vec::new();
        for key in ["$ref", "$dynamicRef", "$recursiveRef"] {
            let Some(reference) = value.text(key) else { continue };
            let at = place.key(key);
            let is_new = self.schemas.checked.insert(at.clone());
            let report = is_new.then_some((unresolved(owner), &mut *self.diagnostics));
            let target = target(self.sources, place, reference, &at, report).map(Part::whole);
            if is_new && target.as_ref().is_some_and(|target| seen.contains(target)) {
                circles.push((at, reference));
            }
            found.extend(target);
        }
        found
    }

    /// A type alone says nothing beside a node that has the same type and says more.
    fn drop_weak(&self, flat: &mut Flat) {
        let sources = self.sources;
        let weak = |part: &Part| {
            let entries = find(sources, &part.place).and_then(Value::as_map);
            entries.is_some_and(|entries| {
                !part.choice && !entries.keys().any(|key| is_strong(key, entries))
            })
        };
        let (thin, strong): (Vec<Part>, Vec<Part>) = flat.parts.iter().cloned().partition(weak);
        if strong.is_empty() || thin.is_empty() {
            return;
        }
        let ty = |part: &Part| find(sources, &part.place).and_then(|value| one_type(value));
        let known: Vec<Option<&str>> = strong.iter().map(ty).collect();
        flat.parts.retain(|part| {
            let same = known.iter().any(|known| *known == ty(part));
            // What it is a choice of decides, too.
            let choice = strong.iter().any(|strong| strong.choice);
            !thin.contains(part) || !(same || choice)
        });
    }

    /// Whether keywords beside a `$ref` have no effect (OpenAPI 3.0, Reference Object).
    pub(in crate::resolve) fn ignores_siblings(&self, place: &Place) -> bool {
        let root = |file: FileId| &self.sources.file(file).value;
        place.file().map(root).is_some_and(|root| {
            let version = root.get("openapi");
            let old = match version {
                Some(Value::Text(version)) => version.starts_with("3.0"),
                Some(Value::Float(version)) => *version == 3.0,
                _ => false,
            };
            old || root.get("swagger").is_some()
        })
    }

    /// Whether a schema without keywords is `false`; what is neither that nor `true` is no schema.
    fn allows_nothing(&mut self, owner: Owner, place: &Place, value: &Value) -> bool {
        if let Value::Bool(allowed) = value {
            return !allowed;
        }
        if self.schemas.checked.insert(place.clone()) {
            let message = format!("expected a schema, found {}", value.kind());
            let code = match owner {
                Owner::Service(_) => Code::InvalidOpenApi,
                Owner::Workflow(_) => Code::WrongKind,
            };
            let type_name = value.as_text().filter(|text| TYPES.contains(text));
            let help = type_name.map(|name| format!("write {{type: {name}}}"));
            self.report(code, place.clone(), message, help);
        }
        false
    }
}

/// The code for a reference without a target. Of an answer enough is left without it.
fn unresolved(owner: Owner) -> Code {
    match owner {
        Owner::Service(_) => Code::UnresolvedSchema,
        Owner::Workflow(_) => Code::UnresolvedReference,
    }
}

/// What a node says about the type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Meaning {
    None,
    /// Its name only.
    Weak,
    Strong,
}

fn meaning(owner: Owner, entries: &Map, choice: bool) -> Meaning {
    let rules = matches!(owner, Owner::Workflow(_));
    let is_rule = |key: &String| rules && keyword::RULES.contains(&key.as_str());
    if choice || entries.keys().any(|key| is_strong(key, entries) || is_rule(key)) {
        Meaning::Strong
    } else if entries.contains_key("type") {
        Meaning::Weak
    } else {
        Meaning::None
    }
}

/// Whether a keyword says more about the type than its name.
fn is_strong(key: &str, entries: &Map) -> bool {
    match key {
        "properties" | "items" | "prefixItems" | "enum" | "const" | "patternProperties" => true,
        "required" => entries[key].as_list().is_some_and(|names| !names.is_empty()),
        "additionalProperties" => !matches!(entries[key], Value::Bool(_)),
        "format" => entries.contains_key("type"),
        _ => false,
    }
}

impl Choice {
    /// The only schema, unless what a discriminator says of it is to be kept.
    fn only(&self) -> Option<Place> {
        match self.variants.as_slice() {
            [only] if !self.is_told => Some(only.clone()),
            _ => None,
        }
    }

    /// Between schemas of which a discriminator says which one a value is.
    pub(super) fn told(variants: Vec<Place>) -> Self {
        Self { keyword: "discriminator", variants, null: false, is_told: true }
    }
}

/// The choice that a node names between schemas.
pub(in crate::resolve) fn choice(place: &Place, value: &Value) -> Option<Choice> {
    let keyword = ["oneOf", "anyOf"]
        .into_iter()
        .find(|key| value.get(key).and_then(Value::as_list).is_some_and(|list| !list.is_empty()))?;
    let list = value.get(keyword).and_then(Value::as_list).unwrap_or_default();
    let is_null = |item: &&Value| {
        one_type(item) == Some("null")
            || item.get("const") == Some(&Value::Null)
            || item.get("enum").and_then(Value::as_list) == Some(&[Value::Null])
    };
    let null = list.iter().any(|item| is_null(&item));
    let kept = || list.iter().enumerate().filter(|(_, item)| !is_null(item));
    // Alternatives of `required` and the like are no types.
    let says_type = |item: &Value| {
        item.as_map().is_none_or(|entries| {
            entries.is_empty() || entries.keys().any(|key| keyword::TYPED.contains(&key.as_str()))
        })
    };
    let variants = match kept().any(|(_, item)| says_type(item)) {
        true => kept().map(|(index, _)| place.key(keyword).key(index)).collect(),
        false => Vec::new(),
    };
    Some(Choice { keyword, variants, null, is_told: value.get("discriminator").is_some() })
}

/// Whether a node says by itself that `null` is a value.
fn says_null(value: &Value) -> bool {
    let is_true = |key| value.get(key).and_then(Value::as_bool) == Some(true);
    let has_null = |key| {
        let list = value.get(key).and_then(Value::as_list);
        list.is_some_and(|list| {
            list.iter()
                .any(|item| *item == Value::Null || key == "type" && item.as_text() == Some("null"))
        })
    };
    is_true("nullable")
        || is_true("x-nullable")
        || has_null("type")
        || has_null("enum")
        || value.text("type") == Some("null")
        || value.get("const") == Some(&Value::Null)
}

/// The only type that a node names or implies.
fn one_type(value: &Value) -> Option<&str> {
    match keyword::types_of(value).as_slice() {
        [name] => Some(*name),
        _ => None,
    }
}

/// The places of the schemas in a list.
fn items(value: &Value, place: &Place, key: &'static str) -> impl Iterator<Item = Place> {
    let count = value.get(key).and_then(Value::as_list).map_or(0, <[Value]>::len);
    let place = place.key(key);
    (0..count).map(move |index| place.key(index))
}

/// The name of the component that is the head of a schema, or its file where it is a file of its own.
pub(super) fn head_name(resolver: &Resolver<'_>, flat: &Flat) -> Option<String> {
    component_name(resolver.sources, flat.head.as_ref()?)
}
