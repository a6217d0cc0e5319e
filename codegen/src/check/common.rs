//! What the variants of a choice agree about.

use indexmap::IndexSet;

use super::{Conversion, convert};
use crate::{
    ir::{Api, SchemaId, SchemaKind},
    pointer::{self, Pointer},
    suggest,
};

/// The type of a part that whatever is chosen has, if it has the part at all.
pub(super) struct Common {
    pub(super) schema: SchemaId,
    pub(super) secret: bool,
}

/// Nothing that can be chosen has this property.
#[derive(Debug)]
pub(super) struct NoSuchProperty {
    pub(super) key: String,
    pub(super) help: Option<String>,
}

/// What is below a value, by JSON Pointer; `None` if the variants do not agree, or one of them may have anything there.
pub(super) fn below(
    api: &Api,
    start: Option<SchemaId>,
    pointer: &Pointer,
) -> Result<Option<Common>, NoSuchProperty> {
    let Some(start) = start else { return Ok(None) };
    let mut secret = false;
    let mut reached = IndexSet::from([start]);
    for key in pointer.keys() {
        let all = variants(api, &reached);
        let mut below = IndexSet::new();
        secret = false;
        for schema in &all {
            match under(api, *schema, key) {
                Under::Anything => return Ok(None),
                Under::Nothing => {}
                Under::One { schema, is_secret } => {
                    below.insert(api.typed(schema));
                    secret |= is_secret;
                }
            }
        }
        if below.is_empty() {
            let names = || all.iter().flat_map(|schema| names(api, *schema));
            let help = suggest::help(key, names().collect::<IndexSet<_>>());
            return Err(NoSuchProperty { key: key.clone(), help });
        }
        reached = below;
    }
    Ok(one(api, &reached).map(|schema| Common { schema, secret }))
}

/// The schemas themselves, those of choices in place of these.
fn variants(api: &Api, schemas: &IndexSet<SchemaId>) -> IndexSet<SchemaId> {
    let (mut found, mut seen) = (IndexSet::new(), IndexSet::new());
    let mut open: Vec<SchemaId> = schemas.iter().rev().copied().collect();
    while let Some(schema) = open.pop() {
        let schema = api.typed(schema);
        match &api[schema].kind {
            SchemaKind::Union(union) if seen.insert(schema) => {
                open.extend(union.variants.iter().rev().map(|variant| variant.schema));
            }
            SchemaKind::Union(_) => {}
            _ => drop(found.insert(schema)),
        }
    }
    found
}

/// What a value has under a key.
enum Under {
    Anything,
    Nothing,
    One { schema: SchemaId, is_secret: bool },
}

fn under(api: &Api, schema: SchemaId, key: &str) -> Under {
    let entry = |schema| Under::One { schema, is_secret: api.is_secret_entry(schema) };
    match &api[schema].kind {
        SchemaKind::Any => Under::Anything,
        SchemaKind::Object(properties) => {
            let property = properties.iter().find(|property| property.name == key);
            match (property, api[schema].rest) {
                (Some(property), _) => {
                    Under::One { schema: property.schema, is_secret: property.secret }
                }
                (None, Some(rest)) => entry(rest),
                (None, None) => Under::Nothing,
            }
        }
        SchemaKind::Map(value) => entry(*value),
        SchemaKind::List(item) if pointer::index(key).is_some() => entry(*item),
        _ => Under::Nothing,
    }
}

/// The names of the properties of an object.
fn names(api: &Api, schema: SchemaId) -> impl Iterator<Item = &str> {
    let properties = match &api[schema].kind {
        SchemaKind::Object(properties) => properties.as_slice(),
        _ => &[],
    };
    properties.iter().map(|property| property.name.as_str())
}

/// The schema that holds the values of all, if there is one.
fn one(api: &Api, schemas: &IndexSet<SchemaId>) -> Option<SchemaId> {
    let first = *schemas.first()?;
    let is_first = |schema: &SchemaId| {
        let is_same = convert(api, Some(first), *schema) == Some(Conversion::Same);
        is_same && !convert::one_hides(api, Some(first), *schema)
    };
    if schemas.iter().all(is_first) {
        return (api[first].kind != SchemaKind::Any).then_some(first);
    }
    let kinds: Vec<SchemaKind> = schemas.iter().map(|schema| api[*schema].kind.clone()).collect();
    match SchemaKind::of_all(&kinds)? {
        SchemaKind::Any => None,
        // Enums of several components are none of them.
        SchemaKind::Text | SchemaKind::Enum(_) => Some(Api::TEXT),
        SchemaKind::Number => Some(Api::NUMBER),
        kind => schemas.iter().copied().find(|schema| api[*schema].kind == kind),
    }
}
