//! A workflow as a function: its steps, its inputs and outputs.

use crate::{
    check::Checked,
    ir::{self, WorkflowId},
    lower::{
        access::{Variables, field_names, output_fields},
        call, called, docs, layout,
        output::field,
        resume::has_secret,
        step::recording,
        types::{Types, is_optional},
        value::Values,
    },
    names::{Taken, snake},
    rust::{Borrowed, Expr, Function, Reads, Recorded, Statement, Step, Steps, Struct},
};

/// What a workflow prints.
pub(super) struct Lowered {
    /// The workflow, and where others depend on it, what they call.
    pub(super) functions: Vec<Function>,
    pub(super) inputs: Option<Struct>,
    pub(super) outputs: Struct,
    /// What is asked for when a run is taken up.
    pub(super) secrets: Option<Struct>,
    /// What is read of answers.
    pub(super) parts: Vec<Struct>,
}

/// Names that the function of a workflow uses for something else.
const LOCALS: [&str; 5] = ["run", "client", "inputs", "it", "response"];

/// Those of one with a loop.
const LOOP_LOCALS: [&str; 6] = ["error", "attempt", "next", "step", "back", "outputs"];

/// The section of the documentation on errors.
const ERRORS: &str = "# Errors\n\nWhat failed in which step, and which steps had succeeded before.";

pub(super) fn workflow(api: &Checked, types: &Types, id: WorkflowId) -> Lowered {
    let workflow = &api[id];
    let name = types.workflows[id.0].clone();
    let mut locals = Taken::of(LOCALS);
    if !api.types(id).flow.linear {
        LOOP_LOCALS.iter().for_each(|name| locals.reserve(name));
    }
    let clients = call::client_parameters(api, types, id);
    clients.iter().for_each(|client| locals.reserve(&client.name));
    let after = layout::after_name(api, &types.workflows, id);
    let variables = Variables { given: after.is_some(), ..variables(api, id, &mut locals) };
    let mut values = Values::new(api, types, id, &variables, &mut locals);
    let first = after.as_ref().map(|after| Elsewhere::of(&mut values, after, &clients));
    let begin = begin(&mut values);
    let mut steps = match variables.in_loop {
        true => Steps::Loop(values.in_loop()),
        false => Steps::Straight(
            (0..workflow.steps.len()).map(|index| values.step(index, false)).collect(),
        ),
    };
    let inputs = (!workflow.inputs.is_empty()).then(|| inputs(api, types, workflow, &name));
    let outputs = values.outputs(&name);
    let (resume, secrets) = values.resume();
    let handed_over = values.handed_over();
    let parts = parts(&mut steps);
    let result = values.result(&outputs);
    let requests = workflow.steps.iter().filter_map(|step| step.request());
    let mut operations = requests.map(|request| &api[request.operation]);
    let function = Function {
        name,
        docs: about(workflow),
        workflow_id: workflow.id.value.clone(),
        calls_deprecated: operations.any(|operation| operation.deprecated),
        clients,
        inputs: inputs.as_ref().map(|inputs| inputs.name.clone()),
        given: Vec::new(),
        outputs: outputs.name.clone(),
        handed_over,
        begin,
        steps,
        result,
        given_inputs: given_inputs(workflow),
        resume: Some(Box::new(resume)),
    };
    let functions = match first {
        Some(first) => first.and(function),
        None => vec![function],
    };
    Lowered { functions, inputs, outputs, secrets, parts }
}

/// Takes the structs of what the steps read of their answers: the file has them beside the function.
fn parts(steps: &mut Steps) -> Vec<Struct> {
    let steps: Vec<&mut Step> = match steps {
        Steps::Straight(steps) => steps.iter_mut().collect(),
        Steps::Loop(body) => body.arms.iter_mut().map(|arm| &mut arm.step).collect(),
        Steps::Elsewhere => Vec::new(),
    };
    let part = |step: &mut Step| match &mut step.reads {
        Reads::Body(body) | Reads::Response { body: Some(body), .. } => body.part.take(),
        _ => None,
    };
    steps.into_iter().filter_map(part).collect()
}

/// The inputs as a state has them.
fn given_inputs(workflow: &ir::Workflow) -> Vec<(String, Expr)> {
    let fields = workflow.inputs.iter().zip(field_names(&workflow.inputs));
    let given = |(input, field): (&ir::Property, String)| {
        (input.name.clone(), Expr::name("inputs").field(&field).reference())
    };
    fields.map(given).collect()
}

/// The documentation of the function.
fn about(workflow: &ir::Workflow) -> Vec<String> {
    let id = format!("The workflow `{}`.", workflow.id.value);
    let title = workflow.docs.summary.as_deref().unwrap_or(&id);
    docs::paragraphs(&[Some(title), workflow.docs.description.as_deref(), Some(ERRORS)])
}

/// What a workflow that others depend on does first, where another function takes its steps.
struct Elsewhere {
    begin: Vec<Statement>,
    /// The function that takes the steps, and what it is given beside the clients and the inputs.
    after: String,
    given: Vec<Borrowed>,
    call: Expr,
}

impl Elsewhere {
    fn of(values: &mut Values<'_>, after: &str, clients: &[Borrowed]) -> Self {
        let workflow = values.scope.workflow;
        let mut begin = values.inputs(true);
        begin.extend(run_first(values));
        let names = &values.variables.dependencies;
        let read = || workflow.read_dependencies().map(|(index, called)| (called, &names[index]));
        let mut arguments: Vec<Expr> =
            clients.iter().map(|client| Expr::name(&client.name)).collect();
        call::lend(&mut arguments, "called", None);
        arguments.extend((!workflow.inputs.is_empty()).then(|| Expr::name("inputs")));
        arguments.extend(read().map(|(_, name)| Expr::name(name).reference()));
        let given = read().map(|(called, name)| {
            let [_, outputs] = layout::workflow_structs(&values.types.workflows[called.workflow.0]);
            let layout = &values.types.layout;
            let path = layout.path_beside(values.id, called.workflow, &outputs);
            Borrowed { name: name.clone(), path }
        });
        let given = given.collect();
        let call = Expr::Call(Box::new(Expr::name(after)), arguments);
        Self { begin, after: after.to_owned(), given, call }
    }

    /// The function of the workflow, which hands over to the one that takes the steps.
    fn and(self, steps: Function) -> Vec<Function> {
        let about = format!(
            "The workflow `{}` after those that it depends on, whose outputs are given.",
            steps.workflow_id
        );
        let whole = Function {
            name: steps.name.clone(),
            docs: steps.docs.clone(),
            workflow_id: steps.workflow_id.clone(),
            calls_deprecated: false,
            clients: steps.clients.clone(),
            inputs: steps.inputs.clone(),
            given: Vec::new(),
            outputs: steps.outputs.clone(),
            handed_over: Vec::new(),
            begin: self.begin,
            steps: Steps::Elsewhere,
            result: self.call,
            given_inputs: steps.given_inputs.clone(),
            resume: steps.resume,
        };
        let docs = docs::paragraphs(&[Some(&about), Some(ERRORS)]);
        vec![whole, Function { name: self.after, docs, given: self.given, resume: None, ..steps }]
    }
}

/// The names of all variables.
fn variables(api: &Checked, id: WorkflowId, locals: &mut Taken) -> Variables {
    let workflow = &api[id];
    let local = |locals: &mut Taken, step: &ir::Step, suffix: &str| {
        locals.take(snake(&format!("{}{suffix}", step.id.value)), "_step")
    };
    let answers = workflow.steps.iter().map(|step| local(locals, step, "")).collect();
    let raws = workflow.steps.iter().map(|step| local(locals, step, "_json")).collect();
    let outputs = workflow
        .steps
        .iter()
        .map(|step| {
            let name = |output: &ir::Output| {
                let name = &output.name.value;
                let with_step = snake(&format!("{}_{name}", step.id.value));
                locals.take_either(snake(name), with_step, "_step")
            };
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
    let is_read = |step: usize, output: usize| in_loop && api[id].reads(step, output);
    let is_read = workflow
        .steps
        .iter()
        .enumerate()
        .map(|(step, node)| (0..node.outputs.len()).map(|output| is_read(step, output)).collect())
        .collect();
    Variables { inputs, answers, raws, outputs, is_read, dependencies, given: false, in_loop }
}

/// What comes before the first step: defaults, checks of inputs, workflows that run first.
fn begin(values: &mut Values<'_>) -> Vec<Statement> {
    let mut begin = values.inputs(false);
    if !values.variables.given {
        begin.extend(run_first(values));
        return begin;
    }
    let dependencies = 0..values.scope.workflow.dependencies.len();
    let renewed = dependencies.filter(|index| values.scope.workflow.renews(*index));
    begin.extend(renewed.map(|index| renewable(values, index)));
    begin
}

/// The outputs of a workflow that has run first, where others have given them, and it may run again.
fn renewable(values: &Values<'_>, dependency: usize) -> Statement {
    let (api, called) = (values.api, values.scope.workflow.dependencies[dependency].workflow);
    let typed = &api.types(called).outputs;
    let fields = recorded_outputs(api, called).into_iter().zip(typed);
    let fields = fields.map(|((field, recorded), typed)| {
        let is_secret = typed.secret || typed.schema.is_some_and(|schema| has_secret(api, schema));
        (field, (recorded, is_secret))
    });
    let [_, outputs] = layout::workflow_structs(&values.types.workflows[called.0]);
    Statement::Renewable {
        name: values.variables.dependencies[dependency].clone(),
        key: called::key(api, values.id, called),
        structure: values.types.layout.path_beside(values.id, called, &outputs),
        fields: fields.collect(),
    }
}

/// The fields of a workflow's outputs, and what is recorded of each.
pub(super) fn recorded_outputs(api: &Checked, id: WorkflowId) -> Vec<(String, Recorded)> {
    let (workflow, typed) = (&api[id], &api.types(id).outputs);
    let recorded = workflow.outputs.iter().zip(typed).map(|(output, typed)| Recorded {
        name: output.name.value.clone(),
        bytes: typed.schema == Some(ir::Api::BYTES),
    });
    output_fields(workflow).into_iter().zip(recorded).collect()
}

/// An output under its name, and where it is in a variable of the outputs.
pub(super) fn recorded_place(
    variable: &str,
    (field, Recorded { name, bytes }): &(String, Recorded),
) -> (String, Expr) {
    (name.clone(), recording(Expr::name(variable).field(field), *bytes))
}

/// The workflows that run first, each with a variable for what it returns where something reads it.
fn run_first(values: &mut Values<'_>) -> Vec<Statement> {
    let (api, workflow) = (values.api, values.scope.workflow);
    let read = called::read_first(api, values.id);
    let mut first = Vec::new();
    let dependencies = workflow.dependencies.iter().zip(&values.variables.dependencies);
    for (index, (called, name)) in dependencies.enumerate() {
        let call = values.dependency(called);
        let needs = std::mem::take(&mut values.needs);
        let is_read = read.contains(&called.workflow);
        let [_, outputs] = layout::workflow_structs(&values.types.workflows[called.workflow.0]);
        let fields = recorded_outputs(api, called.workflow);
        let place = |output: &(String, Recorded)| recorded_place(name, output);
        first.push(Statement::Workflow {
            needs,
            id: called::name(api, values.id, called.workflow),
            key: called::key(api, values.id, called.workflow),
            call,
            outputs: fields.iter().filter(|_| is_read).map(place).collect(),
            name: is_read.then(|| name.clone()),
            renewed: workflow.renews(index) && !values.variables.given,
            structure: values.types.layout.path_beside(values.id, called.workflow, &outputs),
            fields,
        });
    }
    first
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
        private: false,
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
