//! The way into a value, by JSON Pointer, and the types along it.

use super::common::{self, Common};
use crate::{
    arazzo::Language,
    check::{Answer, Hop, Other, Path, Root, Typed},
    diagnostic::{Code, Diagnostics, Place},
    ir::{Api, Rest, SchemaId, SchemaKind},
    pointer::{self, Pointer},
    suggest,
};

/// A part of the body of an answer. What its type does not have stays a JSON value.
pub(super) fn answer(
    api: &Api,
    step: usize,
    answer: Answer,
    rest: &Rest,
    diagnostics: &mut Diagnostics,
) -> Typed {
    if let (Some(other), []) = (answer.other, rest.pointer.keys()) {
        let (schema, optional, root) = match other {
            Other::Text => (Api::TEXT, true, Root::Text(step)),
            Other::Bytes => (Api::BYTES, false, Root::Bytes(step)),
        };
        return Typed { schema: Some(schema), optional, secret: false, path: Path::at(root) };
    }
    let start = Typed {
        schema: answer.schema,
        optional: answer.schema.is_some_and(|schema| api[schema].nullable),
        secret: false,
        path: Path::at(Root::Answer(step)),
    };
    into(api, start, rest, diagnostics)
}

/// A part of a value. Of an answer, what its type does not have stays a JSON value; of another value it is lost.
pub(super) fn into(api: &Api, start: Typed, rest: &Rest, diagnostics: &mut Diagnostics) -> Typed {
    if let (Root::Json { step, pointer }, []) = (&start.path.root, start.path.hops.as_slice()) {
        return json(*step, format!("{pointer}{}", rest.pointer));
    }
    let before = pointer_of(api, &start.path.hops);
    let root = start.path.root.clone();
    match (walk(api, start, rest), root) {
        (Ok(typed), _) => typed,
        (Err(Missing { open: Some(open), .. }), Root::Answer(step)) => {
            let pointer = format!("{before}{}", rest.pointer);
            match common::below(api, open.0.schema, &open.1) {
                Ok(Some(common)) => part(step, pointer, common),
                Ok(None) => json(step, pointer),
                Err(missing) => {
                    let message = format!(
                        "no variant of the answer has a property '{}', so that this is a JSON value",
                        missing.key
                    );
                    report(diagnostics, Code::UnknownProperty, &rest.place, message, missing.help);
                    json(step, pointer)
                }
            }
        }
        (Err(Missing { open: Some(open), .. }), _) => {
            let (reached, query) = (open.0, open.1.to_string());
            let (secret, language) = (reached.secret, Language::JsonPointer);
            let root = Root::Selected { context: Box::new(reached), query, language };
            Typed { schema: None, optional: true, secret, path: Path::at(root) }
        }
        (Err(missing), Root::Answer(step)) => {
            let message = match &missing.key {
                Some(key) => {
                    format!("the answer has no property '{key}', so that this is a JSON value")
                }
                None => missing.message,
            };
            report(diagnostics, Code::UnknownProperty, &rest.place, message, missing.help);
            json(step, format!("{before}{}", rest.pointer))
        }
        (Err(missing), root) => {
            let message = match &missing.key {
                Some(key) => format!("there is no property '{key}' in this value"),
                None => missing.message,
            };
            report(diagnostics, Code::UnknownPart, &rest.place, message, missing.help);
            Typed { schema: None, optional: true, secret: false, path: Path::at(root) }
        }
    }
}

fn json(step: usize, pointer: String) -> Typed {
    let path = Path::at(Root::Json { step, pointer });
    Typed { schema: None, optional: true, secret: false, path }
}

fn part(step: usize, pointer: String, Common { schema, secret }: Common) -> Typed {
    let root = Root::Part { step, pointer, schema, secret };
    Typed { schema: Some(schema), optional: true, secret, path: Path::at(root) }
}

/// The keys of hops as a JSON Pointer.
pub(super) fn pointer_of(api: &Api, hops: &[Hop]) -> Pointer {
    hops.iter().fold(Pointer::default(), |pointer, hop| match hop {
        Hop::Property { schema, index, .. } => match &api[*schema].kind {
            SchemaKind::Object(properties) => pointer.key(&properties[*index].name),
            _ => pointer,
        },
        Hop::Key { key, .. } => pointer.key(key),
        Hop::Index { index, .. } => pointer.key(index),
        Hop::Pointer(rest) => {
            let rest = Pointer::parse(rest).unwrap_or_default();
            pointer.join(&rest)
        }
    })
}

/// Follows the keys.
fn walk(api: &Api, start: Typed, rest: &Rest) -> Result<Typed, Missing> {
    let Typed { mut schema, mut optional, mut secret, mut path } = start;
    for (depth, key) in rest.pointer.keys().iter().enumerate() {
        if schema.is_some_and(|here| is_open(api, here, key)) {
            let reached = Typed { schema, optional, secret, path };
            let rest = rest.pointer.from(depth);
            return Err(Missing { open: Some(Box::new((reached, rest))), ..Missing::default() });
        }
        let here = schema.filter(|here| api[*here].kind != SchemaKind::Any);
        let Some(here) = here else {
            path.hops.push(Hop::Pointer(rest.pointer.from(depth).to_string()));
            return Ok(Typed { schema: None, optional: true, secret, path });
        };
        let entered = enter(api, here, key)?;
        schema = Some(entered.schema);
        optional |= entered.optional;
        secret = entered.secret;
        path.hops.push(entered.hop);
    }
    Ok(Typed { schema, optional, secret, path })
}

/// Why nothing is known of what is under a key.
#[derive(Default)]
struct Missing {
    /// What was reached before, and the rest of the way, if the value itself decides what is there.
    open: Option<Box<(Typed, Pointer)>>,
    /// The key, if the value is an object without it.
    key: Option<String>,
    message: String,
    help: Option<String>,
}

fn report(
    diagnostics: &mut Diagnostics,
    code: Code,
    place: &Place,
    message: String,
    help: Option<String>,
) {
    match help {
        Some(help) => diagnostics.report_with_help(code, place.clone(), message, help),
        None => diagnostics.report(code, place.clone(), message),
    }
}

/// Whether what is under a key depends on the value: in a choice, and beside the properties of an object that has others.
fn is_open(api: &Api, here: SchemaId, key: &str) -> bool {
    match &api[here].kind {
        SchemaKind::Union(_) => true,
        SchemaKind::Object(properties) => {
            api[here].rest.is_some() && properties.iter().all(|property| property.name != key)
        }
        _ => false,
    }
}

/// What is under a key of a value.
struct Entered {
    schema: SchemaId,
    optional: bool,
    secret: bool,
    hop: Hop,
}

/// One key further; if there is no such thing, what to say about it.
fn enter(api: &Api, here: SchemaId, key: &str) -> Result<Entered, Missing> {
    let no_property = |message: String| Missing { message, ..Missing::default() };
    match (&api[here].kind, pointer::index(key)) {
        (SchemaKind::Object(properties), _) => {
            let Some(index) = properties.iter().position(|property| property.name == key) else {
                let names = properties.iter().map(|property| property.name.as_str());
                let help = suggest::help(key, names);
                let key = Some(key.to_owned());
                return Err(Missing { key, help, ..Missing::default() });
            };
            let property = &properties[index];
            let optional = !property.required || api[property.schema].nullable;
            Ok(Entered {
                schema: property.schema,
                optional,
                secret: property.secret,
                hop: Hop::Property { schema: here, index, optional },
            })
        }
        (SchemaKind::Map(entry), _) => {
            let hop = Hop::Key { key: key.to_owned(), nullable: api[*entry].nullable };
            Ok(Entered { schema: *entry, optional: true, secret: api.is_secret_entry(*entry), hop })
        }
        (SchemaKind::List(item), Some(index)) => {
            let hop = Hop::Index { index, nullable: api[*item].nullable };
            Ok(Entered { schema: *item, optional: true, secret: api.is_secret_entry(*item), hop })
        }
        (SchemaKind::List(_), None) => {
            Err(no_property(format!("'{key}' is no property: the value here is a list")))
        }
        _ => Err(no_property(format!("'{key}' is no property: the value here is no object"))),
    }
}
