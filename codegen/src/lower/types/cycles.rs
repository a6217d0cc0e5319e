//! Types that contain themselves: where they need a box.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    check::Checked,
    ir::{SchemaId, SchemaKind},
};

use super::Types;

impl Types {
    /// Finds properties and variants through which a type would contain itself. One box in a circle is enough: it is in the first
    /// of its types, and where the others contain themselves without it, in the one that the search left last.
    pub(super) fn find_cycles(&mut self, api: &Checked) {
        let named = self.names.keys().copied().filter(|schema| api[*schema].alias.is_none());
        for circle in circles(api, &named.collect()) {
            let order = circle.iter().enumerate().map(|(order, schema)| (*schema, order));
            let order: BTreeMap<SchemaId, usize> = order.collect();
            for (schema, own) in &order {
                let inside = inside(api, *schema).into_iter().enumerate();
                let through =
                    inside.filter(|(_, inner)| order.get(inner).is_some_and(|it| it <= own));
                self.boxed.extend(through.map(|(index, _)| (*schema, index)));
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
/// Each is in the order in which a search from its first schema through containers leaves them, so that a schema which contains
/// one before it closes a circle.
fn circles(api: &Checked, among: &BTreeSet<SchemaId>) -> Vec<Vec<SchemaId>> {
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
    let mut circles = Vec::new();
    for schema in left.into_iter().rev() {
        let circle = reached(schema, &containers, &mut seen);
        let Some(first) = circle.iter().min() else { continue };
        for schema in &circle {
            seen.remove(schema);
        }
        circles.push(reached(*first, &containers, &mut seen));
    }
    circles
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
