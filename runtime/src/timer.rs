//! How long a request may take with all that belongs to it, and whether something of it is under way.

use std::{
    future::{Future, poll_fn},
    pin::Pin,
    ptr,
    sync::Arc,
    task::{Context, Poll, ready},
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
    /// What the clock was asked for: it is over no later than the end.
    wait: Option<Alarm>,
    /// When the time of the run is over by another clock, which is its own.
    run: Option<RunEnd>,
    /// When the last sending began.
    begun: Duration,
    is_under_way: bool,
    /// Something else executes the request: what comes of that is not seen here.
    is_elsewhere: bool,
}

/// What a clock was asked for.
struct Alarm {
    /// When it is over, by what has elapsed on the clock.
    over: Duration,
    /// Where that clock is.
    of: usize,
    wait: SyncWrapper<Wait>,
}

impl Alarm {
    fn new(clock: &dyn Clock, over: Duration) -> Self {
        let wait = SyncWrapper::new(clock.timeout(over.saturating_sub(clock.elapsed())));
        Self { over, of: address(clock), wait }
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<()> {
        self.wait.get_mut().as_mut().poll(context)
    }
}

/// Where a clock is, which tells it from others.
fn address(clock: &dyn Clock) -> usize {
    ptr::from_ref(clock).cast::<()>().addr()
}

/// The end of a run that goes by another clock than a request of it.
struct RunEnd {
    clock: Arc<dyn Clock>,
    end: Duration,
    wait: Option<Alarm>,
    is_over: bool,
}

impl RunEnd {
    fn is_over_after(&self, pause: Duration) -> bool {
        self.is_over || self.clock.elapsed().saturating_add(pause) >= self.end
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let wait = self.wait.get_or_insert_with(|| Alarm::new(&*self.clock, self.end));
        ready!(wait.poll(context));
        self.is_over = true;
        Poll::Ready(())
    }
}

impl Timer {
    /// A request begins: it has so much time from now on, and the run has what is left to it.
    pub(crate) fn begin(&mut self, clock: &dyn Clock, timeout: Duration, left: Option<Duration>) {
        self.resume(clock);
        self.end = self.begun.checked_add(timeout);
        self.run_end = left.and_then(|left| self.begun.checked_add(left));
        self.run = None;
        let (first, of) = (self.first_end(), address(clock));
        let lasts = |alarm: &Alarm| alarm.of == of && first.is_some_and(|end| alarm.over <= end);
        self.wait = self.wait.take().filter(lasts);
    }

    /// The same of a run with so much time by its own clock, which is another one.
    pub(crate) fn ends_by(&mut self, clock: &Arc<dyn Clock>, left: Duration) {
        let end = clock.elapsed().checked_add(left);
        self.run = end.map(|end| RunEnd {
            clock: Arc::clone(clock),
            end,
            wait: None,
            is_over: left.is_zero(),
        });
    }

    /// When there is no time left, of the request or of the run.
    fn first_end(&self) -> Option<Duration> {
        self.end.into_iter().chain(self.run_end).min()
    }

    /// What a request fails with that there is no time left for.
    pub(crate) fn kind(&self) -> ErrorKind {
        let is_first = self.run_end.is_some() && self.first_end() == self.run_end;
        match is_first || self.is_run_over() {
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
        self.first_end().is_some_and(|end| end <= self.begun) || self.is_run_over()
    }

    /// Whether a run that goes by another clock has no time left.
    fn is_run_over(&self) -> bool {
        self.run.as_ref().is_some_and(|run| run.is_over_after(Duration::ZERO))
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
            || self.run.as_ref().is_some_and(|run| run.is_over_after(pause))
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
                if self.run.as_mut().is_some_and(|run| run.poll(context).is_ready()) {
                    return Poll::Ready(None);
                }
                let Some(end) = self.first_end() else { return Poll::Pending };
                let wait = self.wait.get_or_insert_with(|| Alarm::new(clock, end));
                ready!(wait.poll(context));
                // It may be the wait of a request before this one, which had to end earlier.
                let was_mine = wait.over == end;
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

    use futures_util::FutureExt;

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

    fn alarm(
        clock: &Moves,
        over: Duration,
        wait: impl Future<Output = ()> + Send + 'static,
    ) -> Alarm {
        Alarm { over, of: address(clock), wait: SyncWrapper::new(Box::pin(wait)) }
    }

    /// A clock on which no time passes.
    struct Stands;

    impl Clock for Stands {
        fn now(&self) -> SystemTime {
            SystemTime::UNIX_EPOCH
        }

        fn elapsed(&self) -> Duration {
            Duration::ZERO
        }

        fn sleep(&self, _: Duration) -> Wait {
            Box::pin(pending())
        }

        fn timeout(&self, _: Duration) -> Wait {
            Box::pin(pending())
        }
    }

    #[tokio::test]
    async fn each_clock_has_its_time() {
        let (mut timer, clock) = (Timer::default(), Moves::default());
        let moves: Arc<dyn Clock> = Arc::new(Moves::default());
        // The run goes by a clock on which it ends.
        timer.begin(&Stands, MINUTE, None);
        timer.ends_by(&moves, MINUTE);
        assert!(timer.is_run_over_after(&Stands, MINUTE) && !timer.is_over());
        assert_eq!(timer.limit(&Stands, ready(1)).await, Some(1));
        assert_eq!(timer.limit(&Stands, pending::<()>()).await, None);
        assert_eq!((timer.kind(), timer.is_over()), (ErrorKind::Deadline, true));
        timer.begin(&Stands, MINUTE, None);
        timer.ends_by(&moves, Duration::ZERO);
        assert!(timer.is_over());
        // What another clock was asked for, for the request before, says nothing of this one.
        timer.begin(&Stands, MINUTE / 2, None);
        assert!(!timer.is_over());
        assert_eq!(timer.limit(&Stands, pending::<()>()).now_or_never(), None);
        timer.begin(&clock, MINUTE, None);
        assert_eq!(timer.limit(&clock, pending::<()>()).await, None);
        assert_eq!(timer.kind(), ErrorKind::Timeout);
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
            let over = clock.elapsed() + MINUTE;
            timer.wait.get_or_insert(alarm(&clock, over, pending()));
            assert_eq!(timer.limit(&clock, ready(())).await, Some(()));
            clock.pass(MINUTE / 4);
        }
        assert_eq!(clock.state().1, 0, "what is pending is not asked for again");
        // The first wait is over now, and this request has more time than that.
        timer.begin(&clock, MINUTE, None);
        timer.wait = Some(alarm(&clock, MINUTE, ready(())));
        assert_eq!(timer.limit(&clock, pending::<()>()).await, None);
        assert_eq!(*clock.state(), (MINUTE * 7 / 4, 1));
        // One with less time does not wait for so long.
        timer.wait = Some(alarm(&clock, MINUTE * 9, pending()));
        timer.begin(&clock, MINUTE, None);
        assert_eq!(timer.limit(&clock, pending::<()>()).await, None);
        assert_eq!(*clock.state(), (MINUTE * 11 / 4, 2));
    }
}
