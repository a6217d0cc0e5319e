//! The named types that printed things mention, so that they can be imported.

use std::collections::BTreeSet;

use crate::rust::{
    Branch, Call, Check, Chunk, Condition, Expr, Function, Reads, Statement, Step, Steps, Then,
    Type,
};

/// The named types in the function of a workflow.
pub(super) fn function(function: &Function, into: &mut BTreeSet<String>) {
    function.handed_over.iter().for_each(|handed| values(&handed.result, into));
    for statement in &function.begin {
        match statement {
            Statement::Let { value, .. } => values(value, into),
            Statement::Renewable { .. } => {}
            Statement::Check { check: Check::Rule(_, value) | Check::Each(_, value), .. } => {
                values(value, into);
            }
            Statement::Workflow { needs, call, .. } => {
                needs.iter().for_each(|need| values(&need.value, into));
                values(call, into);
            }
        }
    }
    match &function.steps {
        Steps::Elsewhere => {}
        Steps::Straight(steps) => steps.iter().for_each(|step| self::step(step, into)),
        Steps::Loop(body) => {
            body.variables.iter().for_each(|variable| names(&variable.ty, into));
            for arm in &body.arms {
                step(&arm.step, into);
                let failure = arm.failure.iter().flatten();
                arm.success.iter().chain(failure).for_each(|branch| self::branch(branch, into));
            }
        }
    }
    values(&function.result, into);
}

fn step(step: &Step, into: &mut BTreeSet<String>) {
    match &step.call {
        Call::Operation(call) | Call::Workflow { call, .. } => values(call, into),
    }
    step.needs.iter().for_each(|need| values(&need.value, into));
    step.criteria.iter().for_each(|criterion| condition(&criterion.condition, into));
    step.sets.iter().for_each(|set| values(&set.value, into));
    step.outputs.iter().for_each(|(_, value)| values(value, into));
    step.gives.iter().for_each(|given| values(&given.value, into));
    match &step.reads {
        Reads::Body(body) | Reads::Response { body: Some(body), .. } => names(&body.ty, into),
        _ => {}
    }
}

fn branch(branch: &Branch, into: &mut BTreeSet<String>) {
    branch.condition.iter().for_each(|holds| condition(holds, into));
    match &branch.then {
        Then::After { needs, call, .. } => {
            needs.iter().for_each(|need| values(&need.value, into));
            values(call, into);
        }
        Then::Workflow { needs, call, result, .. } => {
            needs.iter().for_each(|need| values(&need.value, into));
            values(call, into);
            values(result, into);
        }
        _ => {}
    }
}

fn condition(item: &Condition, into: &mut BTreeSet<String>) {
    match item {
        Condition::Not(inner) => condition(inner, into),
        Condition::Both(a, b) | Condition::Either(a, b) => {
            condition(a, into);
            condition(b, into);
        }
        Condition::Holds(value) => values(value, into),
        _ => {}
    }
}

/// The named types in a type.
pub(super) fn names(ty: &Type, into: &mut BTreeSet<String>) {
    match ty {
        Type::Named(name) => {
            into.insert(name.clone());
        }
        Type::List(inner)
        | Type::Map(inner)
        | Type::Option(inner)
        | Type::Boxed(inner)
        | Type::Secret(inner)
        | Type::Ref(inner) => names(inner, into),
        _ => {}
    }
}

/// The named types in an expression.
fn values(value: &Expr, into: &mut BTreeSet<String>) {
    match value {
        // `SimStatus::from`, but not a function of a crate
        Expr::Path(path)
            if path.len() > 1 && path[0] != "Box" && path[0].starts_with(char::is_uppercase) =>
        {
            into.insert(path[0].clone());
        }
        Expr::Struct(path, fields) => {
            // One of another module is named by the way there.
            if let [name] = path.as_slice() {
                into.insert(name.clone());
            }
            fields.iter().for_each(|(_, field)| values(field, into));
        }
        Expr::Object(entries) => entries.iter().for_each(|entry| values(&entry.value, into)),
        Expr::Field(inner, _)
        | Expr::Ref(inner)
        | Expr::Deref(inner)
        | Expr::Closure(inner)
        | Expr::Thunk(inner)
        | Expr::Value(inner)
        | Expr::Try(inner)
        | Expr::Json(inner) => values(inner, into),
        Expr::Method(inner, _, arguments) | Expr::Call(inner, arguments) => {
            values(inner, into);
            arguments.iter().for_each(|argument| values(argument, into));
        }
        Expr::List(items) => items.iter().for_each(|item| values(item, into)),
        Expr::Format(parts) => parts.iter().for_each(|part| {
            if let Chunk::Value(value) = part {
                values(value, into);
            }
        }),
        Expr::Test(inner) => condition(inner, into),
        Expr::Part { ty, .. } => names(ty, into),
        _ => {}
    }
}
