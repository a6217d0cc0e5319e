//! The time that a run goes by.

use std::{
    future::Future,
    pin::Pin,
    sync::OnceLock,
    time::{Duration, Instant, SystemTime},
};

/// Where a run takes the time from, and how it waits.
///
/// Tests of an application bring one of their own, so that no test waits:
///
/// ```
/// use std::{future::{Future, ready}, pin::Pin, time::{Duration, SystemTime}};
/// use arazzo_runtime::Clock;
///
/// struct Impatient;
///
/// impl Clock for Impatient {
///     fn now(&self) -> SystemTime {
///         SystemTime::UNIX_EPOCH
///     }
///
///     fn sleep(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
///         Box::pin(ready(()))
///     }
/// }
///
/// let http = arazzo_runtime::HttpBuilder::new("https://api.example.com", &[]).clock(Impatient).build()?;
/// # Ok::<_, arazzo_runtime::Error>(())
/// ```
pub trait Clock: Send + Sync {
    /// The time of day, beside which the date of a `Retry-After` is read.
    fn now(&self) -> SystemTime;

    /// How long it is since some beginning, which stays the same: deadlines of runs and the ends of tokens go by it, so that
    /// nobody's setting of the time of day moves them. Never less than before.
    ///
    /// As it is provided it is real time. A clock whose sleeps take no time overrides it if it is to have deadlines.
    fn elapsed(&self) -> Duration {
        static BEGINNING: OnceLock<Instant> = OnceLock::new();
        BEGINNING.get_or_init(Instant::now).elapsed()
    }

    /// Ends after this time.
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>>;
}

/// The system's time; it waits by tokio, as reqwest does.
pub(crate) struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        // Made inside the future: tokio's timer needs the runtime that polls it.
        Box::pin(async move { tokio::time::sleep(duration).await })
    }
}
