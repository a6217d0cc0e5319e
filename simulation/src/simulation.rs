//! The running simulation: its listener, its task and what a test may ask of it.

use std::fmt;
use std::future::IntoFuture;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use serde_json::{Map, Value};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::AbortHandle;

use crate::auth;
use crate::calls::Call;
use crate::routes;
use crate::sim::Status;
use crate::state::State;

/// A running simulation. Dropping it ends the server and its open connections.
pub struct Simulation {
    address: SocketAddr,
    state: Arc<State>,
    task: AbortHandle,
    /// Dropped with the simulation, which tells the open connections to close.
    _open: oneshot::Sender<()>,
}

impl Simulation {
    /// Binds a free port of 127.0.0.1 and serves it in a task of the current tokio runtime.
    ///
    /// # Errors
    ///
    /// Whatever binding the port reports.
    pub async fn start() -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let state = Arc::new(State::default());
        let (open, closed) = oneshot::channel::<()>();
        let server = axum::serve(listener, routes::router(Arc::clone(&state)))
            .with_graceful_shutdown(async {
                // Nothing is ever sent: the sender being dropped is the signal.
                let _ = closed.await;
            });
        let task = tokio::spawn(server.into_future()).abort_handle();
        Ok(Self { address, state, task, _open: open })
    }

    /// Adds a factory-new SIM that belongs to nobody, replacing one of the same id.
    #[must_use]
    pub fn with_sim(
        self,
        sim_id: impl Into<String>,
        registration_secret: impl Into<String>,
    ) -> Self {
        self.state.make(sim_id.into(), registration_secret.into());
        self
    }

    /// Gives a SIM that was added before to the operator, in this group, as its registration does.
    #[must_use]
    pub fn with_registered(self, sim_id: &str, group_id: impl Into<String>) -> Self {
        // Of no SIM nothing becomes.
        let _ = self.state.with_any(sim_id, |sim| {
            sim.belong(Some(group_id.into()), Map::new());
            Ok(())
        });
        self
    }

    /// Makes a SIM active that was added before, as its activation does.
    #[must_use]
    pub fn with_active(self, sim_id: &str) -> Self {
        let _ = self.state.with_any(sim_id, |sim| sim.set_status(Status::Active));
        self
    }

    /// Makes this many of a thousand requests go wrong, the same ones in every run: the service is busy and does nothing, does it
    /// and says that it failed, or does it and breaks off the answer.
    #[must_use]
    pub fn with_faults(self, per_thousand: u64) -> Self {
        self.state.faults.set(per_thousand);
        self
    }

    /// Lets the first requests wait for their answers until there are so many at the same time.
    #[must_use]
    pub fn with_first_at_once(self, count: usize) -> Self {
        self.state.crowd.wait_for(count);
        self
    }

    /// How many requests there were at the same time, at most.
    #[must_use]
    pub fn most_at_once(&self) -> usize {
        self.state.crowd.most()
    }

    /// The address that stands for the API's server, `http://127.0.0.1:PORT/v1`.
    #[must_use]
    pub fn base_url(&self) -> String {
        format!("http://{}/v1", self.address)
    }

    /// The API key and the token that the simulation accepts, in this order.
    #[must_use]
    pub fn credentials(&self) -> (&'static str, &'static str) {
        (auth::API_KEY, auth::TOKEN)
    }

    /// The requests answered so far, in the order of their answers.
    #[must_use]
    pub fn calls(&self) -> Vec<Call> {
        self.state.calls()
    }

    /// How many requests have been answered so far.
    #[must_use]
    pub fn answered(&self) -> usize {
        *self.state.answered.borrow()
    }

    /// Waits until so many requests have been answered since the beginning.
    pub async fn until_answered(&self, count: usize) {
        // It cannot fail: what is waited for belongs to this.
        let _ = self.state.answered.subscribe().wait_for(|answered| *answered >= count).await;
    }

    /// The state of a SIM, registered or not, as the API would show it.
    #[must_use]
    pub fn sim(&self, sim_id: &str) -> Option<Value> {
        self.state.peek(sim_id)
    }
}

impl fmt::Debug for Simulation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Simulation").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}

impl Drop for Simulation {
    fn drop(&mut self) {
        self.task.abort();
    }
}
