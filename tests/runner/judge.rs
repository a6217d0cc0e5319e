//! What came of a case, beside what must come of it.

use serde_json::Value;
use support::{case::Expected, transcript::same};

/// What is otherwise than expected.
pub(crate) fn differences(expected: &Expected, told: Option<&Value>) -> Vec<String> {
    let Some(told) = told else { return vec!["the program said nothing about it".to_owned()] };
    let mut differences = Vec::new();
    match (&expected.outputs, &expected.failure) {
        (Some(outputs), _) if !told.get("outputs").is_some_and(|found| same(outputs, found)) => {
            differences.push(format!("expected outputs {outputs}, came {}", result(told)));
        }
        (_, Some(failure)) => match told.get("failure") {
            Some(found) => differences.extend(failures(failure, found)),
            None => differences.push(format!("expected failure {failure}, came {}", result(told))),
        },
        _ => {}
    }
    let waits: Vec<f64> =
        told["waits"].as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
    if waits != expected.waits {
        differences.push(format!("expected waits {:?}, came {waits:?}", expected.waits));
    }
    differences
}

/// The facts of a failure that are expected and are not there.
fn failures(expected: &Value, found: &Value) -> Vec<String> {
    let mut differences = Vec::new();
    for (name, value) in expected.as_object().into_iter().flatten() {
        match (name.as_str(), found.get(name)) {
            ("inner", Some(found)) => differences.extend(failures(value, found)),
            (_, Some(found)) if same(value, found) => {}
            (_, came) => {
                let came = came.map_or("nothing".to_owned(), Value::to_string);
                let text = found["text"].as_str().unwrap_or_default();
                differences
                    .push(format!("failure: {name}: expected {value}, came {came} ({text})"));
            }
        }
    }
    differences
}

fn result(told: &Value) -> String {
    let of = |name: &str| told.get(name).map(|it| format!("{name} {it}"));
    of("outputs").or_else(|| of("failure")).or_else(|| of("stuck")).unwrap_or_default()
}
