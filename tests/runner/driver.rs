//! The program that runs the workflows of the conformance suite. It is no part of this crate: the test `conformance` copies it
//! beside the printed modules.
//!
//! It reads a file with a list of `{case, module, workflow, base_url, inputs, credentials}` and writes a line of JSON for each:
//! `{case, outputs | failure, waits}`.

use std::time::Duration;

use arazzo_runtime::{ErrorKind, WorkflowError};
use serde::Serialize;
use serde_json::{Map, Value, json};

mod cases;

/// A case to run.
pub(crate) struct Case(Value);

impl Case {
    pub(crate) fn text(&self, pointer: &str) -> &str {
        self.0.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
    }

    pub(crate) fn inputs(&self) -> Value {
        self.0["inputs"].clone()
    }

    /// The credential of a scheme, if the case has one.
    pub(crate) fn credential(&self, scheme: &str) -> Option<String> {
        self.0["credentials"][scheme].as_str().map(str::to_owned)
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let file = std::env::args().nth(1).expect("the file with the cases is named");
    let text = std::fs::read_to_string(file).expect("it can be read");
    let cases: Vec<Value> = serde_json::from_str(&text).expect("it is a list");
    for case in cases {
        let case = Case(case);
        let limit = Duration::from_secs(10);
        let result = tokio::time::timeout(limit, cases::run(&case)).await;
        let mut told = result.unwrap_or_else(|_| json!({"stuck": "it took longer than 10 seconds"}));
        told["case"] = case.text("/case").into();
        println!("{told}");
    }
}

/// What came of a workflow.
pub(crate) fn told<T: Serialize>(result: Result<T, WorkflowError>) -> Value {
    match result {
        Ok(outputs) => match serde_json::to_value(outputs) {
            Ok(outputs) => json!({"outputs": outputs}),
            Err(error) => json!({"stuck": error.to_string()}),
        },
        Err(error) => json!({"failure": failure(&error)}),
    }
}

/// Inputs that their type cannot hold.
pub(crate) fn refused(error: &serde_json::Error) -> Value {
    json!({"failure": {"kind": "invalid-input", "completed": [], "text": error.to_string()}})
}

fn failure(error: &WorkflowError) -> Value {
    let completed: Vec<_> = error.completed().iter().map(|step| step.step_id).collect();
    let mut failure = Map::new();
    let mut set = |name: &str, value: Value| failure.insert(name.to_owned(), value);
    set("workflow", error.workflow_id().into());
    set("step", error.step_id().into());
    set("completed", completed.into());
    set("text", error.to_string().into());
    if let Some(status) = error.status() {
        set("status", status.into());
    }
    let kind = match error.kind() {
        ErrorKind::Criterion { condition } => {
            set("condition", (*condition).into());
            "criterion"
        }
        ErrorKind::Status => "status",
        ErrorKind::Transport => "transport",
        ErrorKind::Timeout => "timeout",
        ErrorKind::Decode { .. } => "decode",
        ErrorKind::NoBody => "no-body",
        ErrorKind::MissingValue { expression } => {
            set("expression", (*expression).into());
            "missing-value"
        }
        ErrorKind::MissingCredential { .. } => "missing-credential",
        ErrorKind::RefusedValue { .. } => "refused-value",
        _ => "other",
    };
    set("kind", kind.into());
    Value::Object(failure)
}

/// Builds the client, reads the inputs, calls the function.
#[macro_export]
macro_rules! call {
    ($case:ident, $client:ty, $function:path, [$($setter:ident = $scheme:literal),*] $(, $inputs:ty)?) => {{
        let builder = <$client>::builder().base_url($case.text("/base_url"));
        $(
            let builder = match $case.credential($scheme) {
                Some(credential) => builder.$setter(credential),
                None => builder,
            };
        )*
        let client = builder.build().expect("the client can be built");
        $(
            let inputs: $inputs = match serde_json::from_value($case.inputs()) {
                Ok(inputs) => inputs,
                Err(error) => return $crate::refused(&error),
            };
        )?
        $crate::told($function(&client $(, { let inputs: $inputs = inputs; inputs })?).await)
    }};
}
