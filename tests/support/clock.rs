//! Time that passes when a test says so.

use std::{
    future::{Future, ready},
    pin::Pin,
    time::{Duration, SystemTime},
};

use arazzo_runtime::Clock;
use tokio::sync::watch;

/// A clock that does not wait: a pause is over at once, and what takes its time is given up when the test lets time pass. Its time
/// of day stands still at the beginning of 1970.
#[derive(Clone, Debug, Default)]
pub struct TestClock(watch::Sender<Time>);

#[derive(Clone, Debug, Default)]
struct Time {
    passed: Duration,
    paused: Vec<Duration>,
}

impl TestClock {
    /// Lets time pass.
    pub fn pass(&self, time: Duration) {
        self.0.send_modify(|at| at.passed += time);
    }

    /// The pauses so far.
    pub fn pauses(&self) -> Vec<Duration> {
        self.0.borrow().paused.clone()
    }
}

impl Clock for TestClock {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn elapsed(&self) -> Duration {
        self.0.borrow().passed
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        self.0.send_modify(|at| {
            at.passed += duration;
            at.paused.push(duration);
        });
        Box::pin(ready(()))
    }

    fn timeout(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        let over = self.elapsed().saturating_add(duration);
        let mut time = self.0.subscribe();
        Box::pin(async move {
            // It cannot fail: the clock that is asked goes on at least as long as the request.
            if time.wait_for(|at| at.passed >= over).await.is_err() {
                std::future::pending().await
            }
        })
    }
}
