//! The time that a run goes by.

use std::{
    future::Future,
    pin::Pin,
    time::{Duration, SystemTime},
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
/// ```
pub trait Clock: Send + Sync {
    /// The time of day, beside which the date of a `Retry-After` is read.
    fn now(&self) -> SystemTime;

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
