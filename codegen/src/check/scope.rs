//! What the expressions of a workflow can see, and of which type it is.

use crate::{
    arazzo::Language,
    check::{
        Answer, Flow, Path, Point, Root, StepTypes, Typed, WorkflowTypes, descend, flow::Run,
        response,
    },
    diagnostic::Diagnostics,
    ir::{Api, Expression, Property, Rest, SchemaId, SchemaKind, Workflow, WorkflowId},
};

/// What the expressions of a workflow can see.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'a> {
    pub(crate) api: &'a Api,
    pub(crate) workflow: &'a Workflow,
    pub(crate) flow: &'a Flow,
    pub(crate) steps: &'a [StepTypes],
    pub(crate) outputs: &'a [Typed],
    /// The types of the workflows that are called.
    pub(crate) called: &'a [WorkflowTypes],
    /// Whether an action of the workflow reads, which stands also where what it reads has not run.
    pub(crate) common: bool,
}

impl<'a> Scope<'a> {
    pub(crate) fn new(api: &'a Api, workflow: WorkflowId, all: &'a [WorkflowTypes]) -> Self {
        let types = &all[workflow.0];
        Self {
            api,
            workflow: &api[workflow],
            flow: &types.flow,
            steps: &types.steps,
            outputs: &types.outputs,
            called: all,
            common: false,
        }
    }

    /// The type of an expression at a point of the workflow.
    pub(crate) fn typed(&self, expression: &Expression, at: Point) -> Typed {
        self.judged(expression, at, &mut Diagnostics::new(false))
    }

    /// The same; what is wrong with it goes into the diagnostics.
    pub(crate) fn judged(
        &self,
        expression: &Expression,
        at: Point,
        diagnostics: &mut Diagnostics,
    ) -> Typed {
        let api = self.api;
        let (start, rest) = match expression {
            Expression::Input { input, rest } => {
                (input_type(api, &self.workflow.inputs[*input], *input), rest)
            }
            Expression::StepOutput { step, output, rest } => {
                (self.step_output(*step, *output, at), rest)
            }
            Expression::CalledOutput { step, .. } if at == Point::Before(*step) => {
                return plain(None, true, Root::Missing);
            }
            Expression::CalledOutput { step, output, rest } => {
                let path = Root::Called { step: *step, output: *output };
                let called = self.workflow.steps[*step].workflow();
                (self.output_of(called, *output, path), rest)
            }
            Expression::DependencyOutput { dependency, output, rest } => {
                let path = Root::Dependency { dependency: *dependency, output: *output };
                let called = Some(self.workflow.dependencies[*dependency].workflow);
                (self.output_of(called, *output, path), rest)
            }
            Expression::ResponseBody { step, rest } => {
                return self.body(*step, rest, at, diagnostics);
            }
            Expression::ResponseValue { step, pointer } => {
                let pointer = pointer.to_string();
                return plain(None, true, Root::Json { step: *step, pointer });
            }
            Expression::ResponseHeader { step, name, secret } => {
                let path = Root::Header { step: *step, name: name.clone() };
                let schema = self.header(*step, name);
                let secret = *secret && schema == Api::TEXT;
                return Typed { secret, ..plain(Some(schema), true, path) };
            }
            Expression::Status { step } => {
                let failed = at == Point::Before(*step);
                return plain(Some(Api::INTEGER), failed, Root::Status(*step));
            }
            Expression::Url { step } => {
                return plain(Some(Api::TEXT), at == Point::Before(*step), Root::Url(*step));
            }
            Expression::Constant(text) => {
                return plain(Some(Api::TEXT), false, Root::Constant(text.clone()));
            }
            Expression::Sent(sent) => return self.sent(sent),
            Expression::Selected { context, query, language, .. } => {
                let made = self.judged(context, at, diagnostics);
                return selected(context, made, query.clone(), *language);
            }
        };
        descend::into(api, start, rest, diagnostics)
    }

    /// The type of a part of an answer.
    fn body(&self, step: usize, rest: &Rest, at: Point, diagnostics: &mut Diagnostics) -> Typed {
        if at == Point::Before(step) {
            // After a failure, nothing says what the answer is, nor that there is one.
            return plain(None, true, Root::Json { step, pointer: rest.pointer.to_string() });
        }
        let answer = self.steps.get(step).map_or(Answer::default(), |step| step.answer);
        descend::answer(self.api, step, answer, rest, diagnostics)
    }

    /// The type of a header: text, unless an answer that the step accepts describes another scalar.
    fn header(&self, step: usize, name: &str) -> SchemaId {
        let step = &self.workflow.steps[step];
        let responses = step.request().map(|request| &self.api[request.operation].responses);
        let described = responses.into_iter().flatten().filter(|response| {
            let mut statuses = (100..600).filter(|status| response::accepts(step, *status));
            statuses.any(|status| response.status.is(status))
        });
        let mut headers = described.flat_map(|response| &response.headers);
        let found = headers.find(|(known, _)| known.eq_ignore_ascii_case(name));
        match found.map(|(_, schema)| &self.api[*schema].kind) {
            Some(SchemaKind::Int32 | SchemaKind::Int64 | SchemaKind::UInt32) => Api::INTEGER,
            Some(SchemaKind::Number) => Api::NUMBER,
            Some(SchemaKind::Bool) => Api::BOOL,
            _ => Api::TEXT,
        }
    }

    /// An output of a step, read at a point: where steps run one after another, the value that it was made of, if that is there
    /// before any step, or the step is not over.
    fn step_output(&self, step: usize, output: usize, at: Point) -> Typed {
        let variable = Root::Output { step, output };
        let Some(made) = self.steps.get(step).and_then(|step| step.outputs.get(output)) else {
            return plain(None, true, variable);
        };
        let lasts = matches!(
            made.path.root,
            Root::Input(_) | Root::Dependency { .. } | Root::Output { .. }
        );
        if self.flow.linear && (lasts || at == Point::After(step)) {
            return made.clone();
        }
        let optional = made.optional || self.flow.run(step, at) != Run::Certainly;
        Typed { optional, path: Path::at(variable), ..made.clone() }
    }

    /// An output of a workflow that is called.
    fn output_of(&self, workflow: Option<WorkflowId>, output: usize, root: Root) -> Typed {
        let types = workflow.and_then(|workflow| self.called.get(workflow.0));
        match types.and_then(|types| types.outputs.get(output)) {
            Some(made) => Typed { path: Path::at(root), ..made.clone() },
            None => plain(None, true, root),
        }
    }
}

/// The type of an input. One with a default is always there.
pub(super) fn input_type(api: &Api, input: &Property, index: usize) -> Typed {
    let optional = !input.required || api[input.schema].nullable;
    let schema = Some(input.schema);
    Typed {
        schema,
        optional: optional && input.default.is_none(),
        secret: input.secret,
        path: Path::at(Root::Input(index)),
    }
}

/// What a query finds in the value of an expression.
fn selected(expression: &Expression, made: Typed, query: String, language: Language) -> Typed {
    let secret = made.secret;
    let context = match (expression, &made.path.root) {
        // A query sees what came, and not only what the type has.
        (Expression::ResponseBody { step, rest }, Root::Answer(_) | Root::Part { .. }) => {
            let pointer = rest.pointer.to_string();
            Typed { secret, ..plain(None, true, Root::Json { step: *step, pointer }) }
        }
        _ => made,
    };
    let root = Root::Selected { context: Box::new(context), query, language };
    Typed { secret, ..plain(None, true, root) }
}

pub(super) fn plain(schema: Option<SchemaId>, optional: bool, root: Root) -> Typed {
    Typed { schema, optional, secret: false, path: Path::at(root) }
}
