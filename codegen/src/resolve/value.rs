//! Values, and what the expressions in them can see.

use crate::{
    arazzo::{self, At, Description, OutputValue, Selector},
    diagnostic::{Code, Place},
    ir::{
        self, Expression, Output, Piece, Property, Replacement, Rest, Value, ValueKind, WorkflowId,
    },
    openapi::Location,
    parse::{query, selector, template},
    pointer::Pointer,
    value,
};

use super::Resolver;

/// What the expressions of a workflow can name.
pub(super) struct Scope<'a> {
    pub(super) description: &'a Description,
    pub(super) workflow: &'a arazzo::Workflow,
    pub(super) inputs: Vec<Property>,
    /// In running order.
    pub(super) steps: Vec<&'a arazzo::Step>,
    /// The workflows that the steps call.
    pub(super) called: Vec<Option<WorkflowId>>,
    /// The workflows that run first.
    pub(super) dependencies: Vec<WorkflowId>,
    /// The inputs that workflows were given so far.
    pub(super) calls: Vec<Given>,
    /// What the steps so far send.
    pub(super) sent: Vec<Sent>,
    /// Outputs that no step names: what is read of the workflows that steps have called.
    pub(super) hidden: Vec<Vec<Output>>,
}

/// The inputs that a step gives to the workflow that it calls.
pub(super) struct Given {
    pub(super) step: usize,
    pub(super) inputs: Vec<(usize, Value)>,
}

/// What a step sends: `$request` reads it.
#[derive(Clone, Default)]
pub(super) struct Sent {
    pub(super) arguments: Vec<(Location, String, Value)>,
    /// The payload, and what is set in it when the request is made.
    pub(super) body: Option<(Value, Vec<Replacement>)>,
}

impl<'a> Scope<'a> {
    pub(super) fn new(
        description: &'a Description,
        workflow: &'a arazzo::Workflow,
        inputs: &[Property],
        steps: Vec<&'a arazzo::Step>,
    ) -> Self {
        Self {
            description,
            workflow,
            inputs: inputs.to_vec(),
            called: Vec::new(),
            dependencies: Vec::new(),
            calls: Vec::new(),
            sent: vec![Sent::default(); steps.len()],
            hidden: steps.iter().map(|_| Vec::new()).collect(),
            steps,
        }
    }
}

impl Scope<'_> {
    /// Whether the steps run one after another.
    pub(super) fn is_linear(&self) -> bool {
        let acts =
            |step: &&arazzo::Step| !step.on_success.is_empty() || !step.on_failure.is_empty();
        let workflow = self.workflow;
        workflow.success_actions.is_empty()
            && workflow.failure_actions.is_empty()
            && !self.steps.iter().any(acts)
    }

    /// An output of a step that nobody names, for what is read of it later: its index.
    pub(super) fn keep(
        &mut self,
        step: usize,
        name: String,
        expression: Expression,
        place: &Place,
    ) -> usize {
        let declared = self.steps[step].outputs.len();
        let hidden = &mut self.hidden[step];
        let known = hidden.iter().position(|other| other.name.value == name);
        let position = known.unwrap_or_else(|| {
            hidden.push(Output {
                name: At { value: name.clone(), place: place.clone() },
                expression,
                text: name,
                place: place.clone(),
                hidden: true,
            });
            hidden.len() - 1
        });
        declared + position
    }

    /// The value that a step has given to the workflow that it calls for an input. One that comes later has given nothing yet.
    pub(super) fn given(&self, step: usize, index: usize, input: &Property) -> Option<Expression> {
        let call = self.calls.iter().find(|call| call.step == step)?;
        let given = call.inputs.iter().find(|(given, _)| *given == index).map(|(_, given)| given);
        let value = match (given, &input.default) {
            // Where null is given, the workflow goes by the default.
            (Some(Value { kind: ValueKind::Null, .. }) | None, Some(default)) => {
                Value::literal(default, &input.place)
            }
            (given, _) => given?.clone(),
        };
        Some(match value.kind {
            ValueKind::Expression(expression, _) => expression,
            ValueKind::Text(text) => Expression::Constant(text),
            _ => Expression::Sent(Box::new(ir::Sent {
                step,
                value,
                in_body: false,
                replacements: Vec::new(),
            })),
        })
    }

    /// The steps that call a workflow.
    pub(super) fn callers(&self, called: WorkflowId) -> impl DoubleEndedIterator<Item = usize> {
        (0..self.called.len()).filter(move |step| self.called[*step] == Some(called))
    }

    /// The step that has called a workflow when something is read: the last one before. Whether the way there leads by others is judged
    /// when the ways are known.
    pub(super) fn caller(&self, called: WorkflowId, reads: Reads) -> Option<usize> {
        let here = match reads {
            Reads::Answer(step) => step + 1,
            Reads::Before(step) | Reads::Failure(step) => step,
            Reads::End => self.called.len(),
        };
        self.callers(called).rfind(|step| *step < here)
    }
}

/// When an expression is evaluated, which decides what it can read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reads {
    /// Before the request of a step: inputs and other steps.
    Before(usize),
    /// After the answer of a step: that too.
    Answer(usize),
    /// After the failure of a step: its answer, if there was one.
    Failure(usize),
    /// At the end: inputs and all steps.
    End,
}

impl Reads {
    /// The step whose answer there may be.
    pub(super) fn answered(self) -> Option<usize> {
        match self {
            Self::Answer(step) | Self::Failure(step) => Some(step),
            Self::Before(_) | Self::End => None,
        }
    }
}

impl<'a> Resolver<'a> {
    /// A value; text that is an expression by the grammar is one.
    pub(super) fn value(
        &mut self,
        value: &value::Value,
        place: &Place,
        scope: &mut Scope<'a>,
        reads: Reads,
    ) -> Option<Value> {
        let kind = match value {
            value::Value::Null => ValueKind::Null,
            value::Value::Bool(value) => ValueKind::Bool(*value),
            value::Value::Integer(value) => ValueKind::Integer(*value),
            value::Value::Float(value) => ValueKind::Float(*value),
            value::Value::Text(text) => self.text(text, place, scope, reads)?,
            value::Value::List(items) => {
                let items = items.iter().enumerate();
                let items: Vec<_> = items
                    .map(|(index, item)| self.value(item, &place.key(index), scope, reads))
                    .collect();
                ValueKind::List(items.into_iter().collect::<Option<_>>()?)
            }
            value::Value::Map(entries) => match selector(value, place, self.diagnostics) {
                Some(selector) => {
                    let selector = selector?;
                    let context = self.text_at(&selector.context.place);
                    let text = match selector.selector.value.as_str() {
                        "" => context,
                        query => format!("{query} of {context}"),
                    };
                    ValueKind::Expression(self.selected(&selector, scope, reads)?, text)
                }
                None => {
                    let entries: Vec<_> = entries
                        .iter()
                        .map(|(key, entry)| {
                            let entry = self.value(entry, &place.key(key), scope, reads)?;
                            Some((key.clone(), entry))
                        })
                        .collect();
                    ValueKind::Object(entries.into_iter().collect::<Option<_>>()?)
                }
            },
        };
        Some(Value { kind, place: place.clone() })
    }

    /// Text: a plain one, an expression, or both mixed.
    fn text(
        &mut self,
        text: &str,
        place: &Place,
        scope: &mut Scope<'a>,
        reads: Reads,
    ) -> Option<ValueKind> {
        let read = match template::text(text) {
            Ok(read) => read.report(place, self.diagnostics),
            Err(error) => {
                self.report(Code::InvalidExpression, place.within(error.at), error.message, None);
                return None;
            }
        };
        match read {
            template::Text::Plain => Some(ValueKind::Text(text.to_owned())),
            template::Text::Expression(expression) => {
                match self.expression(&expression, place, scope, reads)? {
                    Expression::Constant(text) => Some(ValueKind::Text(text)),
                    expression => Some(ValueKind::Expression(expression, text.to_owned())),
                }
            }
            template::Text::Template(template) => {
                let pieces = self.pieces(text, &template.pieces, place, scope, reads)?;
                Some(ValueKind::Template(pieces))
            }
        }
    }

    /// The pieces of a text, their expressions resolved.
    pub(super) fn pieces(
        &mut self,
        text: &str,
        pieces: &[arazzo::Piece],
        place: &Place,
        scope: &mut Scope<'a>,
        reads: Reads,
    ) -> Option<Vec<Piece>> {
        let mut resolved = Vec::new();
        for piece in pieces {
            resolved.push(match piece {
                arazzo::Piece::Text(text) => Piece::Text(text.clone()),
                arazzo::Piece::Expression(expression, at) => {
                    let place = place.within(at.clone());
                    match self.expression(expression, &place, scope, reads)? {
                        Expression::Constant(text) => Piece::Text(text),
                        expression => Piece::Expression(
                            expression,
                            text.get(at.clone()).unwrap_or_default().to_owned(),
                        ),
                    }
                }
            });
        }
        Some(resolved)
    }

    /// The value of an output.
    pub(super) fn output_value(
        &mut self,
        value: &At<OutputValue>,
        scope: &mut Scope<'a>,
        reads: Reads,
    ) -> Option<Expression> {
        match &value.value {
            OutputValue::Expression(expression) => {
                self.expression(expression, &value.place, scope, reads)
            }
            OutputValue::Selector(selector) => self.selected(selector, scope, reads),
        }
    }

    /// What a Selector Object selects (Arazzo 1.1.0, Selector Object). A query that can only find one node is a pointer.
    fn selected(
        &mut self,
        selector: &Selector,
        scope: &mut Scope<'a>,
        reads: Reads,
    ) -> Option<Expression> {
        let At { value, place } = &selector.context;
        let context = self.expression(value, place, scope, reads)?;
        let At { value: text, place } = &selector.selector;
        let pointer = match selector.language {
            arazzo::Language::JsonPointer => Pointer::parse(text),
            arazzo::Language::JsonPath => query::singular(text),
            arazzo::Language::XPath => None,
        };
        match pointer {
            Some(pointer) => Some(with_rest(context, &Rest { pointer, place: place.clone() })),
            None => Some(Expression::Selected {
                context: Box::new(context),
                query: text.clone(),
                language: selector.language,
                place: place.clone(),
            }),
        }
    }
}

/// A part of what an expression gives.
pub(super) fn with_rest(expression: Expression, more: &Rest) -> Expression {
    let joined = |rest: Rest| Rest {
        pointer: more.pointer.keys().iter().fold(rest.pointer, |pointer, key| pointer.key(key)),
        place: more.place.clone(),
    };
    match expression {
        Expression::Input { input, rest } => Expression::Input { input, rest: joined(rest) },
        Expression::StepOutput { step, output, rest } => {
            Expression::StepOutput { step, output, rest: joined(rest) }
        }
        Expression::CalledOutput { step, output, rest } => {
            Expression::CalledOutput { step, output, rest: joined(rest) }
        }
        Expression::DependencyOutput { dependency, output, rest } => {
            Expression::DependencyOutput { dependency, output, rest: joined(rest) }
        }
        Expression::ResponseBody { step, rest } => {
            Expression::ResponseBody { step, rest: joined(rest) }
        }
        scalar if more.pointer.keys().is_empty() => scalar,
        other => Expression::Selected {
            context: Box::new(other),
            query: more.pointer.to_string(),
            language: arazzo::Language::JsonPointer,
            place: more.place.clone(),
        },
    }
}
