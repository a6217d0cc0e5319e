//! Choices between schemas as enums.

use crate::{
    check::Checked,
    ir::{self, SchemaId, SchemaKind},
    lower::docs,
    names::{Taken, pascal},
    rust::{Choice, Shape, Type, Union},
};

use super::{Types, is_optional};

/// The largest variant in bytes that is not boxed: all values of an enum have the size of its largest.
const LARGE: usize = 160;

impl Types {
    pub(super) fn union(
        &self,
        api: &Checked,
        schema: SchemaId,
        name: &str,
        union: &ir::Union,
    ) -> Union {
        // The catch-all keeps its name.
        let mut taken = Taken::of(["Other", "Self"]);
        let request = self.requests.contains(&schema);
        let variants = union.variants.iter().enumerate().map(|(index, variant)| {
            let kind = &api[variant.schema].kind;
            let named = variant.name.as_deref().unwrap_or_else(|| kind_name(kind));
            let ty = self.entry(api, variant.schema);
            Choice {
                name: taken.take(pascal([named]), "Choice"),
                ty: match self.is_boxed(schema, index) || is_large(api, variant.schema) {
                    true => Type::Boxed(Box::new(ty)),
                    false => ty,
                },
                shape: shape(api, union.tag.as_deref(), variant),
            }
        });
        Union {
            variants: variants.collect(),
            name: name.to_owned(),
            docs: docs::lines(api[schema].description.as_deref()),
            serialize: request || self.recorded.contains(&schema),
            reads: self.answers.contains(&schema),
            parameter: request && is_scalar(api, union),
        }
    }
}

/// Whether all values are text, numbers or booleans.
pub(crate) fn is_scalar(api: &ir::Api, union: &ir::Union) -> bool {
    use SchemaKind::{Any, File, List, Map, Object, Union};
    let composed =
        |kind: &SchemaKind| matches!(kind, Any | File | List(_) | Map(_) | Object(_) | Union(_));
    union.variants.iter().all(|variant| !composed(&api[variant.schema].kind))
}

/// What a variant is called that has no name.
fn kind_name(kind: &SchemaKind) -> &'static str {
    match kind {
        SchemaKind::Any => "Value",
        SchemaKind::Bool => "Boolean",
        SchemaKind::Int32 | SchemaKind::Int64 | SchemaKind::UInt32 | SchemaKind::UInt64 => {
            "Integer"
        }
        SchemaKind::Number => "Number",
        SchemaKind::File => "File",
        SchemaKind::Text | SchemaKind::Enum(_) | SchemaKind::Bytes => "Text",
        SchemaKind::Object(_) => "Object",
        SchemaKind::Map(_) => "Map",
        SchemaKind::List(_) => "List",
        SchemaKind::Union(_) => "Choice",
    }
}

fn shape(api: &Checked, tag: Option<&str>, variant: &ir::Variant) -> Shape {
    let plain = |kind| Shape { kind, required: Vec::new(), optional: Vec::new(), tags: Vec::new() };
    match &api[variant.schema].kind {
        SchemaKind::Any => plain("Any"),
        SchemaKind::Union(_) => plain("Choice"),
        SchemaKind::Bool => plain("Boolean"),
        SchemaKind::Int32 | SchemaKind::Int64 | SchemaKind::UInt32 | SchemaKind::UInt64 => {
            plain("Integer")
        }
        SchemaKind::Number => plain("Number"),
        SchemaKind::Text | SchemaKind::Bytes | SchemaKind::File => plain("Text"),
        SchemaKind::Enum(values) => Shape { required: values.clone(), ..plain("Values") },
        SchemaKind::List(_) => plain("List"),
        SchemaKind::Map(_) => plain("Map"),
        SchemaKind::Object(properties) => {
            let (required, optional): (Vec<_>, Vec<_>) =
                properties.iter().partition(|property| property.required);
            let names = |properties: Vec<&ir::Property>| {
                properties.into_iter().map(|property| property.name.clone()).collect()
            };
            // A property with one value says which it is, also where no discriminator names it.
            let constant = |property: &ir::Property| match &api[property.schema].kind {
                SchemaKind::Enum(values) if values.len() == 1 => {
                    Some((property.name.clone(), values.clone()))
                }
                _ => None,
            };
            let tags = match tag {
                Some(tag) if !variant.tags.is_empty() => {
                    vec![(tag.to_owned(), variant.tags.clone())]
                }
                _ => properties.iter().filter_map(constant).collect(),
            };
            Shape { kind: "Object", required: names(required), optional: names(optional), tags }
        }
    }
}

/// Whether a value is larger than an enum should be.
fn is_large(api: &Checked, schema: SchemaId) -> bool {
    let (mut open, mut size) = (vec![schema], 0);
    while let Some(schema) = open.pop() {
        if size > LARGE {
            return true;
        }
        let SchemaKind::Object(properties) = &api[schema].kind else {
            size += match &api[schema].kind {
                SchemaKind::Any | SchemaKind::Union(_) => 32,
                SchemaKind::Text | SchemaKind::Enum(_) | SchemaKind::List(_) => 24,
                SchemaKind::Map(_) => 24,
                SchemaKind::File => 72,
                _ => 8,
            };
            continue;
        };
        for property in properties {
            let inner = &api[property.schema].kind;
            let is_number = !matches!(inner, SchemaKind::Object(_) | SchemaKind::Text);
            size += if is_number && is_optional(api, property) { 8 } else { 0 };
            open.push(property.schema);
        }
    }
    size > LARGE
}
