//! Secrets spread: where a secret goes, there is one.

use crate::{
    check::{
        Point, Scope, WorkflowTypes, payload::is_secret as text_is_secret, workflow::called_first,
    },
    ir::{
        Api, Argument, Call, Called, Expression, Operation, Piece, Request, SchemaId, SchemaKind,
        Value, ValueKind, Workflow,
    },
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
    let mut new = false;
    let mut mark_all = |api: &mut Api, targets: Vec<Target>| {
        targets.into_iter().for_each(|target| new |= mark(api, target));
    };
    let inputs = credential_inputs(api);
    mark_all(api, inputs);
    // Callers first, so that one look follows a secret through all calls.
    for workflow in called_first(api).into_iter().rev() {
        let found = targets(&Scope::new(api, workflow, workflows));
        mark_all(api, found);
    }
    new
}

/// What a workflow fills with secrets.
fn targets(scope: &Scope<'_>) -> Vec<Target> {
    let mut targets = Vec::new();
    for called in &scope.workflow.dependencies {
        inputs(scope, called, Point::Before(0), &mut targets);
    }
    for (index, step) in scope.workflow.steps.iter().enumerate() {
        let at = Point::Before(index);
        match &step.call {
            Call::Operation(request) => self::request(scope, request, at, &mut targets),
            Call::Workflow(called) => inputs(scope, called, at, &mut targets),
        }
        for action in step.actions() {
            if let Some(crate::ir::Goal::Workflow(called)) = action.goal() {
                inputs(scope, called, Point::After(index), &mut targets);
            }
        }
    }
    targets
}

/// Inputs that go into `Authorization`, a cookie or an API key, alone or inside a text.
fn credential_inputs(api: &Api) -> Vec<Target> {
    let mut found = Vec::new();
    for (workflow, node) in api.workflows.iter().enumerate() {
        for request in node.steps.iter().filter_map(|step| step.request()) {
            let carries = |argument: &&Argument| {
                let (location, name) = (argument.location, &argument.name.value);
                let operation = &api[request.operation];
                let parameter = argument.parameter.map(|index| &operation.parameters[index]);
                let is_cookie = location == Location::Cookie
                    && parameter.is_none_or(|parameter| parameter.secret);
                is_cookie || is_credential(api, operation, location, name)
            };
            for argument in request.arguments.iter().filter(carries) {
                let inputs = inputs_in(&argument.value).into_iter();
                found.extend(inputs.map(|index| Target::Input { workflow, index }));
            }
        }
    }
    found
}

/// The inputs that a value is made of.
fn inputs_in(value: &Value) -> Vec<usize> {
    let input = |expression: &Expression| match expression {
        Expression::Input { input, .. } => Some(*input),
        _ => None,
    };
    match &value.kind {
        ValueKind::Expression(expression, _) => input(expression).into_iter().collect(),
        ValueKind::Template(pieces) => pieces
            .iter()
            .filter_map(|piece| match piece {
                Piece::Expression(expression, _) => input(expression),
                Piece::Text(_) => None,
            })
            .collect(),
        _ => Vec::new(),
    }
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

fn request(scope: &Scope<'_>, request: &Request, at: Point, targets: &mut Vec<Target>) {
    for argument in &request.arguments {
        let secret = is_secret(scope, &argument.value.kind, at);
        if let (true, Some(index)) = (secret, argument.parameter) {
            targets.push(Target::Parameter { operation: request.operation.0, index });
        }
    }
    if let (Some(sent), Some(body)) = (&request.body, &scope.api[request.operation].body) {
        if is_secret(scope, &sent.value.kind, at) {
            targets.push(Target::Body { operation: request.operation.0 });
        }
        payload(scope, &sent.value.kind, body.schema, at, targets);
    }
}

fn inputs(scope: &Scope<'_>, called: &Called, at: Point, targets: &mut Vec<Target>) {
    for (index, value) in &called.inputs {
        if is_secret(scope, &value.kind, at) {
            targets.push(Target::Input { workflow: called.workflow.0, index: *index });
        } else if scope.api.hides(scope.api[called.workflow].inputs[*index].schema) {
            targets.extend(own_input(scope, &value.kind));
        }
    }
}

/// The input of the workflow itself that is a whole list, which goes where lists hold secrets.
fn own_input(scope: &Scope<'_>, value: &ValueKind) -> Option<Target> {
    let ValueKind::Expression(Expression::Input { input, rest }, _) = value else { return None };
    let is_this = |other: &Workflow| std::ptr::eq(other, scope.workflow);
    let workflow = scope.api.workflows.iter().position(is_this)?;
    rest.pointer.keys().is_empty().then_some(Target::Input { workflow, index: *input })
}

fn payload(
    scope: &Scope<'_>,
    value: &ValueKind,
    schema: SchemaId,
    at: Point,
    targets: &mut Vec<Target>,
) {
    let (ValueKind::Object(entries), SchemaKind::Object(properties)) =
        (value, &scope.api[schema].kind)
    else {
        return;
    };
    for (name, value) in entries {
        let Some(index) = properties.iter().position(|property| property.name == *name) else {
            continue;
        };
        if is_secret(scope, &value.kind, at) {
            targets.push(Target::Property { schema, index });
        }
        payload(scope, &value.kind, properties[index].schema, at, targets);
    }
}

fn is_secret(scope: &Scope<'_>, value: &ValueKind, at: Point) -> bool {
    match value {
        ValueKind::Expression(expression, _) => {
            let typed = scope.typed(expression, at);
            typed.secret || typed.schema.is_some_and(|schema| scope.api.hides(schema))
        }
        ValueKind::Template(pieces) => text_is_secret(scope, pieces, at),
        _ => false,
    }
}

/// Makes a target a secret; `true` if it was none. Only text and numbers can be, alone or in lists and maps: other types keep
/// what they are.
fn mark(api: &mut Api, target: Target) -> bool {
    let Some(schema) = place(api, &target).map(|(schema, _)| *schema) else { return false };
    // Of a body that is no text, the properties are secrets.
    if matches!(target, Target::Body { .. }) && api[schema].kind != SchemaKind::Text {
        return false;
    }
    let (hidden, can_be) = (api.hidden(schema), api[schema].kind.can_be_secret());
    let Some((schema, secret)) = place(api, &target) else { return false };
    match hidden {
        Some(hidden) => {
            *schema = hidden;
            true
        }
        None => can_be && !std::mem::replace(secret, true),
    }
}

/// The schema of a target, and whether it is a secret.
fn place<'a>(api: &'a mut Api, target: &Target) -> Option<(&'a mut SchemaId, &'a mut bool)> {
    match *target {
        Target::Parameter { operation, index } => {
            let parameter = &mut api.operations[operation].parameters[index];
            Some((&mut parameter.schema, &mut parameter.secret))
        }
        Target::Body { operation } => {
            let body = api.operations[operation].body.as_mut()?;
            Some((&mut body.schema, &mut body.secret))
        }
        Target::Input { workflow, index } => {
            let input = &mut api.workflows[workflow].inputs[index];
            Some((&mut input.schema, &mut input.secret))
        }
        Target::Property { schema, index } => match &mut api.schemas[schema.0].kind {
            SchemaKind::Object(properties) => {
                let property = &mut properties[index];
                Some((&mut property.schema, &mut property.secret))
            }
            _ => None,
        },
    }
}
