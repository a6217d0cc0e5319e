//! Choices: `oneOf`, `anyOf`, several types.

use indexmap::{IndexMap, IndexSet};

use crate::{
    diagnostic::{Code, Place},
    ir::{SchemaId, SchemaKind, Union, Variant},
    parse::openapi::{find, quietly, target},
    value::Value,
};

use super::{super::Resolver, Key, Part, component_name};

/// How many choices may have something beside them, such as other choices: each becomes a type inside of another, and rustc follows 128
/// of them. Of 116 services that were tried none has as many.
const COMBINED: usize = 64;

/// How deep choices may be in each other without anything else between.
const ROUNDS: usize = 8;

/// `discriminator`: the property, and the nodes that its values mean.
struct Tag {
    property: String,
    mapping: Vec<(String, Place)>,
    /// What values mean that nothing else does.
    default: Option<Place>,
    /// The schema that has it, if the others are made of that.
    base: Option<Place>,
}

impl<'a> Resolver<'a> {
    /// One of several schemas, each together with what is beside the choice.
    pub(super) fn choice(&mut self, id: SchemaId, key: &Key) -> SchemaKind {
        let owner = self.api[id].owner;
        let Some(at) = key.parts.iter().position(|part| part.choice) else {
            return SchemaKind::Any;
        };
        let place = key.parts[at].place.clone();
        let Some(node) = find(self.sources, &place) else { return SchemaKind::Any };
        let Some(choice) = self.choice_at(owner, &place, node, &[], 0) else {
            return SchemaKind::Any;
        };
        if choice.keyword == "oneOf" && node.get("anyOf").is_some() {
            let message = "'anyOf' beside 'oneOf' is not checked: values have the type without it";
            self.diagnostics.report(Code::UncheckedKeyword, place.name("anyOf"), message);
        }
        if key.parts.len() > 1 && self.is_too_much(&place.key(choice.keyword)) {
            return SchemaKind::Any;
        }
        let tag = self.tag(key);
        let is_base = tag.as_ref().is_some_and(|tag| tag.base.is_some());
        let mut base = key.parts.clone();
        match is_base {
            // They are made of it already.
            true => drop(base.remove(at)),
            false => base[at].choice = false,
        }
        let mut variants = Vec::new();
        for (index, place) in choice.variants.iter().enumerate() {
            let alone = match is_base {
                true => self.alone(place),
                false => Part::whole(place.clone()),
            };
            let alone = [alone];
            // The file that it leads to is read on the way.
            let own = self.flatten(owner, &alone);
            let label = self.label(place, is_base);
            let word = label.clone().unwrap_or_else(|| (index + 1).to_string());
            let name = [self.api[id].name.clone(), vec![word]].concat();
            let mut parts = base.clone();
            parts.extend(alone.clone());
            let all = self.flatten(owner, &parts).parts;
            if all.len() == own.parts.len() && all.iter().all(|part| own.parts.contains(part)) {
                // What is beside the choice adds nothing.
                parts = alone.to_vec();
            }
            let Some(reached) = self.reach(owner, &parts, key.only.clone(), &name) else {
                continue;
            };
            let tags =
                tag.as_ref().map(|tag| self.tags(tag, place, &own.nodes)).unwrap_or_default();
            let is_default =
                tag.as_ref().is_some_and(|tag| self.is_default(tag, place, &own.nodes));
            variants.push(Variant { name: label, schema: reached.id, tags, is_default });
        }
        SchemaKind::Union(Union { tag: tag.map(|tag| tag.property), variants })
    }

    /// Whether choices that are combined with others are no longer read: each multiplies those below it.
    fn is_too_much(&mut self, place: &Place) -> bool {
        self.schemas.combined += 1;
        if self.schemas.combined == COMBINED {
            let message = "too many choices are combined with others; what follows are JSON values";
            self.diagnostics.report(Code::Untyped, place.clone(), message);
        }
        self.schemas.combined >= COMBINED
    }

    /// A value of one of several types.
    pub(super) fn choice_of_types(
        &mut self,
        id: SchemaId,
        key: &Key,
        types: &[String],
    ) -> SchemaKind {
        let owner = self.api[id].owner;
        let mut variants = Vec::new();
        for name in types {
            let words = [self.api[id].name.clone(), vec![name.clone()]].concat();
            let Some(reached) = self.reach(owner, &key.parts, Some(name.clone()), &words) else {
                continue;
            };
            // The whole may be null, its types are not.
            let schema = self.api.typed(reached.id);
            variants.push(Variant { name: None, schema, tags: Vec::new(), is_default: false });
        }
        SchemaKind::Union(Union { tag: None, variants })
    }

    /// A schema that is one of those made of another, or that one, without those that are made of it.
    fn alone(&mut self, place: &Place) -> Part {
        Part { place: place.clone(), choice: self.heirs(place).is_empty() }
    }

    /// What a variant is called: its component, its title, or the value by which it is known.
    fn label(&mut self, place: &Place, is_component: bool) -> Option<String> {
        let target = quietly(self.sources, place)?;
        let node = find(self.sources, &target)?;
        let own = component_name(self.sources, &target);
        let own = own.filter(|_| is_component || target != *place);
        own.or_else(|| Some(node.text("title")?.to_owned()).filter(|title| !title.is_empty()))
            .or_else(|| constant_text(node))
    }

    fn tag(&mut self, key: &Key) -> Option<Tag> {
        let found = self.nodes(key).find_map(|(part, node)| {
            let discriminator = node.get("discriminator")?;
            // Swagger 2.0 has the name alone.
            let property =
                discriminator.as_text().or_else(|| discriminator.text("propertyName"))?;
            Some((part.place.clone(), property))
        });
        let (place, property) = found?;
        let base = !self.heirs(&place).is_empty();
        let (mapping, default) = (self.mapping(&place), self.default_mapping(&place));
        Some(Tag { property: property.to_owned(), mapping, default, base: base.then_some(place) })
    }

    /// The values of the tag that mean a variant, which is made of these nodes: those of the mapping, else those that its property
    /// can have, else the name of its component.
    fn tags(&mut self, tag: &Tag, place: &Place, nodes: &[Place]) -> Vec<String> {
        let Some(target) = quietly(self.sources, place) else { return Vec::new() };
        let mapped = tag.mapping.iter().filter(|(_, node)| *node == target);
        let mapped: Vec<String> = mapped.map(|(value, _)| value.clone()).collect();
        if !mapped.is_empty() {
            return mapped;
        }
        // A choice by the same property has those of its variants.
        let own = find(self.sources, &target).and_then(|node| node.get("discriminator"));
        if tag.base.is_none()
            && own.is_some_and(|own| own.text("propertyName") == Some(&tag.property))
        {
            return Vec::new();
        }
        if let Some(values) = self.tag_values(tag, nodes) {
            return values;
        }
        match tag.base {
            Some(_) => component_name(self.sources, place).into_iter().collect(),
            None => self.referenced(place).into_iter().collect(),
        }
    }

    /// The values that the property of the tag can have in a variant, if they are listed.
    fn tag_values(&self, tag: &Tag, nodes: &[Place]) -> Option<Vec<String>> {
        let property = |node: &Place| {
            let place = quietly(self.sources, &node.key("properties").key(&tag.property))?;
            constants(find(self.sources, &place)?)
        };
        // What all are made of has the values of all.
        let mut own = nodes.iter().filter(|node| tag.base.as_ref() != Some(node));
        own.find_map(property)
    }

    /// Whether a variant is meant without a tag, and by values that mean no other one: those that it lists are all that it has.
    fn is_default(&self, tag: &Tag, place: &Place, nodes: &[Place]) -> bool {
        let Some(default) = &tag.default else { return false };
        quietly(self.sources, place).as_ref() == Some(default)
            && self.tag_values(tag, nodes).is_none()
    }

    /// The name of the component that a variant references, which may itself reference another one.
    fn referenced(&self, place: &Place) -> Option<String> {
        let reference = find(self.sources, place)?.text("$ref")?;
        let first = target(self.sources, place, reference, &place.key("$ref"), None)?;
        component_name(self.sources, &first)
    }

    /// Gives choices of kinds that are one for Rust that kind.
    pub(super) fn settle_choices(&mut self, first: SchemaId) {
        self.open_circles(first);
        // A choice among choices is settled when those are.
        for _ in 0..ROUNDS {
            let mut changed = false;
            for index in (first.0..self.api.schemas.len()).rev() {
                let id = SchemaId(index);
                if matches!(self.api[id].kind, SchemaKind::Union(_)) {
                    changed |= self.settle(id);
                }
            }
            if !changed {
                return;
            }
        }
    }

    /// Choices that are among their own choices have the variants of all instead: reading them would not end.
    fn open_circles(&mut self, first: SchemaId) {
        let all = (first.0..self.api.schemas.len()).map(SchemaId);
        let opened: Vec<(SchemaId, Union, bool)> =
            all.filter_map(|id| self.opened(id).map(|(union, null)| (id, union, null))).collect();
        for (id, union, nullable) in opened {
            let schema = &mut self.api.schemas[id.0];
            schema.kind = SchemaKind::Union(union);
            schema.nullable |= nullable;
        }
    }

    /// A choice that is among its own choices without them, and whether one of them may be null.
    fn opened(&self, id: SchemaId) -> Option<(Union, bool)> {
        let SchemaKind::Union(whole) = &self.api[id].kind else { return None };
        let (mut found, mut nullable, mut is_circle) = (Vec::new(), false, false);
        let mut seen = IndexSet::from([id]);
        let mut open = vec![whole];
        while let Some(union) = open.pop() {
            for variant in &union.variants {
                let schema = self.api.typed(variant.schema);
                let SchemaKind::Union(inner) = &self.api[schema].kind else {
                    let same = union.tag == whole.tag;
                    let tags = if same { variant.tags.clone() } else { Vec::new() };
                    let is_default = same && variant.is_default;
                    found.push(Variant { tags, is_default, ..variant.clone() });
                    continue;
                };
                nullable |= self.api[variant.schema].nullable;
                is_circle |= schema == id && !std::ptr::eq(union, whole);
                if seen.insert(schema) {
                    open.push(inner);
                }
            }
        }
        is_circle.then(|| (Union { tag: whole.tag.clone(), variants: found }, nullable))
    }

    /// `true` if it changes.
    fn settle(&mut self, id: SchemaId) -> bool {
        let SchemaKind::Union(union) = self.api[id].kind.clone() else { return false };
        let before = union.variants.len();
        let mut variants: IndexMap<SchemaId, Variant> = IndexMap::new();
        for variant in union.variants {
            self.api.schemas[id.0].nullable |= self.api[variant.schema].nullable;
            let schema = self.api.typed(variant.schema);
            if schema == id {
                continue;
            }
            match variants.get_mut(&schema) {
                Some(known) => {
                    known.is_default |= variant.is_default;
                    known.tags.extend(variant.tags);
                    let tags: IndexSet<String> = known.tags.drain(..).collect();
                    known.tags.extend(tags);
                }
                None => {
                    variants.insert(schema, Variant { schema, ..variant });
                }
            }
        }
        let kinds: Vec<SchemaKind> =
            variants.keys().map(|schema| self.api[*schema].kind.clone()).collect();
        // Only the choice says what its objects are.
        let lacks = |tag: &String| variants.keys().any(|schema| self.api.lacks(*schema, tag));
        let is_told = union.tag.as_ref().is_some_and(lacks);
        let schema = &mut self.api.schemas[id.0];
        if let Some(kind) = SchemaKind::of_all(&kinds) {
            schema.kind = kind;
            return true;
        }
        if let ([kind], Some(only), false) = (kinds.as_slice(), variants.keys().next(), is_told) {
            (schema.kind, schema.alias) = (kind.clone(), Some(*only));
            return true;
        }
        let changed = variants.len() != before;
        let variants = variants.into_values().collect();
        schema.kind = SchemaKind::Union(Union { tag: union.tag, variants });
        changed
    }
}

/// The text of a property that has one value only, which is a text.
fn constant_text(node: &Value) -> Option<String> {
    let properties = node.get("properties").and_then(Value::as_map)?;
    let is_text = |property: &&Value| {
        let listed = property.get("enum").and_then(Value::as_list).and_then(<[Value]>::first);
        property.get("const").or(listed).is_some_and(|value| value.as_text().is_some())
    };
    properties.values().filter(is_text).find_map(constant)
}

/// The text of the only value that a property can have.
pub(super) fn constant(property: &Value) -> Option<String> {
    constants(property).filter(|texts| texts.len() == 1)?.pop()
}

/// The texts that a property may have: `null` is no value of a tag.
fn constants(property: &Value) -> Option<Vec<String>> {
    let text = |value: &Value| match value {
        Value::Text(text) => Some(text.clone()),
        Value::Bool(value) => Some(value.to_string()),
        Value::Integer(value) => Some(value.to_string()),
        _ => None,
    };
    if let Some(value) = property.get("const") {
        return text(value).map(|text| vec![text]);
    }
    let values = property.get("enum").and_then(Value::as_list)?;
    values.iter().filter(|value| **value != Value::Null).map(text).collect()
}
