//! Inheritance: schemas that are made of another one by `allOf`, where that has a `discriminator` (OpenAPI, Discriminator Object).

use std::rc::Rc;

use indexmap::{IndexMap, IndexSet};

use crate::{
    diagnostic::{Code, Place},
    ir::Owner,
    parse::openapi::{find, quietly, target},
    source::FileId,
    value::Value,
};

use super::{super::Resolver, part::Choice};

/// Which schemas are made of which.
#[derive(Default)]
pub(super) struct Heirs {
    files: IndexSet<FileId>,
    noted: IndexSet<Place>,
    /// By each schema those that name it in their `allOf`, in the order in which they are written.
    direct: IndexMap<Place, IndexSet<Place>>,
    /// By each schema with a discriminator all that are made of it.
    of: IndexMap<Place, Rc<IndexSet<Place>>>,
    /// The nodes that the values of a discriminator mean.
    mappings: IndexMap<Place, Vec<(String, Place)>>,
}

impl Resolver<'_> {
    /// The choice between a schema and those that are made of it, unless one of these leads here.
    pub(super) fn inherited(
        &mut self,
        owner: Owner,
        place: &Place,
        way: &[Place],
    ) -> Option<Choice> {
        let heirs = match owner {
            Owner::Service(_) => self.heirs(place),
            // Inputs of workflows are JSON Schema alone.
            Owner::Workflow(_) => return None,
        };
        if heirs.is_empty() || way.iter().any(|node| heirs.contains(node)) {
            return None;
        }
        let own = self.means_itself(place).then(|| place.clone());
        Some(Choice::told(own.into_iter().chain(heirs.iter().cloned()).collect()))
    }

    /// Whether a value of a schema that others are made of may be one of itself: where no mapping says what values mean, it may.
    fn means_itself(&mut self, place: &Place) -> bool {
        let mapping = self.mapping(place);
        mapping.is_empty() || mapping.iter().any(|(_, node)| node == place)
    }

    /// The schemas that are made of one with a discriminator and without a choice.
    pub(super) fn heirs(&mut self, place: &Place) -> Rc<IndexSet<Place>> {
        let node = find(self.sources, place);
        let has = |key| node.is_some_and(|node| node.get(key).is_some());
        if !has("discriminator") || has("oneOf") || has("anyOf") {
            return Rc::default();
        }
        if let Some(known) = self.schemas.heirs.of.get(place) {
            return Rc::clone(known);
        }
        let mapped = self.mapping(place).into_iter().map(|(_, node)| node);
        let mapped: Vec<Place> = mapped.collect();
        for file in self.sources.ids() {
            self.note_file(file);
        }
        mapped.into_iter().for_each(|node| self.note(node));
        let heirs = Rc::new(self.schemas.heirs.all(place));
        self.schemas.heirs.of.insert(place.clone(), Rc::clone(&heirs));
        heirs
    }

    /// The nodes that the mapping of a discriminator names, by its values.
    pub(super) fn mapping(&mut self, place: &Place) -> Vec<(String, Place)> {
        if let Some(known) = self.schemas.heirs.mappings.get(place) {
            return known.clone();
        }
        let node = find(self.sources, place).and_then(|node| node.get("discriminator"));
        let mapping = node.and_then(|node| node.get("mapping")).and_then(Value::as_map);
        let mut found = Vec::new();
        for (value, to) in mapping.into_iter().flatten() {
            let at = place.key("discriminator").key("mapping").key(value);
            found.extend(self.mapped(place, to, &at).map(|node| (value.clone(), node)));
        }
        self.schemas.heirs.mappings.insert(place.clone(), found.clone());
        found
    }

    /// The node that a discriminator names for values which nothing else names (OpenAPI 3.2, `defaultMapping`).
    pub(super) fn default_mapping(&mut self, place: &Place) -> Option<Place> {
        let node = find(self.sources, place)?.get("discriminator")?.get("defaultMapping")?;
        self.mapped(place, node, &place.key("discriminator").key("defaultMapping"))
    }

    /// The node that a mapping names.
    fn mapped(&mut self, place: &Place, to: &Value, at: &Place) -> Option<Place> {
        let to = self.as_name(to, at)?;
        // A plain name is that of a component.
        let is_name = !to.contains(['#', '/']) && !to.ends_with(".json") && !to.ends_with("ml");
        let reference = match is_name {
            true => format!("#/components/schemas/{to}"),
            false => to,
        };
        let report = Some((Code::UnresolvedSchema, &mut *self.diagnostics));
        let node = target(self.sources, place, &reference, at, report)?;
        quietly(self.sources, &node)
    }

    /// Notes what the components of a file are made of.
    fn note_file(&mut self, file: FileId) {
        if !self.schemas.heirs.files.insert(file) {
            return;
        }
        let root = Place::root(file);
        let components = root.key("components").key("schemas");
        for group in [components, root.key("definitions"), root.key("$defs")] {
            let entries = find(self.sources, &group).and_then(Value::as_map);
            let names = entries.into_iter().flat_map(|entries| entries.keys());
            names.for_each(|name| self.note(group.key(name)));
        }
    }

    /// Notes what a schema is made of.
    fn note(&mut self, schema: Place) {
        let mut open = vec![schema];
        while let Some(schema) = open.pop() {
            if !self.schemas.heirs.noted.insert(schema.clone()) {
                continue;
            }
            for base in self.bases(&schema) {
                let heirs = self.schemas.heirs.direct.entry(base.clone()).or_default();
                heirs.insert(schema.clone());
                open.push(base);
            }
        }
    }

    /// The schemas that the `allOf` of a node names, there or further inside.
    fn bases(&self, schema: &Place) -> Vec<Place> {
        let (mut bases, mut open) = (Vec::new(), vec![schema.clone()]);
        while let Some(place) = open.pop() {
            let all = find(self.sources, &place).and_then(|node| node.get("allOf"));
            let count = all.and_then(Value::as_list).map_or(0, <[Value]>::len);
            for item in (0..count).map(|index| place.key("allOf").key(index)) {
                match quietly(self.sources, &item) {
                    Some(base) if base != item => bases.push(base),
                    Some(_) => open.push(item),
                    None => {}
                }
            }
        }
        bases
    }
}

impl Heirs {
    /// All that are made of a schema, directly or by way of others.
    fn all(&self, schema: &Place) -> IndexSet<Place> {
        let mut found = IndexSet::from([schema.clone()]);
        let mut at = 0;
        while let Some(place) = found.get_index(at) {
            let direct = self.direct.get(place).cloned().unwrap_or_default();
            found.extend(direct);
            at += 1;
        }
        found.shift_remove_index(0);
        found
    }
}
