//! A workflow as a function: its steps, its inputs and outputs.

use crate::{
    check::{Checked, Point},
    ir::{self, WorkflowId},
    lower::{
        access::{Variables, field_names},
        call, docs, layout,
        output::field,
        template::Language,
        types::{Types, is_optional},
        value::Values,
    },
    names::{Taken, snake},
    rust::{Function, Statement, Steps, Struct},
};

/// What a workflow prints.
pub(super) struct Lowered {
    pub(super) function: Function,
    pub(super) inputs: Option<Struct>,
    pub(super) outputs: Struct,
}

/// Names that the function of a workflow uses for something else.
const LOCALS: [&str; 5] = ["run", "client", "inputs", "it", "response"];

/// Those of one with a loop.
const LOOP_LOCALS: [&str; 6] = ["error", "attempt", "next", "step", "back", "outputs"];

pub(super) fn workflow(api: &Checked, types: &Types, id: WorkflowId) -> Lowered {
    let workflow = &api[id];
    let name = types.workflows[id.0].clone();
    let mut locals = Taken::of(LOCALS);
    if !api.types(id).flow.linear {
        LOOP_LOCALS.iter().for_each(|name| locals.reserve(name));
    }
    let clients = call::client_parameters(api, types, id);
    clients.iter().for_each(|client| locals.reserve(&client.name));
    let variables = variables(api, id, &mut locals);
    let scope = api.scope(id);
    let at = Point::Before(0);
    let mut values = Values {
        api,
        types,
        scope,
        variables: &variables,
        id,
        at,
        failed: false,
        language: Language::Plain,
        needs: Vec::new(),
        locals: &mut locals,
    };
    let begin = begin(&mut values);
    let steps = match variables.in_loop {
        true => Steps::Loop(values.in_loop()),
        false => Steps::Straight(
            (0..workflow.steps.len()).map(|index| values.step(index, false)).collect(),
        ),
    };
    let inputs = (!workflow.inputs.is_empty()).then(|| inputs(api, types, workflow, &name));
    let outputs = values.outputs(&name);
    let result = values.result(&outputs);
    let title = workflow.docs.summary.as_deref();
    let errors = "# Errors\n\nWhat failed in which step, and which steps had succeeded before.";
    let requests = workflow.steps.iter().filter_map(|step| step.request());
    let mut operations = requests.map(|request| &api[request.operation]);
    let function = Function {
        name,
        docs: docs::paragraphs(&[
            title.or(Some(&format!("The workflow `{}`.", workflow.id.value))),
            workflow.docs.description.as_deref(),
            Some(errors),
        ]),
        workflow_id: workflow.id.value.clone(),
        calls_deprecated: operations.any(|operation| operation.deprecated),
        clients,
        inputs: inputs.as_ref().map(|inputs| inputs.name.clone()),
        outputs: outputs.name.clone(),
        begin,
        steps,
        result,
    };
    Lowered { function, inputs, outputs }
}

/// The names of all variables.
fn variables(api: &Checked, id: WorkflowId, locals: &mut Taken) -> Variables {
    let workflow = &api[id];
    let mut local = |step: &ir::Step, suffix: &str| {
        locals.take(snake(&format!("{}{suffix}", step.id.value)), "_step")
    };
    let answers = workflow.steps.iter().map(|step| local(step, "")).collect();
    let raws = workflow.steps.iter().map(|step| local(step, "_json")).collect();
    let outputs = workflow
        .steps
        .iter()
        .map(|step| {
            let name = |output: &ir::Output| local(step, &format!("_{}", output.name.value));
            step.outputs.iter().map(name).collect()
        })
        .collect();
    let dependencies = workflow
        .dependencies
        .iter()
        .map(|called| locals.take(snake(&api[called.workflow].id.value), "_outputs"))
        .collect();
    let inputs = workflow
        .inputs
        .iter()
        .zip(field_names(&workflow.inputs))
        .map(|(input, name)| input.default.is_some().then(|| locals.take(name, "_input")))
        .collect();
    let in_loop = !api.types(id).flow.linear;
    let is_read = |step: usize, output: usize| in_loop && workflow.reads(step, output);
    let is_read = workflow
        .steps
        .iter()
        .enumerate()
        .map(|(step, node)| (0..node.outputs.len()).map(|output| is_read(step, output)).collect())
        .collect();
    Variables { inputs, answers, raws, outputs, is_read, dependencies, in_loop }
}

/// What comes before the first step: defaults, checks of inputs, workflows that run first.
fn begin(values: &mut Values<'_>) -> Vec<Statement> {
    let workflow = values.scope.workflow;
    let mut begin = values.inputs();
    let dependencies = workflow.dependencies.iter().zip(&values.variables.dependencies);
    for (index, (called, name)) in dependencies.enumerate() {
        let call = values.workflow(called);
        let id = values.api[called.workflow].id.value.clone();
        let needs = std::mem::take(&mut values.needs);
        let name = workflow.reads_dependency(index).then(|| name.clone());
        begin.push(Statement::Workflow { needs, name, id, call });
    }
    begin
}

fn inputs(api: &Checked, types: &Types, workflow: &ir::Workflow, name: &str) -> Struct {
    let fields = workflow.inputs.iter().zip(field_names(&workflow.inputs));
    let all_optional = workflow.inputs.iter().all(|input| is_optional(api, input));
    let derives = ["Clone", "Debug", "Default", "PartialEq"];
    let about = format!("Inputs of the workflow `{}`.", workflow.id.value);
    Struct {
        name: layout::workflow_structs(name)[0].clone(),
        docs: docs::paragraphs(&[Some(&about), workflow.inputs_description.as_deref()]),
        derives: derives.into_iter().filter(|name| all_optional || *name != "Default").collect(),
        reads: false,
        camel_case: false,
        rest: None,
        fields: fields
            .map(|(input, name)| {
                let ty = types.property(api, input);
                field(name, &input.name, docs::lines(input.description.as_deref()), ty)
            })
            .collect(),
    }
}
