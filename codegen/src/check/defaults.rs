//! Defaults inside of inputs. That of an input is applied where it is not given; those of its properties are not.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::{
    diagnostic::{Code, Diagnostics, Place},
    ir::{Api, SchemaId, SchemaKind},
};

/// Reports defaults of what is inside of inputs.
pub(super) fn report_inner(api: &Api, diagnostics: &mut Diagnostics) {
    let inputs = api.workflows.iter().flat_map(|workflow| &workflow.inputs);
    let mut open: Vec<SchemaId> = inputs.map(|input| input.schema).collect();
    let (mut seen, mut found) = (BTreeSet::new(), IndexMap::new());
    while let Some(schema) = open.pop() {
        if seen.insert(schema) {
            inside(api, schema, &mut open, &mut found);
        }
    }
    for (place, name) in found {
        let message = format!("the default of '{name}' has no effect inside of an input");
        let help = "give the input a default as a whole";
        diagnostics.report_with_help(Code::NoEffect, place, message, help);
    }
}

/// The schemas directly inside of one, and the places of its properties' defaults.
fn inside(
    api: &Api,
    schema: SchemaId,
    open: &mut Vec<SchemaId>,
    found: &mut IndexMap<Place, String>,
) {
    match &api[schema].kind {
        SchemaKind::Object(properties) => {
            for property in properties {
                open.push(property.schema);
                if property.default.is_some() {
                    found.insert(property.place.key("default"), property.name.clone());
                }
            }
        }
        SchemaKind::List(inner) | SchemaKind::Map(inner) => open.push(*inner),
        SchemaKind::Union(choice) => {
            open.extend(choice.variants.iter().map(|variant| variant.schema));
        }
        _ => {}
    }
    open.extend(api[schema].rest);
}
