//! Structs of inputs whose rules are printed by themselves: those that are in several places, since each of them would repeat the rules.
//! A struct that contains itself is one of them, or contains one.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    check::Checked,
    ir::{SchemaId, SchemaKind},
    lower::rule::is_ruled,
};

/// How deep the rules of structs stand in those of another one.
const DEPTH: usize = 8;

/// What a struct, or the inputs of a workflow, have in them that rules are asked of.
#[derive(Default)]
struct Inside {
    /// Whether there are values with rules.
    is_ruled: bool,
    /// The structs, each as often as it is there.
    structs: Vec<SchemaId>,
}

/// The structs of inputs that have values with rules in them, at any depth, and whether these rules are printed by themselves.
pub(super) fn ruled(api: &Checked) -> BTreeMap<SchemaId, bool> {
    let mut ruled = BTreeMap::new();
    for workflow in &api.workflows {
        let mut inputs = Inside::default();
        for input in &workflow.inputs {
            inputs.add(api, input.schema, input.secret);
        }
        let structs = structs(api, &inputs);
        let apart = apart(&inputs, &structs);
        let with_rules = with_rules(&structs).into_iter();
        ruled.extend(with_rules.map(|schema| (schema, apart.contains(&schema))));
    }
    ruled
}

impl Inside {
    /// Adds a value. Lists are passed through.
    fn add(&mut self, api: &Checked, mut schema: SchemaId, mut secret: bool) {
        loop {
            self.is_ruled |= is_ruled(api, schema, secret);
            match &api[schema].kind {
                SchemaKind::List(item) => {
                    (schema, secret) = (*item, api.is_secret_entry(*item));
                }
                SchemaKind::Object(_) => return self.structs.push(api.typed(schema)),
                _ => return,
            }
        }
    }
}

/// All structs of the inputs, and what is inside of each.
fn structs(api: &Checked, inputs: &Inside) -> BTreeMap<SchemaId, Inside> {
    let mut structs = BTreeMap::new();
    let mut open = inputs.structs.clone();
    while let Some(schema) = open.pop() {
        let SchemaKind::Object(properties) = &api[schema].kind else { continue };
        if structs.contains_key(&schema) {
            continue;
        }
        let mut inside = Inside::default();
        for property in properties {
            inside.add(api, property.schema, property.secret);
        }
        open.extend(&inside.structs);
        structs.insert(schema, inside);
    }
    structs
}

/// The structs that have values with rules in them, at any depth.
fn with_rules(structs: &BTreeMap<SchemaId, Inside>) -> BTreeSet<SchemaId> {
    let mut containers: BTreeMap<SchemaId, Vec<SchemaId>> = BTreeMap::new();
    for (schema, inside) in structs {
        inside.structs.iter().for_each(|inner| containers.entry(*inner).or_default().push(*schema));
    }
    let of_itself = structs.iter().filter(|(_, inside)| inside.is_ruled);
    let mut open: Vec<SchemaId> = of_itself.map(|(schema, _)| *schema).collect();
    let mut with_rules = BTreeSet::new();
    while let Some(schema) = open.pop() {
        if with_rules.insert(schema) {
            open.extend(containers.get(&schema).into_iter().flatten());
        }
    }
    with_rules
}

/// The structs that are in several places, or too deep in others.
fn apart(inputs: &Inside, structs: &BTreeMap<SchemaId, Inside>) -> BTreeSet<SchemaId> {
    let mut places: BTreeMap<SchemaId, usize> = BTreeMap::new();
    for schema in structs.values().chain([inputs]).flat_map(|inside| &inside.structs) {
        *places.entry(*schema).or_default() += 1;
    }
    let mut apart = BTreeSet::new();
    let mut entered = BTreeSet::new();
    let mut open: Vec<(SchemaId, usize)> = inputs.structs.iter().map(|it| (*it, 1)).collect();
    while let Some((schema, mut depth)) = open.pop() {
        if places[&schema] > 1 || depth > DEPTH {
            apart.insert(schema);
            depth = 0;
        }
        if entered.insert(schema) {
            open.extend(structs[&schema].structs.iter().map(|inner| (*inner, depth + 1)));
        }
    }
    apart
}
