//! Secrets spread: where a secret goes, there is one.

use crate::{
    check::{Scope, WorkflowTypes},
    ir::{Api, Operation, SchemaId, SchemaKind, Step, ValueKind},
    openapi::{Location, SchemeKind},
};

/// What becomes a secret because a secret goes there.
enum Target {
    Parameter {
        operation: usize,
        index: usize,
    },
    /// The text that is the body of an operation.
    Body {
        operation: usize,
    },
    Property {
        schema: SchemaId,
        index: usize,
    },
    Input {
        workflow: usize,
        index: usize,
    },
}

/// Marks parameters and body properties that a workflow fills with secrets, and inputs that go where
/// credentials go. `true` if there is a new one.
pub(super) fn spread(api: &mut Api, workflows: &[WorkflowTypes]) -> bool {
    let mut targets = credential_inputs(api);
    for (workflow, types) in api.workflows.iter().zip(workflows) {
        let scope = Scope { api, workflow, steps: &types.steps };
        for step in &workflow.steps {
            arguments(&scope, step, &mut targets);
            if let (Some(payload), Some(body)) = (&step.payload, &api[step.operation].body) {
                if is_secret(&scope, &payload.kind) {
                    targets.push(Target::Body { operation: step.operation.0 });
                }
                self::payload(&scope, &payload.kind, body.schema, &mut targets);
            }
        }
    }
    let marked: Vec<bool> = targets.into_iter().map(|target| mark(api, target)).collect();
    marked.contains(&true)
}

/// Inputs that go into `Authorization`, `Cookie` or an API key.
fn credential_inputs(api: &Api) -> Vec<Target> {
    let mut found = Vec::new();
    for (workflow, node) in api.workflows.iter().enumerate() {
        for step in &node.steps {
            for argument in &step.arguments {
                let name = &argument.name.value;
                let carries = is_credential(api, &api[step.operation], argument.location, name);
                if let (true, ValueKind::Expression(crate::ir::Expression::Input(index), _)) =
                    (carries, &argument.value.kind)
                {
                    found.push(Target::Input { workflow, index: *index });
                }
            }
        }
    }
    found
}

fn is_credential(api: &Api, operation: &Operation, location: Location, name: &str) -> bool {
    let is = |other: &str| name.eq_ignore_ascii_case(other);
    let key = |kind: &SchemeKind| match (kind, location) {
        (SchemeKind::Header(header), Location::Header) => is(header),
        (SchemeKind::Query(key), Location::Query) | (SchemeKind::Cookie(key), Location::Cookie) => {
            name == key
        }
        _ => false,
    };
    let header = location == Location::Header && (is("authorization") || is("cookie"));
    header || api[operation.service].schemes.iter().any(|scheme| key(&scheme.kind))
}

fn arguments(scope: &Scope<'_>, step: &Step, targets: &mut Vec<Target>) {
    for argument in &step.arguments {
        if let (true, Some(index)) = (is_secret(scope, &argument.value.kind), argument.parameter) {
            targets.push(Target::Parameter { operation: step.operation.0, index });
        }
    }
}

fn payload(scope: &Scope<'_>, value: &ValueKind, schema: SchemaId, targets: &mut Vec<Target>) {
    let (ValueKind::Object(entries), SchemaKind::Object(properties)) =
        (value, &scope.api[schema].kind)
    else {
        return;
    };
    for (name, value) in entries {
        let Some(index) = properties.iter().position(|property| property.name == *name) else {
            continue;
        };
        if is_secret(scope, &value.kind) {
            targets.push(Target::Property { schema, index });
        }
        payload(scope, &value.kind, properties[index].schema, targets);
    }
}

fn is_secret(scope: &Scope<'_>, value: &ValueKind) -> bool {
    let ValueKind::Expression(expression, _) = value else { return false };
    scope.typed(expression).is_some_and(|typed| typed.secret)
}

/// Makes a target a secret; `true` if it was none. Only text and integers can be: other types keep what they are.
fn mark(api: &mut Api, target: Target) -> bool {
    let schema = match target {
        Target::Parameter { operation, index } => {
            api.operations[operation].parameters[index].schema
        }
        Target::Body { operation } => match &api.operations[operation].body {
            // Of what is no text, the properties are secrets.
            Some(body) if api[body.schema].kind == SchemaKind::Text => body.schema,
            _ => return false,
        },
        Target::Input { workflow, index } => api.workflows[workflow].inputs[index].schema,
        Target::Property { schema, index } => match &api[schema].kind {
            SchemaKind::Object(properties) => properties[index].schema,
            _ => return false,
        },
    };
    if !matches!(api[schema].kind, SchemaKind::Text | SchemaKind::Int32 | SchemaKind::Int64) {
        return false;
    }
    let secret = match target {
        Target::Parameter { operation, index } => {
            &mut api.operations[operation].parameters[index].secret
        }
        Target::Body { operation } => match &mut api.operations[operation].body {
            Some(body) => &mut body.secret,
            None => return false,
        },
        Target::Input { workflow, index } => &mut api.workflows[workflow].inputs[index].secret,
        Target::Property { schema, index } => match &mut api.schemas[schema.0].kind {
            SchemaKind::Object(properties) => &mut properties[index].secret,
            _ => return false,
        },
    };
    !std::mem::replace(secret, true)
}
