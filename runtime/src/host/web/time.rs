//! The clocks and the timer of JavaScript.

use std::{
    sync::OnceLock,
    time::{Duration, SystemTime},
};

use gloo_timers::future::TimeoutFuture;
use send_wrapper::SendWrapper;
use web_time::{Instant, web::SystemTimeExt};

/// How long `setTimeout` waits at most, in milliseconds.
const LONGEST: u32 = i32::MAX.unsigned_abs();

/// The time of day.
pub(crate) fn now() -> SystemTime {
    web_time::SystemTime::now().to_std()
}

/// How long it is since the first call.
pub(crate) fn elapsed() -> Duration {
    static BEGINNING: OnceLock<Instant> = OnceLock::new();
    BEGINNING.get_or_init(Instant::now).elapsed()
}

/// Ends after this time, and no earlier.
pub(crate) async fn sleep(duration: Duration) {
    let mut left = duration.as_nanos().div_ceil(1_000_000);
    while left > 0 {
        let now = u32::try_from(left).unwrap_or(LONGEST).min(LONGEST);
        SendWrapper::new(TimeoutFuture::new(now)).await;
        left -= u128::from(now);
    }
}
