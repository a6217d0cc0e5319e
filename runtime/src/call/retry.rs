//! Sending a request again that has got no answer, where that is safe.
//!
//! A request whose connection was never made has changed nothing, and one of an idempotent method may be done twice (RFC 9110, 9.2.2). Neither
//! is sent again once a part of an answer can be seen, after a timeout, or where the time of the request is not enough. That is told apart from the retries that a description
//! asks for: those are of steps, and follow answers too.

use std::{collections::hash_map::RandomState, hash::BuildHasher, sync::Arc, time::Duration};

use reqwest::Method;

use super::{
    Request,
    receive::{COUNT, Unanswered},
};
use crate::{Error, ErrorKind, Event, host, timer::Timer};

/// What is to be done about a client without TLS.
const NO_TLS: &str = "the client speaks no HTTPS: turn on the feature `tls`, or give the builder a `reqwest::Client` that does";

/// How long the first wait is at most; each one that follows may be twice as long.
const FIRST: Duration = Duration::from_millis(100);

/// How long a wait is at most.
const LONGEST: Duration = Duration::from_secs(5);

/// How often, and when, requests are sent again.
#[derive(Clone)]
pub(crate) struct Retries {
    /// How often one request is sent again.
    pub(crate) limit: u32,
    /// Also requests of methods that are not idempotent, and may have been done.
    pub(crate) any_method: bool,
    /// Which part of the longest wait is waited, 0 to 1.
    pub(crate) jitter: Arc<dyn Fn() -> f64 + Send + Sync>,
    /// Whether redirects are followed that are not seen here: a client of the caller's has a policy of its own.
    pub(crate) blind: bool,
}

impl Default for Retries {
    fn default() -> Self {
        Self { limit: 2, any_method: false, jitter: Arc::new(random), blind: false }
    }
}

impl Retries {
    /// Whether a request that failed so may be sent again.
    fn allow(&self, method: &Method, failure: Failure) -> bool {
        match failure {
            Failure::Unsent => true,
            Failure::Lost => is_idempotent(method) || self.any_method,
            Failure::Final => false,
        }
    }

    /// How long to wait before the retry, counted from 0: exponential backoff with full jitter.
    fn pause(&self, retry: u32) -> Duration {
        let longest =
            FIRST.saturating_mul(1_u32.checked_shl(retry).unwrap_or(u32::MAX)).min(LONGEST);
        let part = (self.jitter)();
        // What is no number counts as none.
        longest.mul_f64(if part > 0.0 { part.min(1.0) } else { 0.0 })
    }
}

/// How a request failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Failure {
    /// There was no connection to send it on.
    Unsent,
    /// The connection broke before an answer could be read; whether the request was done is not known.
    Lost,
    /// An answer had begun, or time is over, or it would fail again.
    Final,
}

impl Failure {
    fn of(error: &reqwest::Error, redirected: bool, blind: bool) -> Self {
        if redirected || error.is_timeout() || error.is_builder() || error.is_redirect() {
            Self::Final
        } else if host::has_no_connection(error) {
            // Where redirects are not seen, it may be the second request that found no connection.
            if blind { Self::Lost } else { Self::Unsent }
        } else if host::is_broken(error) {
            Self::Lost
        } else {
            Self::Final
        }
    }
}

/// Whether doing it twice is as good as once (RFC 9110, 9.2.2).
fn is_idempotent(method: &Method) -> bool {
    method.is_safe() || matches!(*method, Method::PUT | Method::DELETE)
}

/// A number from 0 to 1 that nobody can tell beforehand; the keys of the standard library's hash maps are random.
fn random() -> f64 {
    let bits = RandomState::new().hash_one(()) >> 11;
    bits as f64 / (1_u64 << 53) as f64
}

/// How often a request has been sent again, and what is known of that.
pub(super) struct Resends {
    pub(super) count: u32,
    /// Whether what was sent may have been done.
    pub(super) was_lost: bool,
}

impl Request {
    /// A request that was sent the first time, or after an answer that refused it.
    pub(super) fn resends(&self) -> Resends {
        Resends { count: 0, was_lost: self.was_lost }
    }

    /// How long to wait until it is sent again, after a sending that got no answer.
    ///
    /// # Errors
    ///
    /// That of the sending, if it is not safe to send it again.
    pub(super) fn resend_after(
        &self,
        Unanswered { error, redirected }: Unanswered,
        resends: &mut Resends,
        timer: &mut Timer,
    ) -> Result<Duration, Error> {
        let http = &self.http.0;
        let no_tls = host::lacks_tls(&error);
        let failure = match no_tls {
            // Trying again does not help.
            true => Failure::Final,
            false => Failure::of(&error, redirected, http.retries.blind),
        };
        let pause = http.retries.pause(resends.count);
        let may_retry = resends.count < http.retries.limit
            && http.retries.allow(&self.operation.method, failure)
            // One that takes as long would have to be given up, and leave a doubt.
            && timer.has_time_for_another(self.clock(), pause);
        let is_late = may_retry && timer.is_run_over_after(self.clock(), pause);
        if !may_retry || is_late {
            let (count, limit) = (COUNT, http.header_limit);
            let too_large = host::is_too_large(&error);
            // Where redirects are not seen, it may be the second request that found no connection.
            let is_doubtful = failure == Failure::Lost
                || http.retries.blind && !no_tls && host::has_no_connection(&error);
            let mut error = Error::sending(error, &self.operation);
            if too_large {
                error = error.of_kind(ErrorKind::HeadersTooLarge { count, limit });
            } else if is_late {
                error = error.of_kind(ErrorKind::Deadline);
            } else if no_tls {
                error = error.with_detail(NO_TLS.to_owned());
            }
            // An attempt that found no connection does not undo what one before it may have done.
            return Err(match resends.was_lost || redirected || is_doubtful {
                true => error.of_unknown_outcome(),
                false => error,
            });
        }
        resends.was_lost |= failure == Failure::Lost;
        if !resends.was_lost {
            timer.rest();
        }
        resends.count += 1;
        Ok(pause)
    }

    /// Tells that it is about to be sent again, so often by now, and waits.
    pub(super) async fn resend(&self, pause: Duration, count: u32, timer: &mut Timer) {
        self.tell_resend(count, pause);
        if !pause.is_zero() {
            self.clock().sleep(pause).await;
        }
        timer.resume(self.clock());
    }

    /// Tells the observer that it is about to be sent again.
    pub(super) fn tell_resend(&self, sent: u32, after: Duration) {
        if let (Some(observer), Some((workflow, step))) = (&self.http.0.observer, self.of) {
            observer.event(&Event::Resend { workflow, step, sent, after });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn retries(jitter: f64) -> Retries {
        Retries { jitter: Arc::new(move || jitter), ..Retries::default() }
    }

    #[test]
    fn waits_double_up_to_a_limit() {
        let longest = |retry| retries(1.0).pause(retry).as_millis();
        assert_eq!(
            [0, 1, 2, 5, 6, 31, 32, u32::MAX].map(longest),
            [100, 200, 400, 3200, 5000, 5000, 5000, 5000]
        );
        assert_eq!(retries(0.5).pause(1), Duration::from_millis(100));
        for wrong in [0.0, -1.0, f64::NAN, f64::NEG_INFINITY] {
            assert_eq!(retries(wrong).pause(3), Duration::ZERO, "{wrong}");
        }
        assert_eq!(retries(f64::INFINITY).pause(0), FIRST);
        let waits: Vec<_> = (0..8).map(|_| Retries::default().pause(6)).collect();
        assert!(waits.iter().all(|wait| *wait <= LONGEST), "{waits:?}");
        assert!(waits.windows(2).any(|two| two[0] != two[1]), "{waits:?}");
    }

    #[test]
    fn only_what_is_safe_is_repeated() {
        let mut retries = retries(0.0);
        for method in ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"] {
            let method = method.parse().expect("a method");
            assert!(
                retries.allow(&method, Failure::Unsent) && retries.allow(&method, Failure::Lost)
            );
            assert!(!retries.allow(&method, Failure::Final));
        }
        for method in ["POST", "PATCH", "CONNECT", "PURGE", "get"] {
            let method = method.parse().expect("a method");
            assert!(
                retries.allow(&method, Failure::Unsent) && !retries.allow(&method, Failure::Lost)
            );
        }
        retries.any_method = true;
        assert!(retries.allow(&Method::POST, Failure::Lost));
        assert!(!retries.allow(&Method::POST, Failure::Final));
    }
}
