//! What a service may do with requests, one after another, of a workflow that tries them again, and is taken up again.

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use arazzo_runtime::{RunOptions, State, StepCall, StepFuture, Steps, WorkflowError};

use crate::{
    answers::now,
    branching::orders::{
        Client, ShopAgainInputs, ShopInputs, resume_shop, resume_shop_again, shop, shop_again,
    },
    random::Random,
};

/// What becomes of a request.
#[derive(Clone, Copy)]
enum Outcome {
    /// Nobody knows whether it was done.
    Lost,
    Unsent,
    Answered(u16),
}

/// The service, and what it may have done of which nothing has told since.
#[derive(Clone, Default)]
struct Service(Arc<Mutex<World>>);

#[derive(Default)]
struct World {
    outcomes: Vec<Outcome>,
    doubtful: BTreeSet<&'static str>,
}

impl Service {
    fn world(&self) -> MutexGuard<'_, World> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn client(&self) -> Client {
        let client = Client::builder().base_url("http://localhost").build();
        client.expect("it is a URL").with(RunOptions::new().steps(self.clone()))
    }
}

impl Steps for Service {
    fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
        let mut world = self.world();
        let good = if step.step_id() == "keep" { 200 } else { 201 };
        let outcome = world.outcomes.pop().unwrap_or(Outcome::Answered(good));
        let answer = match outcome {
            Outcome::Lost => {
                world.doubtful.insert(step.step_id());
                Err(step.fail_unknown("reset"))
            }
            Outcome::Unsent => Err(step.fail("refused")),
            Outcome::Answered(status) => {
                let status = if status < 300 { good } else { status };
                if status < 300 {
                    world.doubtful.remove(step.step_id());
                }
                Ok(step.answer(status, &[], r#"{"token":"t","id":"7"}"#))
            }
        };
        Box::pin(async move { answer })
    }
}

/// Runs and takes up, a few times; whether it came to its end.
pub(crate) fn sequence(random: &mut Random) -> bool {
    let (service, is_called) = (Service::default(), random.once_in(2));
    let mut state = None;
    for _ in 0..4 {
        service.world().outcomes = outcomes(random);
        let Err(error) = run(&service, is_called, state.take()) else { return true };
        let Some(failed) = error.state() else { return false };
        looks_right(&service, is_called, &error, failed);
        state = Some(failed.clone().repeat_unknown());
    }
    false
}

fn outcomes(random: &mut Random) -> Vec<Outcome> {
    let outcome = |random: &mut Random| match random.below(6) {
        0 => Outcome::Lost,
        1 => Outcome::Unsent,
        2 => Outcome::Answered(401),
        3 => Outcome::Answered(409),
        _ => Outcome::Answered(200),
    };
    (0..random.below(12)).map(|_| outcome(random)).collect()
}

fn run(service: &Service, is_called: bool, state: Option<State>) -> Result<(), WorkflowError> {
    let client = service.client();
    let item = || "cup".to_owned();
    match (is_called, state) {
        (false, None) => now(shop(&client, ShopInputs { item: item() })).map(drop),
        (false, Some(state)) => now(resume_shop(&client, state)).map(drop),
        (true, None) => now(shop_again(&client, ShopAgainInputs { item: item() })).map(drop),
        (true, Some(state)) => now(resume_shop_again(&client, state)).map(drop),
    }
}

/// What may have been done is told, and nothing else; of a called workflow only that there is something.
fn looks_right(service: &Service, is_called: bool, error: &WorkflowError, state: &State) {
    let world = service.world();
    let told = state.unknown_step();
    match (told, world.doubtful.is_empty()) {
        (None, is_known) => assert!(is_known, "{:?} of {error}, {state:?}", world.doubtful),
        (Some(told), _) if !is_called => {
            assert!(world.doubtful.contains(told), "'{told}' of {error}, {state:?}");
        }
        _ => {}
    }
}
