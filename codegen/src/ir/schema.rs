//! Schemas as meant: what a value may be, independent of how many nodes of a description say so.

use std::collections::BTreeSet;

use super::{Api, Owner, SchemaId};
use crate::diagnostic::Place;

/// A schema.
#[derive(Clone, Debug)]
pub(crate) struct Schema {
    pub(crate) owner: Owner,
    /// The words of its name: of its component, or of what it is in.
    pub(crate) name: Vec<String>,
    pub(crate) description: Option<String>,
    pub(crate) nullable: bool,
    /// Whether the schema itself says that its value is a secret.
    pub(crate) secret: bool,
    /// The schema whose type it has, if it differs from that only in being nullable. `kind` is the same.
    pub(crate) alias: Option<SchemaId>,
    /// Of an object with properties: what its other properties hold, if that is described.
    pub(crate) rest: Option<SchemaId>,
    /// Whether it is a text that holds bytes, where it is one.
    pub(crate) binary: bool,
    /// What its type does not hold. Only of inputs: answers are not judged.
    pub(crate) rules: Vec<Rule>,
    pub(crate) kind: SchemaKind,
}

/// What a schema allows.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum SchemaKind {
    Any,
    Bool,
    Int32,
    Int64,
    UInt32,
    UInt64,
    Number,
    Text,
    /// The bytes of an answer that is neither text nor JSON.
    Bytes,
    /// What is sent as bytes. Only bodies that are no JSON, and inputs, have it.
    File,
    /// Text of which some values are known.
    Enum(Vec<String>),
    Object(Vec<Property>),
    Map(SchemaId),
    List(SchemaId),
    /// One of several (`oneOf`, `anyOf`, several types).
    Union(Union),
}

/// A choice between schemas. What fits none of them is kept as a JSON value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Union {
    /// The property that says which it is (`discriminator`).
    pub(crate) tag: Option<String>,
    /// At least two, and no two of one schema. One alone, if its objects do not have the tag.
    pub(crate) variants: Vec<Variant>,
}

/// One schema of a union.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Variant {
    /// The name of its component, or its title.
    pub(crate) name: Option<String>,
    pub(crate) schema: SchemaId,
    /// The values of the tag that mean it.
    pub(crate) tags: Vec<String>,
    /// Whether it is meant, too, without a tag, or by one that means nothing else.
    pub(crate) is_default: bool,
}

/// A condition on a value beyond its type (JSON Schema 2020-12, Validation). Numbers are as they are written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Rule {
    /// An ECMA-262 regular expression, found anywhere.
    Pattern(String),
    Minimum {
        value: Constant,
        exclusive: bool,
    },
    Maximum {
        value: Constant,
        exclusive: bool,
    },
    MultipleOf(Constant),
    /// In characters.
    MinLength(u64),
    MaxLength(u64),
    MinItems(u64),
    MaxItems(u64),
    UniqueItems,
    MinProperties(u64),
    MaxProperties(u64),
    /// `enum`, and `const` as the only value.
    Enum(Vec<Constant>),
}

/// A value as it is written in a description.
pub(crate) type Constant = crate::value::Value;

/// A property of an object, or an input of a workflow.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Property {
    pub(crate) name: String,
    pub(crate) schema: SchemaId,
    pub(crate) required: bool,
    pub(crate) description: Option<String>,
    pub(crate) secret: bool,
    /// Whether only answers have it (`readOnly`).
    pub(crate) read_only: bool,
    /// Whether only requests have it (`writeOnly`).
    pub(crate) write_only: bool,
    /// Where its schema is written.
    pub(crate) place: Place,
    /// What stands for it where it is absent. It may not fit its schema.
    pub(crate) default: Option<Constant>,
    /// The text of the only value that it can have.
    pub(crate) constant: Option<String>,
}

impl SchemaKind {
    /// Whether the type of such values can be `Secret`: text and numbers.
    pub(crate) fn can_be_secret(&self) -> bool {
        use SchemaKind::{Int32, Int64, Number, Text, UInt32, UInt64};
        matches!(self, Text | Int32 | Int64 | UInt32 | UInt64 | Number)
    }

    /// The kind of all values of several kinds, if they have one without a choice.
    pub(crate) fn of_all(kinds: &[Self]) -> Option<Self> {
        use SchemaKind::{Any, Enum, Int32, Int64, Number, Text, UInt32};
        let all = |fits: fn(&Self) -> bool| kinds.iter().all(fits);
        let has = |kind: &Self| kinds.contains(kind);
        if kinds.is_empty() || has(&Any) {
            return Some(Any);
        }
        if all(|kind| matches!(kind, Text | Enum(_))) {
            let mut texts: Vec<String> = Vec::new();
            for kind in kinds {
                let Enum(values) = kind else { continue };
                for value in values {
                    if !texts.contains(value) {
                        texts.push(value.clone());
                    }
                }
            }
            // An enum takes other texts as well.
            return Some(if texts.is_empty() { Text } else { Enum(texts) });
        }
        if all(|kind| matches!(kind, Int32 | Int64 | UInt32)) {
            return Some(if all(|kind| *kind == Int32) { Int32 } else { Int64 });
        }
        // A double holds all integers of 32 bits, and not all of 64.
        if all(|kind| matches!(kind, Int32 | UInt32 | Number)) && has(&Number) {
            return Some(Number);
        }
        let scalar = |kind: &Self| {
            !matches!(
                kind,
                SchemaKind::Object(_)
                    | SchemaKind::Map(_)
                    | SchemaKind::List(_)
                    | SchemaKind::Union(_)
            )
        };
        kinds.iter().all(|kind| *kind == kinds[0] && scalar(kind)).then(|| kinds[0].clone())
    }
}

impl Api {
    /// Whether a type has no place for a property that says which of a choice an object is (`discriminator`).
    pub(crate) fn lacks(&self, schema: SchemaId, tag: &str) -> bool {
        let mut seen = BTreeSet::new();
        let mut open = vec![schema];
        while let Some(schema) = open.pop() {
            let schema = self.typed(schema);
            if !seen.insert(schema) {
                continue;
            }
            match &self[schema].kind {
                SchemaKind::Map(_) => return true,
                SchemaKind::Object(properties) if properties.iter().all(|p| p.name != tag) => {
                    return true;
                }
                SchemaKind::Union(union) if union.tag.as_deref() != Some(tag) => {
                    open.extend(union.variants.iter().map(|variant| variant.schema));
                }
                _ => {}
            }
        }
        false
    }
}
