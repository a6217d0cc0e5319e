//! Tokens that expire: where they come from, and when the next one is fetched.

use std::{error::Error as StdError, future::Future, pin::Pin, time::Duration};

use tokio::sync::Mutex;

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
/// answered 401. Many requests at the same time ask once. [`ClientCredentials`](crate::ClientCredentials) and
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

/// A source and the token that it gave last.
pub(crate) struct Tokens {
    source: Box<dyn TokenSource>,
    held: Mutex<Option<Held>>,
}

struct Held {
    secret: Secret<String>,
    /// By what has elapsed on the clock.
    renew_at: Option<Duration>,
}

impl Tokens {
    pub(crate) fn new(source: impl TokenSource + 'static) -> Self {
        Self { source: Box::new(source), held: Mutex::new(None) }
    }

    /// A token that is still good, and not `refused`. Whoever comes while one is fetched waits for it.
    pub(crate) async fn get(
        &self,
        refused: Option<&Secret<String>>,
        clock: &dyn Clock,
    ) -> Result<Secret<String>, SourceError> {
        let mut held = self.held.lock().await;
        let now = clock.elapsed();
        let good =
            |held: &&Held| held.renew_at.is_none_or(|at| now < at) && Some(&held.secret) != refused;
        if let Some(held) = held.as_ref().filter(good) {
            return Ok(held.secret.clone());
        }
        let token = self.source.token().await?;
        // A source that is not back in time for its own token has one that is good for this request.
        let ahead = |time: Duration| time.saturating_sub(AHEAD.min(time / 10));
        let renew_at = token.expires_in.and_then(|time| clock.elapsed().checked_add(ahead(time)));
        *held = Some(Held { secret: token.secret.clone(), renew_at });
        Ok(token.secret)
    }
}

#[cfg(test)]
mod tests {
    use std::{
        sync::{
            Arc,
            atomic::{AtomicU32, Ordering},
        },
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
}
