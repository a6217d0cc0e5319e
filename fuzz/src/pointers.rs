//! What there is in the answers of an operation, by JSON Pointers.

use std::collections::BTreeSet;

use serde_json::Value;

/// How deep is looked.
const DEPTH: usize = 3;

/// The places in the answers of the operation with this id.
pub(crate) fn of_answer(service: &Value, operation: &str) -> Vec<String> {
    let objects = |value: &'_ Value| value.as_object().cloned().unwrap_or_default();
    let mut found = BTreeSet::new();
    for (_, path) in objects(&service["paths"]) {
        for (_, described) in objects(&path) {
            if described["operationId"] != operation {
                continue;
            }
            for (_, answer) in objects(&described["responses"]) {
                let schema = &answer["content"]["application/json"]["schema"];
                places(service, schema, "", DEPTH, &mut found);
            }
        }
    }
    found.into_iter().collect()
}

fn places(service: &Value, schema: &Value, at: &str, depth: usize, found: &mut BTreeSet<String>) {
    let Some(depth) = depth.checked_sub(1) else { return };
    if let Some(target) = schema["$ref"].as_str() {
        let target = service.pointer(target.trim_start_matches('#')).unwrap_or(&Value::Null);
        places(service, target, at, depth, found);
    }
    for part in schema["allOf"].as_array().into_iter().flatten() {
        places(service, part, at, depth, found);
    }
    for (name, schema) in schema["properties"].as_object().into_iter().flatten() {
        let at = format!("{at}/{name}");
        places(service, schema, &at, depth, found);
        found.insert(at);
    }
    if schema["type"] == "array" {
        let at = format!("{at}/0");
        places(service, &schema["items"], &at, depth, found);
        found.insert(at);
    }
}
