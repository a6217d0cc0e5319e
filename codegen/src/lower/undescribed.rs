//! What is said of what descriptions have no words for: what values look like.

use super::docs::{self, quoted};
use crate::rust::{Crate, Item, Shape, Struct, Type};

/// How many names are told.
const TOLD: usize = 4;

/// Documents a crate, and every public item of it, that has no documentation.
pub(crate) fn document(krate: &mut Crate) {
    if krate.docs.is_empty() {
        krate.docs = clients(krate);
    }
    for item in krate.files.iter_mut().flat_map(|file| &mut file.items) {
        match item {
            Item::Struct(item) if !item.private => structure(item),
            Item::Enum(item) => {
                let texts = item.variants.iter().map(|variant| variant.text.as_str());
                say(&mut item.docs, with("A text", ":", texts));
            }
            Item::Union(item) => {
                let names = item.variants.iter().map(|variant| variant.name.as_str());
                say(&mut item.docs, with("A choice", ":", names));
                for variant in &mut item.variants {
                    let about = match variant.ty {
                        Type::File | Type::Bytes => "A file.".to_owned(),
                        _ => shape(&variant.shape),
                    };
                    say(&mut variant.docs, about);
                }
            }
            _ => {}
        }
    }
    krate.documented = true;
}

/// What the clients of a crate are, a paragraph each.
fn clients(krate: &Crate) -> Vec<String> {
    let titles = krate.files.iter().flat_map(|file| &file.items).filter_map(|item| match item {
        Item::Client(client) => client.docs.first().map(String::as_str),
        _ => None,
    });
    docs::paragraphs(&titles.map(Some).collect::<Vec<_>>())
}

fn say(docs: &mut Vec<String>, text: String) {
    if docs.is_empty() {
        docs.push(text);
    }
}

fn structure(item: &mut Struct) {
    let properties = item.fields.iter().map(|field| field.wire.as_str());
    say(&mut item.docs, with("An object", " with", properties));
    for field in &mut item.fields {
        say(&mut field.docs, quoted(&field.wire));
    }
}

/// By what values of a variant are known.
fn shape(shape: &Shape) -> String {
    let names = || shape.required.iter().map(String::as_str);
    match (shape.kind, shape.tags.first()) {
        ("Any", _) => "Any value.".to_owned(),
        ("Boolean", _) => "True or false.".to_owned(),
        ("Integer", _) => "An integer.".to_owned(),
        ("Number", _) => "A number.".to_owned(),
        ("Text", _) => "A text.".to_owned(),
        ("List", _) => "A list.".to_owned(),
        ("Map", _) => "A map.".to_owned(),
        ("Values", _) => with("A text", ":", names()),
        (_, Some((tag, _)))
            if shape.is_default
                && shape.required.iter().chain(&shape.optional).any(|name| name == tag) =>
        {
            format!("An object whose {} is absent, or none of the others'.", quoted(tag))
        }
        (_, Some((tag, texts))) => {
            let is = format!(" whose {} is", quoted(tag));
            with("An object", &is, texts.iter().map(String::as_str))
        }
        ("Choice", None) => "One of several.".to_owned(),
        (_, None) => with("An object", " with", names()),
    }
}

/// A sentence with the first names, and how many there are besides; without names, its beginning alone.
fn with<'n>(what: &str, with: &str, names: impl Iterator<Item = &'n str>) -> String {
    let names: Vec<String> = names.map(quoted).collect();
    let (told, more) = names.split_at(names.len().min(TOLD));
    match (told.join(", "), more.len()) {
        (told, _) if told.is_empty() => format!("{what}."),
        (told, 0) => format!("{what}{with} {told}."),
        (told, more) => format!("{what}{with} {told} and {more} more."),
    }
}
