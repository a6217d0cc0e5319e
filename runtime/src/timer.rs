//! How long a request may take with all that belongs to it, and whether something of it is under way.

use std::{
    future::{Future, poll_fn},
    pin::Pin,
    task::Poll,
    time::Duration,
};

use tokio::time::{Instant, Sleep, sleep_until};

/// The time that is left for a request: for the token that it needs, for each sending, and for the pauses between them.
///
/// A run has one for all of its requests, which follow each other: tokio is told only of the first one, since the time that it was told
/// has not come when the next one moves it.
#[derive(Default)]
pub(crate) struct Timer {
    sleep: Option<Pin<Box<Sleep>>>,
    is_under_way: bool,
}

impl Timer {
    /// A request begins: it has so much time from now on, or all time if the clock does not go so far.
    pub(crate) fn begin(&mut self, timeout: Duration) {
        let end = Instant::now().checked_add(timeout);
        match (&mut self.sleep, end) {
            (Some(sleep), Some(end)) => sleep.as_mut().reset(end),
            (sleep, end) => *sleep = end.map(sleep_until).map(Box::pin),
        }
    }

    /// A sending begins.
    pub(crate) fn sends(&mut self) {
        self.is_under_way = true;
    }

    /// Whether there is more time left than this.
    pub(crate) fn has(&self, time: Duration) -> bool {
        self.sleep
            .as_ref()
            .is_none_or(|sleep| sleep.deadline().saturating_duration_since(Instant::now()) > time)
    }

    /// Nothing is under way: nothing was sent, or it is known what has come of it.
    pub(crate) fn rest(&mut self) {
        self.is_under_way = false;
    }

    /// Whether something may have been sent of which nothing is known.
    pub(crate) fn is_under_way(&self) -> bool {
        self.is_under_way
    }

    /// What a future gives, or `None` if there is no time left before.
    pub(crate) async fn limit<T>(&mut self, future: impl Future<Output = T> + Unpin) -> Option<T> {
        match &mut self.sleep {
            Some(sleep) => race(future, sleep.as_mut()).await,
            None => Some(future.await),
        }
    }
}

/// What a future gives, or `None` if the other one ends before.
pub(crate) async fn race<T>(
    mut future: impl Future<Output = T> + Unpin,
    mut other: impl Future<Output = ()> + Unpin,
) -> Option<T> {
    let first = poll_fn(|context| {
        if let Poll::Ready(result) = Pin::new(&mut future).poll(context) {
            return Poll::Ready(Some(result));
        }
        Pin::new(&mut other).poll(context).map(|()| None)
    });
    first.await
}

#[cfg(test)]
mod tests {
    use std::future::{pending, ready};

    use super::*;

    const SHORT: Duration = Duration::from_millis(2);
    const LONG: Duration = Duration::from_secs(60);

    #[tokio::test]
    async fn each_request_has_its_time() {
        let mut timer = Timer::default();
        assert_eq!(timer.limit(ready(1)).await, Some(1));
        assert!(timer.has(Duration::MAX));
        let mut never = Box::pin(pending::<()>());
        timer.begin(LONG);
        assert_eq!(timer.limit(ready(2)).await, Some(2));
        assert!(timer.has(LONG / 2) && !timer.has(LONG));
        timer.begin(SHORT);
        assert_eq!(timer.limit(&mut never).await, None);
        timer.begin(Duration::MAX);
        assert_eq!(timer.limit(ready(3)).await, Some(3));
        timer.begin(SHORT);
        assert_eq!(timer.limit(&mut never).await, None);
        timer.begin(LONG);
        assert_eq!(timer.limit(ready(4)).await, Some(4));
    }
}
