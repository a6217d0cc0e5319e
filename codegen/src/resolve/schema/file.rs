//! Files: binary text where its bytes can be sent or given. In JSON it stays text, as it does in answers.

use crate::{
    ir::{BodyKind, Owner, Property, Rule, Schema, SchemaId, SchemaKind, Union, Variant},
    openapi::Encoding,
    parse::openapi::find,
    value::Value,
};

use super::{
    super::{Resolver, body},
    part::Flat,
};

impl Resolver<'_> {
    /// The schema of a body that is made of parts, with its files; the schema itself if there are none. One that JSON has, too, is
    /// another one here. What is of no type is a file where its content type says that it is bytes.
    pub(in crate::resolve) fn with_files(
        &mut self,
        schema: SchemaId,
        encoding: &[Encoding],
    ) -> SchemaId {
        let kind = match self.api[schema].kind.clone() {
            SchemaKind::Object(mut properties) => {
                self.files_of(&mut properties);
                let is_bytes = |one: &&Encoding| {
                    let content_type = one.content_type.as_deref();
                    content_type.is_some_and(|name| body::kind(first(name)) == BodyKind::Bytes)
                };
                for named in encoding.iter().filter(is_bytes) {
                    let found = properties.iter_mut().find(|one| one.name == named.property);
                    if let Some(property) = found {
                        property.schema = self.untyped_file(property.schema);
                    }
                }
                SchemaKind::Object(properties)
            }
            SchemaKind::Map(entry) => SchemaKind::Map(self.file(entry, WITHIN).unwrap_or(entry)),
            SchemaKind::Union(union) => SchemaKind::Union(self.with_files_in(union, encoding)),
            _ => return schema,
        };
        let rest = self.api[schema].rest.map(|rest| self.file(rest, WITHIN).unwrap_or(rest));
        match kind == self.api[schema].kind && rest == self.api[schema].rest {
            true => schema,
            false => self.like(schema, kind, rest),
        }
    }

    /// The same of a choice between bodies. Choices inside of it are left as they are.
    fn with_files_in(&mut self, union: Union, encoding: &[Encoding]) -> Union {
        let variants = union.variants.into_iter().map(|variant| {
            let schema = match self.api[variant.schema].kind {
                SchemaKind::Union(_) => variant.schema,
                _ => self.with_files(variant.schema, encoding),
            };
            Variant { schema, ..variant }
        });
        Union { variants: variants.collect(), tag: union.tag }
    }

    /// A file, or a list of files, in the place of what has no type.
    fn untyped_file(&mut self, schema: SchemaId) -> SchemaId {
        let kind = match self.api[schema].kind {
            SchemaKind::Any => SchemaKind::File,
            SchemaKind::List(item) if self.api[item].kind == SchemaKind::Any => {
                SchemaKind::List(self.like(item, SchemaKind::File, None))
            }
            _ => return schema,
        };
        self.like(schema, kind, None)
    }

    /// Makes files of the properties that are binary, or lists of such. Secrets stay text.
    pub(in crate::resolve) fn files_of(&mut self, properties: &mut [Property]) {
        for property in properties.iter_mut().filter(|property| !property.secret) {
            if let Some(file) = self.file(property.schema, WITHIN) {
                property.schema = file;
            }
        }
    }

    /// The schema of a file, or of what holds some, in the place of one of binary text.
    fn file(&mut self, schema: SchemaId, within: usize) -> Option<SchemaId> {
        let within = within.checked_sub(1)?;
        if let Some(known) = self.schemas.files.get(&schema) {
            return Some(*known);
        }
        let node = &self.api[schema];
        let kind = match node.kind.clone() {
            SchemaKind::Text | SchemaKind::Any if node.binary && !has_text_rules(node) => {
                SchemaKind::File
            }
            SchemaKind::List(item) => SchemaKind::List(self.file(item, within)?),
            SchemaKind::Union(union) => {
                let variants = union.variants.into_iter().map(|variant| {
                    let schema = self.file(variant.schema, within).unwrap_or(variant.schema);
                    Variant { schema, ..variant }
                });
                SchemaKind::Union(Union { variants: variants.collect(), ..union })
            }
            _ => return None,
        };
        if kind == self.api[schema].kind {
            return None;
        }
        let file = self.like(schema, kind, None);
        self.schemas.files.insert(schema, file);
        Some(file)
    }

    /// A schema that is like another one but for its kind.
    fn like(&mut self, schema: SchemaId, kind: SchemaKind, rest: Option<SchemaId>) -> SchemaId {
        let of = self.api[schema].clone();
        self.api.push(Schema { kind, rest, alias: None, ..of })
    }

    /// Whether one of the nodes says that a text holds bytes: by its format, or by a media type without an encoding
    /// (OpenAPI 3.1, Working with Binary Data).
    pub(super) fn is_binary(&self, owner: Owner, flat: &Flat) -> bool {
        let nodes = || flat.nodes.iter().filter_map(|place| find(self.sources, place));
        let is_bytes = |node: &Value| {
            let media_type = node.text("contentMediaType");
            media_type.is_some_and(|name| match owner {
                Owner::Service(_) => true,
                // An input that is JSON or a text is given as one.
                Owner::Workflow(_) => body::kind(name) == BodyKind::Bytes,
            })
        };
        nodes().any(says_binary)
            || nodes().any(is_bytes) && nodes().all(|node| node.get("contentEncoding").is_none())
    }
}

/// The first of several media types.
fn first(content_types: &str) -> &str {
    content_types.split(',').next().unwrap_or_default().trim()
}

/// Whether a node says that a text holds bytes.
pub(in crate::resolve) fn says_binary(node: &Value) -> bool {
    node.text("format") == Some("binary") || node.text("type") == Some("file")
}

/// How deep a file may be in a property: in a list that is one of several types.
const WITHIN: usize = 3;

/// Whether there are rules that only text has.
fn has_text_rules(schema: &Schema) -> bool {
    !schema.rules.iter().all(|rule| matches!(rule, Rule::MinLength(_) | Rule::MaxLength(_)))
}
