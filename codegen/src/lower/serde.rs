//! Inputs that can be read from JSON, and outputs that can be written as JSON.
//!
//! Takes a lowered crate; afterwards the inputs of every workflow are read, and the secrets that are asked for when a run is taken up,
//! its outputs are serialized, and so is what is inside them. What was read or serialized before stays as it was.

use std::collections::{BTreeMap, BTreeSet};

use crate::rust::{Crate, Item, Type};

/// A type by the number of its file and its name.
type Id = (usize, String);

/// Adds reading and writing to the inputs and the outputs of all workflows.
pub(crate) fn add(krate: &mut Crate) {
    let (mut inputs, mut outputs) = (Vec::new(), Vec::new());
    for (file, item) in items(krate) {
        if let Item::Workflow(function) = item {
            inputs.extend(function.inputs.iter().map(|name| (file, name.clone())));
            let secrets = function.resume.iter().filter_map(|resume| resume.secrets.as_ref());
            inputs.extend(secrets.map(|name| (file, name.clone())));
            outputs.push((file, function.outputs.clone()));
        }
    }
    let known = known(krate);
    change(krate, &known, inputs, read);
    change(krate, &known, outputs, write);
}

fn items(krate: &Crate) -> impl Iterator<Item = (usize, &Item)> {
    let files = krate.files.iter().enumerate();
    files.flat_map(|(index, file)| file.items.iter().map(move |item| (index, item)))
}

/// Which type a name means in a file: one of its own, or one that it imports from another.
fn known(krate: &Crate) -> BTreeMap<Id, Id> {
    let mut known = BTreeMap::new();
    for (index, file) in krate.files.iter().enumerate() {
        for import in &file.imports {
            let above = import.module.iter().take_while(|name| *name == "super").count();
            let kept = file.module.len().saturating_sub(above);
            let module = [&file.module[..kept], &import.module[above..]].concat();
            let Some(from) = krate.files.iter().position(|file| file.module == module) else {
                continue;
            };
            for name in &import.names {
                known.insert((index, name.clone()), (from, name.clone()));
            }
        }
    }
    for (index, item) in items(krate) {
        if let Some(name) = name(item) {
            let id = (index, name.clone());
            known.insert(id.clone(), id);
        }
    }
    known
}

/// Changes types, and those that are inside them.
fn change(krate: &mut Crate, known: &BTreeMap<Id, Id>, mut open: Vec<Id>, change: fn(&mut Item)) {
    let mut seen = BTreeSet::new();
    while let Some(id) = open.pop() {
        if !seen.insert(id.clone()) {
            continue;
        }
        let named = krate.files[id.0].items.iter_mut().filter(|item| name(item) == Some(&id.1));
        for item in named {
            change(item);
            let inner = inner(item).into_iter().filter_map(self::named);
            open.extend(inner.filter_map(|name| known.get(&(id.0, name.to_owned())).cloned()));
        }
    }
}

/// Reads a type from JSON.
fn read(item: &mut Item) {
    match item {
        Item::Struct(item) => item.reads = true,
        Item::Union(item) => item.reads = true,
        _ => {}
    }
}

/// Serializes a type under the names of the description; what is absent is left out.
fn write(item: &mut Item) {
    match item {
        Item::Struct(item) if !item.derives.contains(&"Serialize") => {
            item.derives.push("Serialize");
            for field in item.fields.iter_mut().chain(&mut item.rest) {
                field.rename = field.wire != field.name;
                field.skip_none = matches!(field.ty, Type::Option(_));
            }
        }
        Item::Union(item) => item.serialize = true,
        _ => {}
    }
}

/// The name of a type of data that is not text.
fn name(item: &Item) -> Option<&String> {
    match item {
        Item::Struct(item) => Some(&item.name),
        Item::Union(item) => Some(&item.name),
        _ => None,
    }
}

/// The types that a type holds.
fn inner(item: &Item) -> Vec<&Type> {
    match item {
        Item::Struct(item) => item.fields.iter().chain(&item.rest).map(|field| &field.ty).collect(),
        Item::Union(item) => item.variants.iter().map(|variant| &variant.ty).collect(),
        _ => Vec::new(),
    }
}

/// The printed type in a type.
fn named(ty: &Type) -> Option<&str> {
    match ty {
        Type::Named(name) => Some(name),
        Type::List(inner)
        | Type::Map(inner)
        | Type::Option(inner)
        | Type::Boxed(inner)
        | Type::Secret(inner)
        | Type::Ref(inner) => named(inner),
        _ => None,
    }
}
