//! The time that a run goes by.

use std::{
    future::Future,
    pin::Pin,
    time::{Duration, SystemTime},
};

use crate::host;

/// What ends after some time.
pub(crate) type Wait = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Where a run takes the time from, how it waits, and how it tells that something takes too long.
///
/// Tests of an application bring one of their own, so that no test waits. On this one pauses are over at once, and limits are never:
///
/// ```
/// use std::{future::{Future, pending, ready}, pin::Pin, time::{Duration, SystemTime}};
/// use arazzo_runtime::Clock;
///
/// struct Impatient;
///
/// impl Clock for Impatient {
///     fn now(&self) -> SystemTime {
///         SystemTime::UNIX_EPOCH
///     }
///
///     fn elapsed(&self) -> Duration {
///         Duration::ZERO
///     }
///
///     fn sleep(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
///         Box::pin(ready(()))
///     }
///
///     fn timeout(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
///         Box::pin(pending())
///     }
/// }
///
/// let http = arazzo_runtime::HttpBuilder::new("https://api.example.com", &[]).clock(Impatient).build()?;
/// # Ok::<_, arazzo_runtime::Error>(())
/// ```
pub trait Clock: Send + Sync {
    /// The time of day, beside which the date of a `Retry-After` is read.
    ///
    /// ```
    /// use std::{future::{Future, ready}, pin::Pin, time::{Duration, SystemTime}};
    /// use arazzo_runtime::Clock;
    ///
    /// struct Mine;
    ///
    /// impl Clock for Mine {
    ///     fn now(&self) -> SystemTime {
    ///         SystemTime::UNIX_EPOCH + Duration::from_secs(60)
    ///     }
    ///     // and `sleep`
    /// #     fn sleep(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> { Box::pin(ready(())) }
    /// }
    ///
    /// assert_eq!(Mine.now().duration_since(SystemTime::UNIX_EPOCH).ok(), Some(Duration::from_secs(60)));
    /// ```
    fn now(&self) -> SystemTime;

    /// How long it is since some beginning, which stays the same: timeouts, deadlines of runs and the ends of tokens go by it, so that
    /// nobody's setting of the time of day moves them. Never less than before.
    ///
    /// As it is provided it is real time. A clock overrides this and [`timeout`](Self::timeout) together, or neither.
    ///
    /// ```
    /// use std::{future::{Future, ready}, pin::Pin, time::{Duration, SystemTime}};
    /// use arazzo_runtime::Clock;
    ///
    /// struct Mine;
    ///
    /// impl Clock for Mine {
    ///     // `now` and `sleep` alone
    /// #     fn now(&self) -> SystemTime { SystemTime::UNIX_EPOCH }
    /// #     fn sleep(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> { Box::pin(ready(())) }
    /// }
    ///
    /// // Real time, since it is not overridden.
    /// let before = Mine.elapsed();
    /// assert!(Mine.elapsed() >= before);
    /// ```
    fn elapsed(&self) -> Duration {
        host::elapsed()
    }

    /// Ends after this time: a pause before something is sent again.
    ///
    /// ```
    /// use std::{future::{Future, ready}, pin::Pin, time::{Duration, SystemTime}};
    /// use arazzo_runtime::Clock;
    ///
    /// struct Mine;
    ///
    /// impl Clock for Mine {
    ///     fn sleep(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
    ///         Box::pin(ready(()))
    ///     }
    ///     // and `now`
    /// #     fn now(&self) -> SystemTime { SystemTime::UNIX_EPOCH }
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// // An hour is over at once.
    /// Mine.sleep(Duration::from_secs(3600)).await;
    /// # Ok(()) }
    /// ```
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>>;

    /// Ends when what has been begun is to be given up, because it takes this long: a request, a workflow that a step calls, a run
    /// with a deadline. (How long a connection is waited for is reqwest's to know.)
    ///
    /// As it is provided it is real time, by the timer of the tokio runtime that polls it.
    ///
    /// ```
    /// use std::{future::{Future, ready}, pin::Pin, time::{Duration, SystemTime}};
    /// use arazzo_runtime::Clock;
    ///
    /// struct Mine;
    ///
    /// impl Clock for Mine {
    ///     // `now` and `sleep` alone
    /// #     fn now(&self) -> SystemTime { SystemTime::UNIX_EPOCH }
    /// #     fn sleep(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> { Box::pin(ready(())) }
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// // Real time, since it is not overridden.
    /// Mine.timeout(Duration::from_millis(1)).await;
    /// # Ok(()) }
    /// ```
    fn timeout(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(host::sleep(duration))
    }
}

/// The system's time; it waits by tokio, as reqwest does.
pub(crate) struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        host::now()
    }

    fn sleep(&self, duration: Duration) -> Wait {
        self.timeout(duration)
    }
}
