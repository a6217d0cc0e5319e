//! Choices between schemas as enums.

use crate::{
    check::Checked,
    ir::{self, SchemaId, SchemaKind},
    lower::docs,
    names::{Taken, pascal},
    rust::{Choice, Secrets, Shape, Type, Union},
};

use super::{Types, hidden::Hidden, is_optional, shape};

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
        let variants = union.variants.iter().enumerate().flat_map(|(index, variant)| {
            let ty = self.entry(api, variant.schema);
            let ty = match self.is_boxed(schema, index) || self.is_large(api, variant.schema) {
                true => Type::Boxed(Box::new(ty)),
                false => ty,
            };
            shapes(api, union.tag.as_deref(), variant).into_iter().map(
                move |(named, shape, text)| {
                    (
                        named,
                        Choice {
                            docs: Vec::new(),
                            name: String::new(),
                            ty: ty.clone(),
                            shape,
                            text,
                        },
                    )
                },
            )
        });
        let variants: Vec<Choice> = variants
            .map(|(named, choice)| Choice { name: taken.take(pascal([named]), "Choice"), ..choice })
            .collect();
        Union {
            tag: union.tag.clone().filter(|_| variants.iter().any(|choice| choice.text.is_some())),
            variants,
            name: name.to_owned(),
            docs: docs::lines(api[schema].description.as_deref()),
            serialize: request || self.recorded.contains(&schema),
            reads: self.answers.contains(&schema),
            parameter: request && is_scalar(api, union),
            secrets: secrets(&self.hidden, schema),
        }
    }

    /// Whether a value is larger than an enum should be.
    fn is_large(&self, api: &Checked, schema: SchemaId) -> bool {
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
            for (index, property) in properties.iter().enumerate() {
                if self.is_boxed(api.typed(schema), index) {
                    size += 8;
                    continue;
                }
                let inner = &api[property.schema].kind;
                let is_number = !matches!(inner, SchemaKind::Object(_) | SchemaKind::Text);
                size += if is_number && is_optional(api, property) { 8 } else { 0 };
                open.push(property.schema);
            }
        }
        size > LARGE
    }
}

/// The secrets that are described of the variants.
fn secrets(hidden: &Hidden, schema: SchemaId) -> Secrets {
    match (hidden.is_nameless(schema), hidden.is_named(schema)) {
        (true, _) => Secrets::All,
        (false, true) => Secrets::Named,
        (false, false) => Secrets::None,
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

/// What a variant is called, what its values look like, and the text of the tag that they do not have themselves. Where
/// several texts mean it, and its type does not say which, it is as many.
fn shapes<'v>(
    api: &'v Checked,
    tag: Option<&str>,
    variant: &'v ir::Variant,
) -> Vec<(&'v str, Shape, Option<String>)> {
    let named = variant.name.as_deref().unwrap_or_else(|| kind_name(&api[variant.schema].kind));
    let shape = shape::of(api, variant.schema);
    let Some(tag) = tag else { return vec![(named, shape, None)] };
    let tagged = |texts: &[String]| Shape {
        tags: vec![(tag.to_owned(), texts.to_vec())],
        // Of several names, the first is the one without a tag.
        is_default: variant.is_default && texts.first() == variant.tags.first(),
        ..shape.clone()
    };
    match (api.lacks(variant.schema, tag), variant.tags.as_slice()) {
        (true, [] | [_]) => vec![(named, tagged(&variant.tags), variant.tags.first().cloned())],
        (true, texts) => {
            let one = |text: &'v String| {
                (text.as_str(), tagged(std::slice::from_ref(text)), Some(text.clone()))
            };
            texts.iter().map(one).collect()
        }
        (false, texts)
            if (variant.is_default || !texts.is_empty())
                && matches!(shape.kind, "Object" | "Open" | "Choice") =>
        {
            vec![(named, tagged(&variant.tags), None)]
        }
        (false, _) => vec![(named, shape, None)],
    }
}
