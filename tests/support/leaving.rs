//! A service that goes away while a workflow runs.

use std::sync::{Mutex, PoisonError};

use arazzo_runtime::{StepCall, StepFuture, Steps};
use support::{
    faults::{Fault, Told},
    nowhere::Nowhere,
    scripted::{Reaction, Scripted},
};

/// Sends the requests of steps, and has the server leave before one of them.
pub(crate) struct Leaving(Mutex<(usize, Option<Scripted>)>);

impl Leaving {
    /// A server at the address that answers so, and leaves then.
    pub(crate) fn after(answers: Vec<Reaction>, nowhere: &Nowhere) -> Self {
        let listener = nowhere.for_a_while().expect("nobody else is there");
        let count = answers.len();
        let server = Scripted::listening(listener, answers).expect("it has an address");
        Self(Mutex::new((count, Some(server))))
    }
}

impl Steps for Leaving {
    fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
        let leaves = {
            let mut this = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let (left, server) = &mut *this;
            let leaves = server.take_if(|_| *left == 0);
            *left = left.saturating_sub(1);
            leaves
        };
        Box::pin(async move {
            if let Some(server) = leaves {
                server.close().await;
            }
            step.send().await
        })
    }
}

/// What comes of a step then.
pub(crate) fn refused() -> Fault {
    Fault {
        name: "connection refused",
        reaction: Reaction::Close,
        told: Told::Unsent,
        says: "no answer: error sending request: client error (Connect): …".to_owned(),
    }
}
