//! Redirects: those on the origin of the request are followed, and seen by who sends it.

use std::{
    cell::Cell,
    future::Future,
    pin::Pin,
    task::{Context, Poll},
};

use reqwest::{
    Url,
    redirect::{Action, Attempt},
};

/// How many redirects are followed.
const REDIRECTS: usize = 10;

thread_local! {
    /// Whether a redirect was followed since it was reset. reqwest asks the policy while it is polled.
    static FOLLOWED: Cell<bool> = const { Cell::new(false) };

    /// Whether the request that is polled follows redirects.
    static FOLLOWS: Cell<bool> = const { Cell::new(true) };
}

/// Follows redirects that stay on the origin (scheme, host and port); others become the answer.
pub(crate) fn same_origin(attempt: Attempt<'_>) -> Action {
    if !FOLLOWS.get() || !attempt.previous().last().is_some_and(|last| stays(last, attempt.url())) {
        return attempt.stop();
    }
    FOLLOWED.set(true);
    if attempt.previous().len() > REDIRECTS {
        attempt.error("too many redirects")
    } else {
        attempt.follow()
    }
}

/// Whether scheme, host and port are the same, written or not.
fn stays(from: &Url, to: &Url) -> bool {
    from.origin() == to.origin()
}

/// A request that is being sent, whether redirects are followed, and whether one was: an answer has come then, whatever fails later.
///
/// The future is where it was made: it is large, and takes time to move.
pub(crate) struct Watched<'a, F> {
    future: Pin<&'a mut F>,
    follows: bool,
    pub(crate) followed: bool,
}

impl<'a, F> Watched<'a, F> {
    pub(crate) fn new(future: Pin<&'a mut F>, follows: bool) -> Self {
        Self { future, follows, followed: false }
    }
}

impl<F: Future> Future for Watched<'_, F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        FOLLOWED.set(false);
        FOLLOWS.set(self.follows);
        let result = self.future.as_mut().poll(context);
        self.followed |= FOLLOWED.get();
        result
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins() {
        let url = |text: &str| Url::parse(text).expect("it is one");
        let from = url("https://api.example.com/v1/a");
        for to in ["https://api.example.com/b", "https://API.example.com:443/b?c"] {
            assert!(stays(&from, &url(to)), "{to}");
        }
        for to in [
            "http://api.example.com/v1/a",
            "http://api.example.com:443/v1/a",
            "https://api.example.com:8443/v1/a",
            "https://example.com/v1/a",
            "https://api.example.com./v1/a",
            "https://api.example.com.evil.example/",
        ] {
            assert!(!stays(&from, &url(to)), "{to}");
        }
    }
}
