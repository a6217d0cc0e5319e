//! What hides secrets, found once for all choices and clients.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    check::Checked,
    ir::{Property, SchemaId, SchemaKind},
};

/// The schemas with secrets.
pub(in crate::lower) struct Hidden {
    /// Those with secrets that no property names: in lists, maps and choices, and among other properties.
    nameless: BTreeSet<SchemaId>,
    /// Those that lead to a property that is not shown.
    named: BTreeSet<SchemaId>,
}

impl Hidden {
    pub(in crate::lower) fn of(api: &Checked) -> Self {
        let (mut entries, mut containers) = (Holders::new(), Holders::new());
        let mut found = Vec::new();
        for schema in (0..api.schemas.len()).map(SchemaId) {
            let node = &api[schema];
            let mut inner: Vec<SchemaId> = node.rest.into_iter().collect();
            let mut properties = Vec::new();
            match &node.kind {
                SchemaKind::List(entry) | SchemaKind::Map(entry) => inner = vec![*entry],
                SchemaKind::Union(union) => {
                    inner = union.variants.iter().map(|variant| variant.schema).collect();
                }
                SchemaKind::Object(all) => properties.extend(all.iter().map(|one| one.schema)),
                _ => inner.clear(),
            }
            if inner.iter().any(|inner| api.is_secret_entry(*inner)) {
                found.push(schema);
            }
            for inner in &inner {
                entries.entry(*inner).or_default().push(schema);
            }
            for inner in inner.into_iter().chain(properties).chain(node.alias).chain(node.rest) {
                containers.entry(inner).or_default().push(schema);
            }
        }
        let mut hidden = Self { nameless: closure(found, &entries), named: BTreeSet::new() };
        let has_hidden = |schema: &SchemaId| match &api[*schema].kind {
            SchemaKind::Object(properties) => properties.iter().any(|one| hidden.hides(one)),
            _ => false,
        };
        let found = (0..api.schemas.len()).map(SchemaId).filter(has_hidden).collect();
        hidden.named = closure(found, &containers);
        hidden
    }

    /// Whether a value has secrets that no property names.
    pub(in crate::lower) fn is_nameless(&self, schema: SchemaId) -> bool {
        self.nameless.contains(&schema)
    }

    /// Whether a value has properties that are not shown, at any depth.
    pub(in crate::lower) fn is_named(&self, schema: SchemaId) -> bool {
        self.named.contains(&schema)
    }

    /// Whether what stands under the name of a property is not shown.
    pub(in crate::lower) fn hides(&self, property: &Property) -> bool {
        property.secret || self.is_nameless(property.schema)
    }
}

type Holders = BTreeMap<SchemaId, Vec<SchemaId>>;

/// These schemas, and all that hold one of them.
fn closure(mut open: Vec<SchemaId>, holders: &Holders) -> BTreeSet<SchemaId> {
    let mut found = BTreeSet::new();
    while let Some(schema) = open.pop() {
        if found.insert(schema) {
            open.extend(holders.get(&schema).into_iter().flatten());
        }
    }
    found
}
