//! What values of a variant of a choice look like: by that a value is known.

use std::collections::BTreeSet;

use crate::{
    check::Checked,
    ir::{self, Property, SchemaId, SchemaKind},
    rust::Shape,
};

/// The shape of the values of a schema.
pub(super) fn of(api: &Checked, schema: SchemaId) -> Shape {
    let plain = |kind| Shape {
        kind,
        required: Vec::new(),
        optional: Vec::new(),
        tags: Vec::new(),
        is_default: false,
    };
    match &api[schema].kind {
        SchemaKind::Any => plain("Any"),
        SchemaKind::Union(_) => Shape { optional: described(api, schema), ..plain("Choice") },
        SchemaKind::Bool => plain("Boolean"),
        SchemaKind::Int32 | SchemaKind::Int64 | SchemaKind::UInt32 | SchemaKind::UInt64 => {
            plain("Integer")
        }
        SchemaKind::Number => plain("Number"),
        SchemaKind::Text | SchemaKind::Bytes | SchemaKind::File => plain("Text"),
        SchemaKind::Enum(values) => Shape { required: values.clone(), ..plain("Values") },
        SchemaKind::List(_) => plain("List"),
        SchemaKind::Map(_) => plain("Map"),
        SchemaKind::Object(properties) => Shape {
            kind: if api[api.typed(schema)].rest.is_some() { "Open" } else { "Object" },
            ..object(properties)
        },
    }
}

fn object(properties: &[Property]) -> Shape {
    let (required, optional): (Vec<_>, Vec<_>) =
        properties.iter().partition(|property| property.required);
    let names = |properties: Vec<&Property>| {
        properties.into_iter().map(|property| property.name.clone()).collect()
    };
    // A property with one value says which it is, also where no discriminator names it.
    let constant =
        |property: &Property| Some((property.name.clone(), vec![property.constant.clone()?]));
    let tags = properties.iter().filter_map(constant).collect();
    let (required, optional) = (names(required), names(optional));
    Shape { kind: "Object", required, optional, tags, is_default: false }
}

/// The properties of all objects of a choice.
fn described(api: &ir::Api, schema: SchemaId) -> Vec<String> {
    let (mut names, mut seen, mut open) = (BTreeSet::new(), BTreeSet::new(), vec![schema]);
    while let Some(schema) = open.pop() {
        if !seen.insert(api.typed(schema)) {
            continue;
        }
        match &api[schema].kind {
            SchemaKind::Union(union) => {
                names.extend(union.tag.clone());
                open.extend(union.variants.iter().map(|variant| variant.schema));
            }
            SchemaKind::Object(properties) => {
                names.extend(properties.iter().map(|property| property.name.clone()));
            }
            _ => {}
        }
    }
    names.into_iter().collect()
}
