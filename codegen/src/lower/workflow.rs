//! A workflow as a function: its steps in order, its inputs and outputs.

use crate::{
    arazzo::Comparison,
    check::{Checked, Path, Scope, Typed, WorkflowTypes},
    ir::{self, WorkflowId},
    lower::{
        access::{Variables, access},
        client, docs, layout,
        types::{Types, is_default, is_optional},
        uses,
        value::{Target, Values, is_copy},
    },
    names::{Taken, snake},
    openapi::Location,
    rust::{Condition, Criterion, Expr, Field, Function, Reads, Step, Struct, Type},
};

/// How wide comments are, in characters.
const COMMENT_WIDTH: usize = 90;

/// What a workflow prints.
pub(super) struct Lowered {
    pub(super) function: Function,
    pub(super) inputs: Option<Struct>,
    pub(super) outputs: Struct,
}

pub(super) fn workflow(api: &Checked, types: &Types, id: WorkflowId) -> Lowered {
    let workflow = &api[id];
    let checked = api.workflow_types(id.0);
    let name = layout::workflow_names(api).swap_remove(id.0);
    let mut locals = Taken::of(["run", "client", "inputs", "it", "response"]);
    let variable = |locals: &mut Taken, step: &ir::Step, suffix: &str| {
        locals.take(snake(&format!("{}{suffix}", step.id.value)), "_step")
    };
    let answers = workflow.steps.iter().map(|step| variable(&mut locals, step, "")).collect();
    let raws = workflow.steps.iter().map(|step| variable(&mut locals, step, "_json")).collect();
    let variables = Variables { answers, raws };
    let steps = (0..workflow.steps.len())
        .map(|index| step(api, types, workflow, checked, &variables, &mut locals, index))
        .collect();
    let inputs = (!workflow.inputs.is_empty()).then(|| inputs(api, types, workflow, &name));
    let outputs = outputs(api, types, workflow, checked, &name);
    let result = result(api, types, workflow, checked, &variables, &outputs);
    let title = workflow.docs.summary.as_deref();
    let errors = "# Errors\n\nWhat failed in which step, and which steps had succeeded before.";
    let function = Function {
        name,
        docs: docs::paragraphs(&[
            title.or(Some(&format!("The workflow `{}`.", workflow.id))),
            workflow.docs.description.as_deref(),
            Some(errors),
        ]),
        workflow_id: workflow.id.clone(),
        calls_deprecated: workflow.steps.iter().any(|step| api[step.operation].deprecated),
        inputs: inputs.as_ref().map(|inputs| inputs.name.clone()),
        outputs: outputs.name.clone(),
        steps,
        result,
    };
    Lowered { function, inputs, outputs }
}

fn step(
    api: &Checked,
    types: &Types,
    workflow: &ir::Workflow,
    checked: &WorkflowTypes,
    variables: &Variables,
    locals: &mut Taken,
    index: usize,
) -> Step {
    let step = &workflow.steps[index];
    let operation = &api[step.operation];
    let scope = Scope { api, workflow, steps: &checked.steps };
    let mut values = Values { api, types, scope, variables, needs: Vec::new(), locals };
    let call = call(&mut values, step);
    let needs = values.needs;
    let recorded = |(output, typed): (&ir::Output, &Typed)| {
        let access = access(api, types, &workflow.inputs, variables, typed);
        (output.name.value.clone(), access.expr.reference())
    };
    Step {
        comment: comment(step, operation),
        id: step.id.value.clone(),
        needs,
        call,
        criteria: step
            .criteria
            .iter()
            .map(|criterion| Criterion {
                text: criterion.text.clone(),
                condition: condition(&criterion.condition, false),
            })
            .collect(),
        reads: reads(api, types, checked, variables, index),
        outputs: step.outputs.iter().zip(&checked.steps[index].outputs).map(recorded).collect(),
    }
}

/// The step's id and request, and what it is for.
fn comment(step: &ir::Step, operation: &ir::Operation) -> Vec<String> {
    let request = format!("{}: {} {}", step.id.value, operation.method, operation.path);
    let description = step.description.as_deref().unwrap_or_default();
    std::iter::once(request).chain(docs::wrapped(description, COMMENT_WIDTH)).collect()
}

/// `client.register_sim(&inputs.sim_id, &RegisterSimRequest { … })`
fn call(values: &mut Values<'_>, step: &ir::Step) -> Expr {
    let (api, operation) = (values.api, &values.api[step.operation]);
    let mut arguments = Vec::new();
    for (index, optional) in uses::parameters(api, step.operation) {
        let parameter = &operation.parameters[index];
        let target = Target { schema: parameter.schema, optional, secret: parameter.secret };
        let argument = step.arguments.iter().find(|argument| argument.parameter == Some(index));
        let json = api.has_json_parameter(step.operation, index);
        arguments.push(match argument {
            Some(argument) if json => {
                let value = values.json(&argument.value, Some(parameter.schema));
                let value = Expr::Json(Box::new(value)).reference();
                if optional { value.some() } else { value }
            }
            Some(argument) => values.argument(&argument.value, target),
            None if json => Expr::Path(["arazzo_runtime", "NO_BODY"].map(str::to_owned).to_vec()),
            None => Expr::name("None"),
        });
    }
    if let (Some(body), Some(optional)) = (&operation.body, uses::body(api, step.operation)) {
        let target = Target { schema: body.schema, optional: false, secret: body.secret };
        let argument = step.payload.as_ref().map(|payload| {
            if api.has_json_body(step.operation) {
                Expr::Json(Box::new(values.json(payload, Some(body.schema)))).reference()
            } else {
                values.argument(payload, target)
            }
        });
        arguments.push(match (argument, optional) {
            (Some(argument), true) => argument.some(),
            (Some(argument), false) => argument,
            (None, _) if api.has_json_body(step.operation) => {
                Expr::Path(["arazzo_runtime", "NO_BODY"].map(str::to_owned).to_vec())
            }
            (None, _) => Expr::name("None"),
        });
    }
    let name = client::method_name(api, step.operation);
    let method = Expr::Field(Box::new(Expr::name("client")), name);
    let call = Expr::Call(Box::new(method), arguments);
    undeclared(values, step, call)
}

/// Adds the parameters that the operation does not declare.
fn undeclared(values: &mut Values<'_>, step: &ir::Step, mut call: Expr) -> Expr {
    for argument in step.arguments.iter().filter(|argument| argument.parameter.is_none()) {
        let value = match values.optional(&argument.value) {
            Some(option) => option,
            None => match &argument.value.kind {
                // Nothing tells how large an integer may be; its digits are what is sent.
                ir::ValueKind::Integer(number) => Expr::Text(number.to_string()).some(),
                ir::ValueKind::List(_) | ir::ValueKind::Object(_) | ir::ValueKind::Null => {
                    Expr::Json(Box::new(values.json(&argument.value, None))).reference().some()
                }
                _ => values.json(&argument.value, None).some(),
            },
        };
        let method = match argument.location {
            Location::Query => "any_query",
            Location::Querystring => "any_query_string",
            Location::Cookie => "any_cookie",
            Location::Header | Location::Path => "any_header",
        };
        let method = match (method, is_scalar(values, &argument.value)) {
            ("any_query", true) => "query",
            ("any_header", true) => "header",
            (method, _) => method,
        };
        call = call.method(method, vec![Expr::Text(argument.name.value.clone()), value]);
    }
    call
}

/// Whether a value for an undeclared parameter is neither a list nor an object.
fn is_scalar(values: &Values<'_>, value: &ir::Value) -> bool {
    use ir::SchemaKind::{Bool, Enum, Int32, Int64, Number, Text};
    match &value.kind {
        ir::ValueKind::List(_) | ir::ValueKind::Object(_) | ir::ValueKind::Null => false,
        ir::ValueKind::Expression(expression, _) => {
            let schema = values.scope.typed(expression).and_then(|typed| typed.schema);
            schema.is_some_and(|schema| {
                matches!(values.api[schema].kind, Bool | Enum(_) | Int32 | Int64 | Number | Text)
            })
        }
        _ => true,
    }
}

/// What the outputs of the workflow need of the answer of a step.
fn reads(
    api: &Checked,
    types: &Types,
    checked: &WorkflowTypes,
    variables: &Variables,
    index: usize,
) -> Reads {
    let of_step = |typed: &&Typed| match typed.path {
        Path::Answer { step, .. } | Path::Raw { step, .. } => step == index,
        Path::Input(_) => false,
    };
    let typed: Vec<&Typed> = checked.steps[index].outputs.iter().filter(of_step).collect();
    if typed.is_empty() {
        return Reads::Nothing;
    }
    let answer = checked.steps[index].answer;
    let ty = answer.map_or(Type::Value, |schema| types.plain(api, schema));
    let variable = variables.answers[index].clone();
    let raw = typed.iter().filter(|typed| matches!(typed.path, Path::Raw { .. })).count();
    if raw == typed.len() {
        let variable = variables.raws[index].clone();
        return Reads::Body { variable, ty: Type::Value, or_default: true };
    }
    let or_default = answer.is_none_or(|schema| is_default(api, schema));
    if raw > 0 {
        let raw = variables.raws[index].clone();
        return Reads::BodyAndValue { variable, raw, ty, or_default };
    }
    Reads::Body { variable, ty, or_default }
}

/// A condition; `negated` by an odd number of `!` around it, which become the opposite operators.
fn condition(condition: &ir::Condition, negated: bool) -> Condition {
    let of = |inner| self::condition(inner, negated);
    match condition {
        ir::Condition::Not(inner) => self::condition(inner, !negated),
        ir::Condition::Both(a, b) if negated => either(of(a), of(b)),
        ir::Condition::Either(a, b) if negated => both(of(a), of(b)),
        ir::Condition::Both(a, b) => both(of(a), of(b)),
        ir::Condition::Either(a, b) => either(of(a), of(b)),
        ir::Condition::Constant(holds) => Condition::Constant(*holds != negated),
        ir::Condition::Status { operator, code, .. } => {
            Condition::Status(if negated { opposite(*operator) } else { *operator }, *code)
        }
    }
}

/// Both conditions; what is constant is worked out.
fn both(a: Condition, b: Condition) -> Condition {
    match (a, b) {
        (Condition::Constant(true), other) | (other, Condition::Constant(true)) => other,
        (Condition::Constant(false), _) | (_, Condition::Constant(false)) => {
            Condition::Constant(false)
        }
        (a, b) => Condition::Both(Box::new(a), Box::new(b)),
    }
}

/// Either condition; what is constant is worked out.
fn either(a: Condition, b: Condition) -> Condition {
    match (a, b) {
        (Condition::Constant(false), other) | (other, Condition::Constant(false)) => other,
        (Condition::Constant(true), _) | (_, Condition::Constant(true)) => {
            Condition::Constant(true)
        }
        (a, b) => Condition::Either(Box::new(a), Box::new(b)),
    }
}

fn opposite(operator: Comparison) -> Comparison {
    match operator {
        Comparison::Equal => Comparison::NotEqual,
        Comparison::NotEqual => Comparison::Equal,
        Comparison::Less => Comparison::GreaterOrEqual,
        Comparison::LessOrEqual => Comparison::Greater,
        Comparison::Greater => Comparison::LessOrEqual,
        Comparison::GreaterOrEqual => Comparison::Less,
    }
}

fn inputs(api: &Checked, types: &Types, workflow: &ir::Workflow, name: &str) -> Struct {
    let fields = workflow.inputs.iter().zip(super::access::field_names(&workflow.inputs));
    let all_optional = workflow.inputs.iter().all(|input| is_optional(api, input));
    let derives = ["Clone", "Debug", "Default", "PartialEq"];
    let about = format!("Inputs of the workflow `{}`.", workflow.id);
    Struct {
        name: layout::workflow_structs(name)[0].clone(),
        docs: docs::paragraphs(&[Some(&about), workflow.inputs_description.as_deref()]),
        derives: derives.into_iter().filter(|name| all_optional || *name != "Default").collect(),
        reads: false,
        camel_case: false,
        fields: fields
            .map(|(input, name)| {
                let ty = types.property(api, input);
                field(name, docs::lines(input.description.as_deref()), ty)
            })
            .collect(),
    }
}

fn outputs(
    api: &Checked,
    types: &Types,
    workflow: &ir::Workflow,
    checked: &WorkflowTypes,
    name: &str,
) -> Struct {
    let mut taken = Taken::default();
    let fields = workflow.outputs.iter().zip(&checked.outputs).map(|(output, typed)| {
        let ty = typed
            .schema
            .map_or(Type::Value, |schema| types.secret_or_plain(api, schema, typed.secret));
        let ty = if typed.optional { Type::Option(Box::new(ty)) } else { ty };
        let docs = vec![format!("`{}`", output.text)];
        field(taken.take(snake(&output.name.value), "_"), docs, ty)
    });
    Struct {
        name: layout::workflow_structs(name)[1].clone(),
        docs: vec![format!("Outputs of the workflow `{}`.", workflow.id)],
        derives: vec!["Clone", "Debug", "PartialEq"],
        reads: false,
        camel_case: false,
        fields: fields.collect(),
    }
}

fn field(name: String, docs: Vec<String>, ty: Type) -> Field {
    Field { wire: name.clone(), name, docs, ty, rename: false, skip_none: false, keep_nulls: false }
}

/// The outputs: what is used last is moved, the rest is cloned.
fn result(
    api: &Checked,
    types: &Types,
    workflow: &ir::Workflow,
    checked: &WorkflowTypes,
    variables: &Variables,
    outputs: &Struct,
) -> Expr {
    let typed = &checked.outputs;
    let fields = outputs.fields.iter().zip(typed).enumerate().map(|(index, (field, this))| {
        let copy = this.schema.is_some_and(|schema| is_copy(api, schema)) && !this.secret;
        let later = typed[index + 1..].iter().any(|other| overlap(&this.path, &other.path));
        let access = access(api, types, &workflow.inputs, variables, this);
        (field.name.clone(), if later { access.owned(copy) } else { access.moved(copy) })
    });
    Expr::Struct(outputs.name.clone(), fields.collect())
}

/// Whether one way leads through the other's value.
fn overlap(a: &Path, b: &Path) -> bool {
    match (a, b) {
        (Path::Input(a), Path::Input(b)) => a == b,
        (Path::Answer { step: a, hops: x }, Path::Answer { step: b, hops: y }) => {
            a == b && (x.starts_with(y) || y.starts_with(x))
        }
        _ => false,
    }
}
