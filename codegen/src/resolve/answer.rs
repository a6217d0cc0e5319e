//! What a step is answered, and how it asked (Arazzo, Runtime Expressions: `$response`, `$method`).

use crate::{
    arazzo::{self, Message},
    diagnostic::{Code, Place},
    ir::Expression,
};

use super::{
    Resolver,
    expression::rest_of,
    value::{Reads, Scope},
};

impl<'a> Resolver<'a> {
    /// The step whose answer is there.
    pub(super) fn answered(&mut self, place: &Place, reads: Reads) -> Option<usize> {
        self.exchanged(place, reads, "answer")
    }

    /// The step whose request or answer is there, as `what` says.
    pub(super) fn exchanged(
        &mut self,
        place: &Place,
        reads: Reads,
        what: &'static str,
    ) -> Option<usize> {
        if let Some(step) = reads.answered() {
            return Some(step);
        }
        let message = match (reads, what) {
            (Reads::End, what) => format!("no {what} is at hand at the end of the workflow"),
            (_, "request") => "a request cannot read itself: it is not made yet".to_owned(),
            _ => "there is no answer yet when the request is made".to_owned(),
        };
        let help = Some("an output of a step can keep what is needed later".to_owned());
        self.report(Code::NotYetRun, place.clone(), message, help);
        None
    }

    /// A part of the answer to a step.
    pub(super) fn answer_part(
        &mut self,
        message: &Message,
        place: &Place,
        scope: &Scope<'a>,
        reads: Reads,
    ) -> Option<Expression> {
        let step = self.answered(place, reads)?;
        if !self.has_answer(step, place, scope) {
            return None;
        }
        match message {
            Message::Body(fragment) => {
                Some(Expression::ResponseBody { step, rest: rest_of(&[], fragment, place, None) })
            }
            Message::Header(name) => {
                let secret = self.secrets.contain_header(&name.text);
                Some(Expression::ResponseHeader { step, name: name.text.clone(), secret })
            }
            Message::Query(_) | Message::Path(_) => {
                let message = "an answer has a header and a body".to_owned();
                self.report(Code::InvalidExpression, place.clone(), message, None);
                None
            }
        }
    }

    /// Whether a step is answered itself. That it is not is told.
    pub(super) fn has_answer(&mut self, step: usize, place: &Place, scope: &Scope<'a>) -> bool {
        if scope.called[step].is_none() {
            return true;
        }
        let message = "a step that calls a workflow has no answer of its own".to_owned();
        let help = Some("read an output of the workflow: $outputs.NAME".to_owned());
        self.report(Code::NotYetRun, place.clone(), message, help);
        false
    }

    /// `$method`: that of the operation which a step calls.
    pub(super) fn method(
        &mut self,
        place: &Place,
        scope: &Scope<'a>,
        reads: Reads,
    ) -> Option<Expression> {
        let step = self.exchanged(place, reads, "request")?;
        let operation = match &scope.steps[step].target {
            arazzo::Target::OperationId(id) => self.operation_of(scope.description, id)?,
            arazzo::Target::OperationPath(path) => {
                self.operation_at_path(scope.description, path)?
            }
            _ => {
                let message = "a step that calls a workflow has no method".to_owned();
                self.report(Code::UnknownName, place.clone(), message, None);
                return None;
            }
        };
        Some(Expression::Constant(self.api[operation].method.clone()))
    }
}
