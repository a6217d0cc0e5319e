//! Everything that outlives a request.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::Value;
use tokio::sync::watch;

use crate::calls::Call;
use crate::crowd::Crowd;
use crate::error::ApiError;
use crate::fault::Faults;
use crate::sim::Sim;

/// The SIMs by id, the requests answered, and how many SIMs were ever made.
#[derive(Default)]
pub(crate) struct State {
    sims: Mutex<BTreeMap<String, Sim>>,
    calls: Mutex<Vec<Call>>,
    /// How many requests have been answered.
    pub(crate) answered: watch::Sender<usize>,
    made: AtomicU64,
    pub(crate) faults: Faults,
    pub(crate) crowd: Crowd,
}

impl State {
    /// Adds a factory-new SIM.
    pub(crate) fn make(&self, id: String, secret: String) {
        let number = self.made.fetch_add(1, Ordering::Relaxed);
        let sim = Sim::new(id.clone(), secret, number);
        lock(&self.sims).insert(id, sim);
    }

    /// Shows a SIM whoever it belongs to.
    pub(crate) fn peek(&self, id: &str) -> Option<Value> {
        lock(&self.sims).get(id).map(Sim::to_json)
    }

    /// Runs `change` on a SIM whoever it belongs to, and shows the SIM afterwards.
    pub(crate) fn with_any(
        &self,
        id: &str,
        change: impl FnOnce(&mut Sim) -> Result<(), ApiError>,
    ) -> Result<Value, ApiError> {
        let mut sims = lock(&self.sims);
        let sim = sims.get_mut(id).ok_or_else(ApiError::no_such_sim)?;
        change(sim)?;
        Ok(sim.to_json())
    }

    /// Like [`State::with_any`], for which a SIM that is not registered does not exist.
    pub(crate) fn with_registered(
        &self,
        id: &str,
        change: impl FnOnce(&mut Sim) -> Result<(), ApiError>,
    ) -> Result<Value, ApiError> {
        self.with_any(id, |sim| {
            if sim.is_registered() { change(sim) } else { Err(ApiError::no_such_sim()) }
        })
    }

    /// Up to `limit` registered SIMs after the id `after`, and the id to go on after, if any.
    pub(crate) fn list(&self, limit: usize, after: Option<&str>) -> (Vec<Value>, Option<String>) {
        let start = after.map_or(Bound::Unbounded, Bound::Excluded);
        let sims = lock(&self.sims);
        let mut rest =
            sims.range::<str, _>((start, Bound::Unbounded)).filter(|(_, sim)| sim.is_registered());
        let page: Vec<_> = rest.by_ref().take(limit).collect();
        let more = rest.next().is_some();
        let next = page.last().filter(|_| more).map(|(id, _)| (*id).clone());
        (page.into_iter().map(|(_, sim)| sim.to_json()).collect(), next)
    }

    /// Notes an answered request.
    pub(crate) fn record(&self, call: Call) {
        let mut calls = lock(&self.calls);
        calls.push(call);
        self.answered.send_replace(calls.len());
    }

    /// The requests answered so far.
    pub(crate) fn calls(&self) -> Vec<Call> {
        lock(&self.calls).clone()
    }
}

/// Locks, whatever became of the one who held the lock before.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
