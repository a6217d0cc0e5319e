//! Tokens that expire: where they come from, and when the next one is fetched.

use std::{error::Error as StdError, future::Future, pin::Pin, sync::Arc, time::Duration};

use tokio::{
    runtime::{Handle, Id},
    sync::Mutex,
};

use crate::{Clock, Secret};

/// How long before its end a token is renewed, unless it lives for a shorter time than ten times this.
const AHEAD: Duration = Duration::from_secs(30);

/// A token, and how long it is good for.
///
/// ```
/// use std::time::Duration;
/// use arazzo_runtime::Token;
///
/// let token = Token::new("t0ken").expires_in(Duration::from_secs(3600));
/// assert!(!format!("{token:?}").contains("t0ken"));
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Token {
    pub(crate) secret: Secret<String>,
    pub(crate) expires_in: Option<Duration>,
}

impl Token {
    /// A token that is used until a service refuses it.
    pub fn new(secret: impl Into<Secret<String>>) -> Self {
        Self { secret: secret.into(), expires_in: None }
    }

    /// The same with a time after which it is not used any more.
    pub fn expires_in(mut self, time: Duration) -> Self {
        self.expires_in = Some(time);
        self
    }
}

/// What a token source gives, some time later.
///
/// ```
/// use arazzo_runtime::{Token, TokenFuture};
///
/// fn of_environment(name: &str) -> TokenFuture<'_> {
///     Box::pin(async move { Ok(Token::new(std::env::var(name)?)) })
/// }
/// ```
pub type TokenFuture<'a> = Pin<Box<dyn Future<Output = Result<Token, SourceError>> + Send + 'a>>;

/// Why a source has no token.
pub(crate) type SourceError = Box<dyn StdError + Send + Sync>;

/// A source of tokens for a security scheme.
///
/// A client asks it before its first request, before a token expires, and once after a service has
/// answered 401. Many requests at the same time ask once. Where the request that asked is dropped, the next one on the same
/// tokio runtime goes on with its future instead of asking anew. [`ClientCredentials`](crate::ClientCredentials) and
/// [`RefreshToken`](crate::RefreshToken) are two; any other is written so:
///
/// ```
/// use arazzo_runtime::{Token, TokenFuture, TokenSource};
///
/// struct Vault;
///
/// impl TokenSource for Vault {
///     fn token(&self) -> TokenFuture<'_> {
///         Box::pin(async { Ok(Token::new("from the vault")) })
///     }
/// }
/// ```
pub trait TokenSource: Send + Sync {
    /// A new token.
    ///
    /// # Errors
    ///
    /// Why there is none, of whatever type. The call or the step fails with [`ErrorKind::Token`](crate::ErrorKind::Token) then, whose
    /// text has the text of this one: no secret may be in it.
    fn token(&self) -> TokenFuture<'_>;
}

/// A source, the token that it gave last, and the one that is being fetched.
pub(crate) struct Tokens {
    source: Arc<dyn TokenSource>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    held: Option<Held>,
    fetch: Option<Fetch>,
}

struct Held {
    secret: Secret<String>,
    /// By what has elapsed on the clock.
    renew_at: Option<Duration>,
}

impl Held {
    /// A token that lives from this moment on.
    fn new(token: Token, from: Duration) -> Self {
        let ahead = |time: Duration| time.saturating_sub(AHEAD.min(time / 10));
        let renew_at = token.expires_in.and_then(|time| from.checked_add(ahead(time)));
        Self { secret: token.secret, renew_at }
    }

    fn is_good(&self, now: Duration, refused: Option<&Secret<String>>) -> bool {
        self.renew_at.is_none_or(|at| now < at) && Some(&self.secret) != refused
    }
}

/// A token that is being fetched. It outlives the caller that began it: a source may have used up what it asks with, such as a refresh
/// token that is replaced by each answer.
struct Fetch {
    future: TokenFuture<'static>,
    /// By what had elapsed on the clock.
    begun: Duration,
    /// The runtime that drives it.
    runtime: Option<Id>,
}

impl Fetch {
    fn new(source: &Arc<dyn TokenSource>, begun: Duration) -> Self {
        let source = Arc::clone(source);
        Self { future: Box::pin(async move { source.token().await }), begun, runtime: runtime() }
    }
}

/// The tokio runtime that this is called in, if it is in one.
fn runtime() -> Option<Id> {
    Handle::try_current().ok().map(|handle| handle.id())
}

impl Tokens {
    pub(crate) fn new(source: impl TokenSource + 'static) -> Self {
        Self { source: Arc::new(source), state: Mutex::default() }
    }

    /// A token that is still good, and not `refused`. Whoever comes while one is fetched waits for it, and goes on with it if the one
    /// that began it is gone.
    pub(crate) async fn get(
        &self,
        refused: Option<&Secret<String>>,
        clock: &dyn Clock,
    ) -> Result<Secret<String>, SourceError> {
        let mut state = self.state.lock().await;
        state.finish().await;
        if let Some(held) = &state.held
            && held.is_good(clock.elapsed(), refused)
        {
            return Ok(held.secret.clone());
        }
        let fetch = state.fetch.insert(Fetch::new(&self.source, clock.elapsed()));
        let result = fetch.future.as_mut().await;
        state.fetch = None;
        // A source that is not back in time for its own token has one that is good for this request.
        Ok(state.held.insert(Held::new(result?, clock.elapsed())).secret.clone())
    }
}

impl State {
    /// Goes on with what a caller has left. If nothing comes of it, that is the one's who left; another runtime would wait for nothing.
    async fn finish(&mut self) {
        let Some(fetch) = self.fetch.as_mut().filter(|fetch| fetch.runtime == runtime()) else {
            return;
        };
        let (result, begun) = (fetch.future.as_mut().await, fetch.begun);
        self.fetch = None;
        if let Ok(token) = result {
            // It may have come long ago.
            self.held = Some(Held::new(token, begun));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{
        sync::atomic::{AtomicU32, Ordering},
        task::{Context, Waker},
        time::SystemTime,
    };

    use super::*;
    use crate::clock::SystemClock;

    struct Counting(Arc<AtomicU32>, Option<Duration>);

    impl TokenSource for Counting {
        fn token(&self) -> TokenFuture<'_> {
            Box::pin(async {
                tokio::task::yield_now().await;
                let number = self.0.fetch_add(1, Ordering::Relaxed) + 1;
                let token = Token::new(format!("t{number}"));
                Ok(match self.1 {
                    Some(time) => token.expires_in(time),
                    None => token,
                })
            })
        }
    }

    fn tokens(time: Option<Duration>) -> (Tokens, Arc<AtomicU32>) {
        let count = Arc::new(AtomicU32::new(0));
        (Tokens::new(Counting(Arc::clone(&count), time)), count)
    }

    #[tokio::test]
    async fn many_callers_ask_once() {
        let (tokens, count) = tokens(Some(Duration::from_secs(3600)));
        let (a, b, c) = tokio::join!(
            tokens.get(None, &SystemClock),
            tokens.get(None, &SystemClock),
            tokens.get(None, &SystemClock)
        );
        for token in [a, b, c] {
            assert_eq!(token.expect("there is one").expose(), "t1");
        }
        assert_eq!(count.load(Ordering::Relaxed), 1);
    }

    #[tokio::test]
    async fn renewed_when_expired_or_refused() {
        let (expired, _) = tokens(Some(Duration::ZERO));
        assert_eq!(expired.get(None, &SystemClock).await.expect("one").expose(), "t1");
        assert_eq!(expired.get(None, &SystemClock).await.expect("one").expose(), "t2");
        let (kept, count) = tokens(None);
        let first = kept.get(None, &SystemClock).await.expect("one");
        let second = kept.get(Some(&first), &SystemClock).await.expect("one");
        // Another request that was refused with the first one uses the second.
        assert_eq!(kept.get(Some(&first), &SystemClock).await.expect("one"), second);
        assert_eq!(count.load(Ordering::Relaxed), 2);
    }

    /// A clock that stands where it is put, and whose time of day is no help.
    #[derive(Default)]
    struct Put(AtomicU32);

    impl Clock for Put {
        fn now(&self) -> SystemTime {
            unreachable!("tokens do not go by the time of day")
        }

        fn elapsed(&self) -> Duration {
            Duration::from_secs(self.0.load(Ordering::Relaxed).into())
        }

        fn sleep(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
            unreachable!("nothing waits")
        }
    }

    #[tokio::test]
    async fn renewed_ahead_of_their_end_by_the_clock() {
        let (tokens, _) = tokens(Some(Duration::from_secs(3600)));
        let clock = Put::default();
        for (seconds, expected) in
            [(0, "t1"), (3569, "t1"), (3570, "t2"), (7139, "t2"), (7140, "t3")]
        {
            clock.0.store(seconds, Ordering::Relaxed);
            let token = tokens.get(None, &clock).await.expect("one");
            assert_eq!(token.expose(), expected, "after {seconds} seconds");
        }
    }

    /// Asks, and is dropped while the source works.
    fn leave(tokens: &Tokens, clock: &dyn Clock) {
        let mut asking = Box::pin(tokens.get(None, clock));
        assert!(asking.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    }

    /// A source that refuses what it has given up, as for a refresh token that is used twice.
    #[derive(Default)]
    struct Once {
        asked: Arc<AtomicU32>,
        fails: bool,
    }

    impl TokenSource for Once {
        fn token(&self) -> TokenFuture<'_> {
            Box::pin(async {
                let number = self.asked.fetch_add(1, Ordering::Relaxed) + 1;
                tokio::task::yield_now().await;
                match self.fails && number == 1 {
                    true => Err("refused".into()),
                    false => {
                        Ok(Token::new(format!("t{number}")).expires_in(Duration::from_secs(100)))
                    }
                }
            })
        }
    }

    #[tokio::test]
    async fn what_a_caller_has_left_is_gone_on_with() {
        let source = Once::default();
        let asked = Arc::clone(&source.asked);
        let (tokens, clock) = (Tokens::new(source), Put::default());
        leave(&tokens, &clock);
        clock.0.store(80, Ordering::Relaxed);
        assert_eq!(tokens.get(None, &clock).await.expect("one").expose(), "t1");
        assert_eq!(asked.load(Ordering::Relaxed), 1);
        // It counts from when it was asked for.
        clock.0.store(90, Ordering::Relaxed);
        assert_eq!(tokens.get(None, &clock).await.expect("one").expose(), "t2");
    }

    #[tokio::test]
    async fn what_has_failed_or_ended_meanwhile_is_fetched_anew() {
        let (tokens, clock) =
            (Tokens::new(Once { fails: true, ..Once::default() }), Put::default());
        leave(&tokens, &clock);
        assert_eq!(tokens.get(None, &clock).await.expect("one").expose(), "t2");
        let (tokens, clock) = (Tokens::new(Once::default()), Put::default());
        leave(&tokens, &clock);
        clock.0.store(100, Ordering::Relaxed);
        assert_eq!(tokens.get(None, &clock).await.expect("one").expose(), "t2");
    }

    #[test]
    fn another_runtime_fetches_anew() {
        let runtime = || tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        let (tokens, clock) = (Tokens::new(Once::default()), Put::default());
        let first = runtime();
        first.block_on(async { leave(&tokens, &clock) });
        let token = runtime().block_on(tokens.get(None, &clock));
        assert_eq!(token.expect("one").expose(), "t2");
    }
}
