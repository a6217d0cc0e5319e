//! How long a request may take with all that belongs to it, and whether something of it is under way.

use std::{
    future::{Future, poll_fn},
    pin::Pin,
    task::{Poll, ready},
    time::Duration,
};

use sync_wrapper::SyncWrapper;

use crate::{Clock, ErrorKind, clock::Wait};

/// The time that is left for a request: for the token that it needs, for each sending, and for the pauses between them.
///
/// A run has one for all of its requests, which follow each other: the clock is asked to wait for the first one, and again only when that
/// wait is over, since mostly none is.
#[derive(Default)]
pub(crate) struct Timer {
    /// When time is over, by what has elapsed on the clock; never, if the clock does not go so far.
    end: Option<Duration>,
    /// When the time of the run is over, if it has a limit.
    run_end: Option<Duration>,
    /// What the clock was asked for, and when that is over: no later than the end.
    wait: Option<(Duration, SyncWrapper<Wait>)>,
    /// When the last sending began.
    begun: Duration,
    is_under_way: bool,
    /// Something else executes the request: what comes of that is not seen here.
    is_elsewhere: bool,
}

impl Timer {
    /// A request begins: it has so much time from now on, and the run has what is left to it.
    pub(crate) fn begin(&mut self, clock: &dyn Clock, timeout: Duration, left: Option<Duration>) {
        self.resume(clock);
        self.end = self.begun.checked_add(timeout);
        self.run_end = left.and_then(|left| self.begun.checked_add(left));
        let first = self.first_end();
        self.wait = self.wait.take().filter(|(over, _)| first.is_some_and(|end| *over <= end));
    }

    /// When there is no time left, of the request or of the run.
    fn first_end(&self) -> Option<Duration> {
        self.end.into_iter().chain(self.run_end).min()
    }

    /// What a request fails with that there is no time left for.
    pub(crate) fn kind(&self) -> ErrorKind {
        match self.run_end.is_some() && self.first_end() == self.run_end {
            true => ErrorKind::Deadline,
            false => ErrorKind::Timeout,
        }
    }

    /// What had to be waited for is there: the next sending begins only now.
    pub(crate) fn resume(&mut self, clock: &dyn Clock) {
        self.begun = clock.elapsed();
    }

    /// Whether there is no time left for what begins now.
    pub(crate) fn is_over(&self) -> bool {
        self.first_end().is_some_and(|end| end <= self.begun)
    }

    /// A sending begins.
    pub(crate) fn sends(&mut self) {
        self.is_under_way = true;
    }

    /// Whether there is time left for another sending that takes as long as the last one, after a pause.
    pub(crate) fn has_time_for_another(&self, clock: &dyn Clock, pause: Duration) -> bool {
        let now = clock.elapsed();
        let needed = now.saturating_sub(self.begun).saturating_add(pause);
        self.end.is_none_or(|end| end.saturating_sub(now) > needed)
    }

    /// Whether the run has no time left after a pause.
    pub(crate) fn is_run_over_after(&self, clock: &dyn Clock, pause: Duration) -> bool {
        self.run_end.is_some_and(|end| clock.elapsed().saturating_add(pause) >= end)
    }

    /// Nothing is under way: nothing was sent, or it is known what has come of it.
    pub(crate) fn rest(&mut self) {
        self.is_under_way = false;
    }

    /// Something else executes the request from now on, or not any more.
    pub(crate) fn goes_elsewhere(&mut self, is_elsewhere: bool) {
        self.is_elsewhere = is_elsewhere;
    }

    /// Whether something may have been sent of which nothing is known.
    pub(crate) fn is_under_way(&self) -> bool {
        self.is_under_way || self.is_elsewhere
    }

    /// What a future gives, or `None` if there is no time left before.
    pub(crate) fn limit<T>(
        &mut self,
        clock: &dyn Clock,
        mut future: impl Future<Output = T> + Unpin,
    ) -> impl Future<Output = Option<T>> {
        poll_fn(move |context| {
            loop {
                if let Poll::Ready(result) = Pin::new(&mut future).poll(context) {
                    return Poll::Ready(Some(result));
                }
                let Some(end) = self.first_end() else { return Poll::Pending };
                let (over, wait) = self.wait.get_or_insert_with(|| {
                    (end, SyncWrapper::new(clock.timeout(end.saturating_sub(clock.elapsed()))))
                });
                ready!(wait.get_mut().as_mut().poll(context));
                // It may be the wait of a request before this one, which had to end earlier.
                let was_mine = *over == end;
                self.wait = None;
                if was_mine {
                    return Poll::Ready(None);
                }
            }
        })
    }
}

/// What a future gives, or `None` if a wait ends before.
pub(crate) fn race<T>(
    mut future: impl Future<Output = T> + Unpin,
    mut wait: Wait,
) -> impl Future<Output = Option<T>> {
    poll_fn(move |context| {
        if let Poll::Ready(result) = Pin::new(&mut future).poll(context) {
            return Poll::Ready(Some(result));
        }
        wait.as_mut().poll(context).map(|()| None)
    })
}

#[cfg(test)]
mod tests {
    use std::{
        future::{pending, ready},
        sync::{Mutex, MutexGuard, PoisonError},
        time::SystemTime,
    };

    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    /// A clock that moves by being waited for, and how often that was asked.
    #[derive(Default)]
    struct Moves(Mutex<(Duration, u32)>);

    impl Moves {
        fn state(&self) -> MutexGuard<'_, (Duration, u32)> {
            self.0.lock().unwrap_or_else(PoisonError::into_inner)
        }

        fn pass(&self, time: Duration) {
            self.state().0 += time;
        }
    }

    impl Clock for Moves {
        fn now(&self) -> SystemTime {
            SystemTime::UNIX_EPOCH
        }

        fn elapsed(&self) -> Duration {
            self.state().0
        }

        fn sleep(&self, _: Duration) -> Wait {
            Box::pin(pending())
        }

        fn timeout(&self, duration: Duration) -> Wait {
            let mut state = self.state();
            *state = (state.0 + duration, state.1 + 1);
            Box::pin(ready(()))
        }
    }

    #[tokio::test]
    async fn each_request_has_its_time() {
        let (mut timer, clock) = (Timer::default(), Moves::default());
        assert_eq!(timer.limit(&clock, ready(1)).await, Some(1));
        assert!(timer.has_time_for_another(&clock, Duration::MAX));
        timer.begin(&clock, Duration::ZERO, None);
        assert!(timer.is_over());
        timer.begin(&clock, MINUTE, None);
        assert!(!timer.is_over());
        assert_eq!(timer.limit(&clock, ready(2)).await, Some(2));
        timer.begin(&clock, MINUTE / 2, None);
        assert!(
            timer.has_time_for_another(&clock, Duration::ZERO)
                && !timer.has_time_for_another(&clock, MINUTE / 2)
        );
        assert_eq!(timer.limit(&clock, pending::<()>()).await, None);
        // As far as the clock goes, nothing is too late.
        timer.begin(&clock, Duration::MAX, None);
        assert!(timer.has_time_for_another(&clock, Duration::MAX));
        assert_eq!(timer.limit(&clock, ready(3)).await, Some(3));
    }

    #[tokio::test]
    async fn the_time_of_the_run_ends_a_request_too() {
        let (mut timer, clock) = (Timer::default(), Moves::default());
        for (left, kind, end) in [
            (Some(MINUTE * 2), ErrorKind::Timeout, MINUTE),
            (Some(MINUTE / 2), ErrorKind::Deadline, MINUTE * 3 / 2),
            (None, ErrorKind::Timeout, MINUTE * 5 / 2),
        ] {
            timer.begin(&clock, MINUTE, left);
            // What is sent again has to fit into the time of the request; whether the run has any then is another question.
            assert!(timer.has_time_for_another(&clock, MINUTE * 3 / 4));
            let is_over = left.is_some_and(|left| left < MINUTE);
            assert_eq!(timer.is_run_over_after(&clock, MINUTE * 3 / 4), is_over);
            assert_eq!(timer.limit(&clock, pending::<()>()).await, None);
            assert_eq!((timer.kind(), clock.state().0), (kind, end));
        }
        timer.begin(&clock, MINUTE, Some(Duration::ZERO));
        assert!(timer.is_over());
    }

    #[tokio::test]
    async fn the_wait_of_a_request_is_that_of_the_next_ones_too() {
        let (mut timer, clock) = (Timer::default(), Moves::default());
        for _ in 0..3 {
            timer.begin(&clock, MINUTE, None);
            let (over, wait) =
                (clock.elapsed() + MINUTE, SyncWrapper::new(Box::pin(pending()) as Wait));
            timer.wait.get_or_insert((over, wait));
            assert_eq!(timer.limit(&clock, ready(())).await, Some(()));
            clock.pass(MINUTE / 4);
        }
        assert_eq!(clock.state().1, 0, "what is pending is not asked for again");
        // The first wait is over now, and this request has more time than that.
        timer.begin(&clock, MINUTE, None);
        timer.wait = Some((MINUTE, SyncWrapper::new(Box::pin(ready(())))));
        assert_eq!(timer.limit(&clock, pending::<()>()).await, None);
        assert_eq!(*clock.state(), (MINUTE * 7 / 4, 1));
        // One with less time does not wait for so long.
        timer.wait = Some((MINUTE * 9, SyncWrapper::new(Box::pin(pending()))));
        timer.begin(&clock, MINUTE, None);
        assert_eq!(timer.limit(&clock, pending::<()>()).await, None);
        assert_eq!(*clock.state(), (MINUTE * 11 / 4, 2));
    }
}
