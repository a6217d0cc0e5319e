//! Types that contain themselves: where they need a box.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    check::Checked,
    ir::{SchemaId, SchemaKind},
};

use super::Types;

impl Types {
    /// Finds properties and variants through which a type would contain itself. One box in a circle is enough: it is in the first
    /// of its types.
    pub(super) fn find_cycles(&mut self, api: &Checked) {
        let named = self.names.keys().copied().filter(|schema| api[*schema].alias.is_none());
        let mut open = vec![named.collect::<BTreeSet<_>>()];
        while let Some(schemas) = open.pop() {
            for mut circle in circles(api, &schemas) {
                let Some(first) = circle.pop_first() else { continue };
                let inside = inside(api, first).into_iter().enumerate();
                let through = inside.filter(|(_, inner)| *inner == first || circle.contains(inner));
                self.boxed.extend(through.map(|(index, _)| (first, index)));
                // The others may contain themselves without it.
                open.push(circle);
            }
        }
        for schema in self.names.keys() {
            let typed = api.typed(*schema);
            if typed != *schema {
                let of = self.boxed.range((typed, 0)..=(typed, usize::MAX));
                let boxed: Vec<_> = of.map(|(_, index)| (*schema, *index)).collect();
                self.boxed.extend(boxed);
            }
        }
    }
}

/// What a value holds in itself, not behind a list or a map: its properties or its variants.
fn inside(api: &Checked, schema: SchemaId) -> Vec<SchemaId> {
    match &api[schema].kind {
        SchemaKind::Object(properties) => {
            properties.iter().map(|property| api.typed(property.schema)).collect()
        }
        SchemaKind::Union(union) => {
            union.variants.iter().map(|variant| api.typed(variant.schema)).collect()
        }
        _ => Vec::new(),
    }
}

/// The schemas that contain each other, or themselves, among these: the strongly connected components, by Kosaraju's algorithm.
fn circles(api: &Checked, among: &BTreeSet<SchemaId>) -> Vec<BTreeSet<SchemaId>> {
    let mut containers: BTreeMap<SchemaId, Vec<SchemaId>> = BTreeMap::new();
    let mut contents: BTreeMap<SchemaId, Vec<SchemaId>> = BTreeMap::new();
    for schema in among {
        let inside = inside(api, *schema).into_iter().filter(|inner| among.contains(inner));
        let inside: Vec<_> = inside.collect();
        for inner in &inside {
            containers.entry(*inner).or_default().push(*schema);
        }
        contents.insert(*schema, inside);
    }
    let mut seen = BTreeSet::new();
    let mut left = Vec::new();
    for schema in among {
        left.extend(reached(*schema, &contents, &mut seen));
    }
    seen.clear();
    let circles = left.into_iter().rev().map(|schema| reached(schema, &containers, &mut seen));
    let circles = circles.map(BTreeSet::from_iter);
    let holds_itself = |schema: &SchemaId| contents[schema].contains(schema);
    circles
        .filter(|circle: &BTreeSet<_>| circle.len() > 1 || circle.iter().any(holds_itself))
        .collect()
}

/// The schemas that one leads to and that have not been seen, each after those that it leads to.
fn reached(
    from: SchemaId,
    leads: &BTreeMap<SchemaId, Vec<SchemaId>>,
    seen: &mut BTreeSet<SchemaId>,
) -> Vec<SchemaId> {
    let next = |schema| leads.get(&schema).map_or(&[][..], Vec::as_slice).iter();
    let mut left = Vec::new();
    let mut open = Vec::new();
    if seen.insert(from) {
        open.push((from, next(from)));
    }
    // No recursion, since schemas may be in each other to any depth.
    while let Some((schema, inner)) = open.last_mut() {
        match inner.find(|inner| seen.insert(**inner)) {
            Some(inner) => open.push((*inner, next(*inner))),
            None => {
                left.push(*schema);
                open.pop();
            }
        }
    }
    left
}
