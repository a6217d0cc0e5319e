//! What a service may do with requests, one after another, of a workflow that tries them again, and is taken up again.

use std::{
    collections::BTreeSet,
    future::{Future, pending, ready},
    mem,
    pin::{Pin, pin},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, Waker},
    time::{Duration, SystemTime},
};

use arazzo_runtime::{
    Clock, RunOptions, State, StepCall, StepFuture, Steps, Store, StoreFuture, WorkflowError,
};

use crate::{
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
    /// Nothing comes, and the run is dropped.
    Awaited,
}

/// What becomes of a state that is to be stored.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Storing {
    is_kept: bool,
    end: End,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum End {
    Good,
    Failed,
    /// The run is dropped.
    Never,
}

/// The service, and what it may have done of which nothing has told since.
#[derive(Clone, Default)]
struct Service(Arc<Mutex<World>>);

#[derive(Default)]
struct World {
    outcomes: Vec<Outcome>,
    doubtful: BTreeSet<String>,
    storings: Vec<Storing>,
    stored: Option<State>,
    /// Whether the last state was stored and the run did not come to know, or the other way round.
    is_apart: bool,
    /// Whether that ever was so.
    was_apart: bool,
    /// What has ever been in doubt.
    lost: BTreeSet<String>,
}

impl World {
    fn lose(&mut self, step: &str) {
        self.doubtful.insert(step.to_owned());
        self.lost.insert(step.to_owned());
    }
}

impl Service {
    fn world(&self) -> MutexGuard<'_, World> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn client(&self, is_stored: bool) -> Client {
        let client = Client::builder().base_url("http://localhost").clock(Endless).build();
        let options = RunOptions::new().steps(self.clone());
        let options = if is_stored { options.store(self.clone()) } else { options };
        client.expect("it is a URL").with(options)
    }
}

/// A clock on which nothing takes too long.
struct Endless;

impl Clock for Endless {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(ready(()))
    }

    fn timeout(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(pending())
    }
}

impl Store for Service {
    fn save<'a>(&'a self, state: &'a State) -> StoreFuture<'a> {
        let mut world = self.world();
        let good = Storing { is_kept: true, end: End::Good };
        let storing = world.storings.pop().unwrap_or(good);
        if storing.is_kept {
            world.stored = Some(state.clone());
        }
        world.is_apart = storing != good;
        Box::pin(async move {
            match storing.end {
                End::Good => Ok(()),
                End::Failed => Err("the disk is full".into()),
                End::Never => pending().await,
            }
        })
    }
}

impl Steps for Service {
    fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
        let mut world = self.world();
        let good = if step.step_id() == "keep" { 200 } else { 201 };
        let outcome = world.outcomes.pop().unwrap_or(Outcome::Answered(good));
        let answer = match outcome {
            Outcome::Lost => {
                world.lose(step.step_id());
                Err(step.fail_unknown("reset"))
            }
            Outcome::Awaited => {
                world.lose(step.step_id());
                return Box::pin(pending());
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
    let service = Service::default();
    let (is_called, is_stored) = (random.once_in(2), random.once_in(2));
    let mut state = None;
    for _ in 0..4 {
        fate(random, &mut service.world());
        let client = service.client(is_stored);
        let failed = match run(&client, is_called, state.take()) {
            Some(Ok(())) => return true,
            Some(Err(error)) => error.state().cloned(),
            None => service.world().stored.clone(),
        };
        let Some(failed) = failed else {
            let is_told = !is_stored || service.world().doubtful.is_empty();
            assert!(is_told, "nothing is stored of what may have been done");
            return false;
        };
        looks_right(&mut service.world(), is_called, &failed);
        state = Some(failed.repeat_unknown());
    }
    false
}

/// What will become of the requests and the states of one run.
fn fate(random: &mut Random, world: &mut World) {
    let outcome = |random: &mut Random| match random.below(8) {
        0 => Outcome::Lost,
        1 => Outcome::Unsent,
        2 => Outcome::Awaited,
        3 => Outcome::Answered(401),
        4 => Outcome::Answered(409),
        _ => Outcome::Answered(200),
    };
    world.outcomes = (0..random.below(12)).map(|_| outcome(random)).collect();
    let storing = |random: &mut Random| match random.below(12) {
        0 => Storing { is_kept: random.once_in(2), end: End::Failed },
        1 => Storing { is_kept: random.once_in(2), end: End::Never },
        _ => Storing { is_kept: true, end: End::Good },
    };
    world.storings = (0..random.below(12)).map(|_| storing(random)).collect();
}

/// What comes of a run; nothing where it is dropped.
fn run(
    client: &Client,
    is_called: bool,
    state: Option<State>,
) -> Option<Result<(), WorkflowError>> {
    let item = || "cup".to_owned();
    match (is_called, state) {
        (false, None) => at_once(shop(client, ShopInputs { item: item() })),
        (false, Some(state)) => at_once(resume_shop(client, state)),
        (true, None) => at_once(shop_again(client, ShopAgainInputs { item: item() })),
        (true, Some(state)) => at_once(resume_shop_again(client, state)),
    }
}

/// The result of a future, which is dropped if it waits.
fn at_once<T>(
    future: impl Future<Output = Result<T, WorkflowError>>,
) -> Option<Result<(), WorkflowError>> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => Some(result.map(drop)),
        Poll::Pending => None,
    }
}

/// What may have been done is told, all of it and nothing else, unless it was about to be; of a called workflow only that there is something.
fn looks_right(world: &mut World, is_called: bool, state: &State) {
    let told: BTreeSet<String> = state.unknown_steps().into_iter().map(str::to_owned).collect();
    let (doubtful, is_apart) = (&world.doubtful, mem::take(&mut world.is_apart));
    world.was_apart |= is_apart;
    if is_called {
        assert!(!told.is_empty() || doubtful.is_empty(), "{doubtful:?}, {state:?}");
        let was_lost = !world.lost.is_empty() || world.was_apart;
        assert!(told.is_empty() || was_lost, "{told:?}, {state:?}");
        return;
    }
    assert!(told.is_superset(doubtful), "{doubtful:?}, {state:?}");
    // What was about to be sent may have been, and is repeated like that.
    assert!(is_apart || told == *doubtful, "{told:?}, {doubtful:?}, {state:?}");
    world.doubtful = told;
}
