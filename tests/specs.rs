//! The descriptions of this repository say what their publishers say, in other words; the runtime says of itself what it does.

#[path = "specs/manual.rs"]
mod manual;

use std::collections::BTreeSet;

use arazzo_codegen::Config;
use serde_yaml::{Mapping, Value};
use support::{
    checkout::{ARAZZO, OPENAPI},
    files,
};

/// The operations of the workflow.
const OPERATIONS: [&str; 4] = ["registerSim", "activateSim", "setSimGroup", "getSim"];

/// The members of a path item that are operations.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// The descriptions of the repository and the published ones; `None` where those are missing.
fn pair(test: &str, ours: &str) -> Option<(Value, Value)> {
    let (_, name) = ours.split_once('/').expect("descriptions are below specs/");
    let published = support::shared(test)?.join("soracom").join(name);
    let parse = |path| serde_yaml::from_str(&files::read(path)).expect("the description is YAML");
    Some((parse(&support::root().join(ours)), parse(&published)))
}

/// Whether a field is for people.
fn is_prose(field: &str) -> bool {
    matches!(field, "summary" | "description" | "title")
}

/// Whether a field of OpenAPI says nothing about what is sent.
fn is_idle(field: &str) -> bool {
    is_prose(field) || field == "example" || field.starts_with("x-")
}

/// The value without some fields. A name that somebody has chosen, such as that of a property, is no field.
fn without(value: &Value, drop: fn(&str) -> bool) -> Value {
    match value {
        Value::Mapping(mapping) => {
            let kept = mapping.iter().filter(|(key, _)| !key.as_str().is_some_and(drop));
            let strip = |(key, value): (&Value, &Value)| {
                let named = matches!(key.as_str(), Some("properties" | "outputs" | "schemas"));
                let value = match value {
                    Value::Mapping(names) if named => Value::Mapping(
                        names.iter().map(|(key, v)| (key.clone(), without(v, drop))).collect(),
                    ),
                    value => without(value, drop),
                };
                (key.clone(), value)
            };
            Value::Mapping(kept.map(strip).collect())
        }
        Value::Sequence(items) => items.iter().map(|item| without(item, drop)).collect(),
        value => value.clone(),
    }
}

/// The member of a mapping.
fn member<'a>(value: &'a Value, keys: &[&str]) -> &'a Value {
    keys.iter().fold(value, |value, key| value.get(*key).unwrap_or(&Value::Null))
}

/// The members of a mapping.
fn members<'a>(value: &'a Value, keys: &[&str]) -> impl Iterator<Item = (&'a str, &'a Value)> {
    let mapping = member(value, keys).as_mapping().into_iter().flat_map(Mapping::iter);
    mapping.filter_map(|(key, value)| Some((key.as_str()?, value)))
}

/// Path, method and value of each operation.
fn operations(openapi: &Value) -> Vec<(&str, &str, &Value)> {
    let paths = members(openapi, &["paths"]);
    let operations = paths.flat_map(|(path, item)| {
        members(item, &[]).map(move |(method, operation)| (path, method, operation))
    });
    operations.filter(|(_, method, _)| METHODS.contains(method)).collect()
}

/// All values of `$ref` in a value.
fn references<'a>(value: &'a Value, found: &mut BTreeSet<&'a str>) {
    match value {
        Value::Mapping(mapping) => {
            found.extend(value.get("$ref").and_then(Value::as_str));
            mapping.values().for_each(|value| references(value, found));
        }
        Value::Sequence(items) => items.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}

#[test]
fn the_workflow_is_the_published_one_but_for_its_prose() {
    let Some((ours, published)) = pair("the comparison of workflows", ARAZZO) else { return };
    assert_eq!(without(&ours, is_prose), without(&published, is_prose));
    assert_ne!(ours, published, "the prose is our own");
}

#[test]
fn operations_are_the_published_ones() {
    let Some((ours, published)) = pair("the comparison of operations", OPENAPI) else { return };
    for (path, method, operation) in operations(&ours) {
        let other = member(&published, &["paths", path, method]);
        assert_eq!(without(operation, is_idle), without(other, is_idle), "{method} {path}");
    }
    for field in ["openapi", "servers"] {
        let values = [&ours, &published].map(|openapi| without(&openapi[field], is_idle));
        assert_eq!(values[0], values[1], "{field}");
    }
}

#[test]
fn schemas_and_credentials_are_the_published_ones() {
    let Some((ours, published)) = pair("the comparison of schemas", OPENAPI) else { return };
    let components = members(&ours, &["components"]);
    let all = components.flat_map(|(kind, all)| members(all, &[]).map(move |(n, v)| (kind, n, v)));
    for (kind, name, value) in all {
        let other = member(&published, &["components", kind, name]);
        assert_eq!(without(value, is_idle), without(other, is_idle), "{kind}/{name}");
    }
}

/// A description of many operations costs no more than the few that the workflow calls.
#[test]
fn what_no_workflow_needs_is_not_printed() {
    let client = files::read(&support::root().join("generated/client.rs"));
    let methods = client.lines().filter(|line| line.starts_with("    pub fn "));
    let calls = methods.filter(|line| line.contains("&self")).count();
    assert_eq!(calls, OPERATIONS.len(), "one for each");
    let printed = files::texts(&support::root().join("generated"));
    let is_code = |line: &&str| !line.trim_start().starts_with("//");
    let code: usize = printed.values().map(|text| text.lines().filter(is_code).count()).sum();
    assert!(code < 700, "{code} beside documentation");
    // Without what is said of every item.
    let specs = support::root().join("specs");
    let compilation = Config::new().root(&specs).descriptions("arazzo").as_crate().compile();
    let output = compilation.output().expect("the descriptions of the repository compile");
    let lines: usize = output.files().values().map(|text| text.lines().count()).sum();
    assert!(lines < 1_000, "{lines}");
}

#[test]
fn the_workflow_finds_its_operations_among_others() {
    let text = files::read(&support::root().join(OPENAPI));
    let openapi: Value = serde_yaml::from_str(&text).expect("the description is YAML");
    let ids: BTreeSet<&str> = operations(&openapi)
        .iter()
        .filter_map(|(_, _, operation)| operation.get("operationId")?.as_str())
        .collect();
    assert!(OPERATIONS.iter().all(|id| ids.contains(id)), "{ids:?}");
    assert!(ids.len() >= OPERATIONS.len() + 10, "a client prints few of many: {ids:?}");
}

#[test]
fn references_lead_somewhere() {
    let text = files::read(&support::root().join(OPENAPI));
    let openapi: Value = serde_yaml::from_str(&text).expect("the description is YAML");
    let mut found = BTreeSet::new();
    references(&openapi, &mut found);
    assert!(!found.is_empty(), "schemas are referred to");
    for reference in found {
        let pointer = reference.strip_prefix("#/").unwrap_or_default();
        let keys: Vec<&str> = pointer.split('/').collect();
        assert!(member(&openapi, &keys).is_mapping(), "{reference} leads nowhere");
    }
}

/// The generator and the runtime have the same words for secrets; neither depends on the other.
#[test]
fn words_for_secrets_are_the_same() {
    let list = |file: &str, name: &str| {
        let text = std::fs::read_to_string(support::root().join(file)).expect("the file is there");
        let begin = format!("const {name}: &[&[&str]] = &[");
        let (_, after) = text.split_once(&begin).expect("the list");
        after.split_once("];").expect("the end of the list").0.to_owned()
    };
    for name in ["SECRET_NAMES", "SECRET_ENDS"] {
        let (generator, runtime) = ("codegen/src/secret.rs", "runtime/src/mask/names.rs");
        assert_eq!(list(generator, name), list(runtime, name), "{name}");
    }
}
