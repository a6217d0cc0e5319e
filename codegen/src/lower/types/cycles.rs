//! Types that contain themselves: where they need a box.

use std::collections::BTreeSet;

use crate::{
    check::Checked,
    ir::{SchemaId, SchemaKind},
};

use super::Types;

impl Types {
    /// Finds properties and variants through which a type would contain itself. One box in a circle is enough.
    pub(super) fn find_cycles(&mut self, api: &Checked) {
        for schema in self.names.keys().filter(|schema| api[**schema].alias.is_none()) {
            for (index, inner) in inside(api, *schema).into_iter().enumerate() {
                if contains(api, inner, *schema, &self.boxed) {
                    self.boxed.insert((*schema, index));
                }
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
        SchemaKind::Object(properties) => properties.iter().map(|p| p.schema).collect(),
        SchemaKind::Union(union) => union.variants.iter().map(|v| v.schema).collect(),
        _ => Vec::new(),
    }
}

/// Whether a value of one schema holds a value of another in itself, without a box between.
fn contains(
    api: &Checked,
    outer: SchemaId,
    inner: SchemaId,
    boxed: &BTreeSet<(SchemaId, usize)>,
) -> bool {
    let (mut open, mut seen) = (vec![outer], BTreeSet::new());
    while let Some(schema) = open.pop() {
        let schema = api.typed(schema);
        if schema == inner {
            return true;
        }
        if seen.insert(schema) {
            let inside = inside(api, schema).into_iter().enumerate();
            let direct = inside.filter(|(index, _)| !boxed.contains(&(schema, *index)));
            open.extend(direct.map(|(_, schema)| schema));
        }
    }
    false
}
