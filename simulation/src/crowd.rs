//! How many requests there are at the same time.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::extract::{Request, State as Extract};
use axum::middleware::Next;
use axum::response::Response;
use tokio::sync::watch;

use crate::state::State;

/// The requests that are under way, and the most that ever were.
#[derive(Default)]
pub(crate) struct Crowd {
    under_way: AtomicUsize,
    most: watch::Sender<usize>,
    /// How many the first ones wait for.
    awaited: AtomicUsize,
}

/// A request that is under way until this is dropped.
struct UnderWay<'a>(&'a Crowd);

impl Crowd {
    pub(crate) fn wait_for(&self, count: usize) {
        self.awaited.store(count, Ordering::Relaxed);
    }

    pub(crate) fn most(&self) -> usize {
        *self.most.borrow()
    }

    fn enter(&self) -> UnderWay<'_> {
        let count = self.under_way.fetch_add(1, Ordering::Relaxed) + 1;
        self.most.send_if_modified(|most| {
            let is_more = count > *most;
            *most = count.max(*most);
            is_more
        });
        UnderWay(self)
    }

    /// Waits until there were as many at once as are awaited.
    async fn has_come(&self) {
        let awaited = self.awaited.load(Ordering::Relaxed);
        // It cannot fail: what is waited for belongs to this.
        let _ = self.most.subscribe().wait_for(|most| *most >= awaited).await;
    }
}

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        self.0.under_way.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Counts a request, and lets it wait for others.
pub(crate) async fn count(
    Extract(state): Extract<Arc<State>>,
    request: Request,
    next: Next,
) -> Response {
    let _under_way = state.crowd.enter();
    state.crowd.has_come().await;
    next.run(request).await
}
