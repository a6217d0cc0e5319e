//! Every fault at every step of a workflow that branches.

use arazzo_runtime::{RunOptions, StepCall, StepFuture, Steps};
use support::{
    faults::{self, BODY_LIMIT, Fault, Read},
    nowhere::Nowhere,
    scripted::Scripted,
};

use super::*;
use crate::{
    judge::{Place, SUCCESS},
    leaving::{self, Leaving},
};

/// Where a run fails, on its way: what follows is the rest of that.
#[derive(Clone, Copy)]
struct At {
    way: &'static [Turn],
    turn: usize,
}

impl At {
    fn turn(self) -> &'static Turn {
        &self.way[self.turn]
    }

    /// What the step accepts.
    fn criterion(self) -> &'static str {
        match self.turn() {
            Turn { step: "cancel", .. } => SUCCESS,
            Turn { status: 201, .. } => "$statusCode == 201",
            _ => "$statusCode == 200",
        }
    }

    /// What the step reads of its answer, if it reads something.
    fn read(self) -> Read {
        let text = Read { path: "id", expected: "a string", shown: "[1]" };
        match self.turn().step {
            "login" => Read { path: "token", shown: "\"***\"", ..text },
            "wait" => Read { path: "total", expected: "f64", ..text },
            "confirm" => Read { path: "state", ..text },
            _ => text,
        }
    }

    fn place(self) -> Place<'static> {
        let Turn { step, operation, .. } = self.turn();
        let done = self.way[..self.turn].iter().filter(|turn| turn.status < 400);
        let done = done.map(|turn| turn.step).collect();
        Place { workflow: "order", step, operation, criterion: self.criterion(), attempts: 1, done }
    }

    /// The answers to the steps before.
    fn before(self) -> impl Iterator<Item = Reaction> {
        self.way[..self.turn].iter().map(Turn::answer)
    }

    /// Checks the outputs at the end of the way.
    fn complete(self, outputs: &OrderOutputs) {
        match self.way.last() {
            Some(Turn { step: "cancel", .. }) => {
                let rest = (outputs.total, outputs.state.as_ref());
                assert_eq!((outputs.id.as_str(), rest), ("7", (None, None)));
            }
            _ => complete(outputs),
        }
    }

    /// Takes the run up, with a service that answers what is left from this turn on; nothing else is asked.
    async fn goes_on(self, state: State, from: usize, options: RunOptions) {
        let rest = &self.way[from..];
        let server = answering(rest.iter().map(Turn::answer)).await;
        let client = client!(taken_up, server).with(options);
        let outputs = resume_order(&client, state.repeat_unknown(), secrets()).await;
        self.complete(&outputs.expect("it goes on"));
        assert_eq!(lines(&server), asked(rest), "{}", self.turn().step);
    }
}

fn asked<'a>(turns: impl IntoIterator<Item = &'a Turn>) -> Vec<String> {
    turns.into_iter().map(|turn| turn.asked.to_owned()).collect()
}

/// All steps of the way, and the branch.
fn places() -> impl Iterator<Item = At> {
    let way = (0..WAY.len()).map(|turn| At { way: &WAY, turn });
    way.chain([At { way: &CANCELLED, turn: CANCELLED.len() - 1 }])
}

pub(super) async fn all() {
    for at in places() {
        let elsewhere = answering([status(200)]).await;
        // What has no content cannot have one that is wrong.
        let accepted = if at.turn().status == 204 { 200 } else { at.turn().status };
        let wrong = faults::wrong_property(accepted, at.read());
        let all = faults::all(accepted, at.criterion(), elsewhere.base_url());
        for fault in all.into_iter().chain([wrong]) {
            stops(at, fault).await;
        }
        assert_eq!(lines(&elsewhere), [""; 0]);
    }
}

/// Of each answer something is read that its description requires; only of the one to `cancel` nothing is.
pub(super) async fn an_answer_without_a_body() {
    for at in places() {
        stops(at, faults::empty(at.turn().status)).await;
    }
}

/// Knows the answer to a step.
struct Known(&'static Turn);

impl Steps for Known {
    fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
        Box::pin(async move {
            match step.step_id() == self.0.step {
                true => Ok(step.answer(self.0.status, &[], self.0.body)),
                false => step.send().await,
            }
        })
    }
}

/// Stops at a step of the way, and goes on from there.
async fn stops(at: At, fault: Fault) {
    let place = at.place();
    let name = format!("{} at {} ({})", fault.name, place.step, at.turn);
    let server = answering(at.before().chain([fault.reaction.clone()])).await;
    let client = printed::taken_up::Client::builder().base_url(server.base_url());
    let client = client.clock(server.clock()).body_limit(BODY_LIMIT).jitter(|| 0.0).build();
    let result = order(&client.expect("it is usable"), inputs()).await;
    if fault.told.is_of_body() && place.step == "cancel" {
        // Nothing of it is read.
        at.complete(&result.expect(&name));
        assert_eq!(lines(&server), asked(at.way), "{name}");
        return;
    }
    let error = result.expect_err(&name);
    place.judge(&fault, &error);
    // What may be done twice is sent twice more, unless an answer has begun.
    let is_again = fault.is_before_answer() && !at.turn().asked.starts_with("POST");
    let again = std::iter::repeat_n(at.turn(), if is_again { 2 } else { 0 });
    assert_eq!(lines(&server), asked(at.way[..=at.turn].iter().chain(again)), "{name}");
    let state = stored(&error);
    let is_unknown = fault.told.is_unknown() && place.changes();
    assert_eq!(state.unknown_step(), is_unknown.then_some(place.step), "{name}");
    if is_unknown {
        refused(state.clone(), place.step).await;
        let known = RunOptions::new().steps(Known(at.turn()));
        at.goes_on(state.clone(), at.turn + 1, known).await;
    }
    at.goes_on(state, at.turn, RunOptions::new()).await;
}

/// A state whose last request may have been done is not taken up without being asked to.
async fn refused(state: State, step: &str) {
    let server = answering([status(500)]).await;
    let error = resume_order(&client!(taken_up, server), state, secrets()).await;
    let error = error.expect_err("nobody knows");
    assert_eq!(error.kind(), &ErrorKind::OutcomeUnknown { step: step.to_owned() });
    assert_eq!(lines(&server), [""; 0]);
}

/// The server is gone when the step comes.
pub(super) async fn no_connection() {
    for at in places() {
        let nowhere = Nowhere::new();
        let steps = Leaving::after(at.before().collect(), &nowhere);
        // No connection is kept, so that each request makes one.
        let client = printed::taken_up::Client::builder()
            .base_url(format!("{}/v1", nowhere.origin()))
            .configure(|client| client.pool_max_idle_per_host(0))
            .jitter(|| 0.0)
            .build();
        let client = client.expect("it is usable").with(RunOptions::new().steps(steps));
        let error = order(&client, inputs()).await.expect_err("nobody is there");
        at.place().judge(&leaving::refused(), &error);
        let state = stored(&error);
        assert_eq!(state.unknown_step(), None, "{error}");
        at.goes_on(state, at.turn, RunOptions::new()).await;
    }
}

/// Between steps that is no failure.
pub(super) async fn connections_that_are_closed() {
    for way in [&WAY[..], &CANCELLED] {
        let server: Scripted = answering(way.iter().map(|turn| turn.answer().then_close())).await;
        let outputs = order(&client!(taken_up, server), inputs()).await;
        At { way, turn: 0 }.complete(&outputs.expect("every step is answered"));
        assert_eq!(lines(&server), asked(way));
        assert_eq!(server.connections(), way.len());
    }
}
