//! Tokens that expire: where they come from, and when the next one is fetched.

use std::{
    error::Error as StdError,
    fmt,
    future::Future,
    mem,
    panic::AssertUnwindSafe,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use futures_util::future::{FutureExt, Shared, WeakShared};
use tokio::runtime::{Handle, Id};

use crate::{Clock, Secret};

/// How long before its end a token is renewed, unless it lives for a shorter time than ten times this.
const AHEAD: Duration = Duration::from_secs(30);

/// Why a source that panicked has no token.
const PANICKED: &str = "the source panicked";

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
    ///
    /// ```
    /// use arazzo_runtime::Token;
    ///
    /// let token = Token::new("t0ken");
    /// assert!(format!("{token:?}").contains("expires_in: None"));
    /// ```
    pub fn new(secret: impl Into<Secret<String>>) -> Self {
        Self { secret: secret.into(), expires_in: None }
    }

    /// The same with a time after which it is not used any more.
    ///
    /// ```
    /// use std::time::Duration;
    /// use arazzo_runtime::Token;
    ///
    /// let token = Token::new("t0ken").expires_in(Duration::from_secs(3600));
    /// assert!(format!("{token:?}").contains("expires_in: Some(3600s)"));
    /// ```
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
/// answered 401. Many requests at the same time on one tokio runtime ask once. When all of them are dropped, so is the future of the source,
/// unless that [has to finish](Self::must_finish). [`ClientCredentials`](crate::ClientCredentials) and
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
    /// ```
    /// use arazzo_runtime::{Token, TokenFuture, TokenSource};
    ///
    /// /// What an environment variable says at the time.
    /// struct Variable(&'static str);
    ///
    /// impl TokenSource for Variable {
    ///     fn token(&self) -> TokenFuture<'_> {
    ///         Box::pin(async { Ok(Token::new(std::env::var(self.0)?)) })
    ///     }
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// // It is not set, which the request that needs the token is told.
    /// let error = Variable("PETS_TOKEN_OF_NOBODY").token().await.unwrap_err();
    /// assert_eq!(error.to_string(), "environment variable not found");
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Why there is none, of whatever type. The call or the step fails with [`ErrorKind::Token`](crate::ErrorKind::Token) then, whose
    /// text has the text of this one: no secret may be in it.
    fn token(&self) -> TokenFuture<'_>;

    /// Whether dropping what [`token`](Self::token) gives could lose what the source asks with, such as a refresh token that each answer
    /// replaces.
    ///
    /// Then the client keeps a future that nobody waits for any more, and the next request that needs a token goes on with it before it asks
    /// anew; nothing drives it until then. On another tokio runtime it cannot go on, and is dropped by that request. `false` as it is
    /// provided: it is dropped at once.
    ///
    /// ```
    /// use arazzo_runtime::{RefreshToken, TokenFuture, TokenSource};
    ///
    /// /// Tells what is done.
    /// struct Told(RefreshToken);
    ///
    /// impl TokenSource for Told {
    ///     fn token(&self) -> TokenFuture<'_> {
    ///         println!("a token is asked for");
    ///         self.0.token()
    ///     }
    ///
    ///     fn must_finish(&self) -> bool {
    ///         self.0.must_finish()
    ///     }
    /// }
    /// ```
    fn must_finish(&self) -> bool {
        false
    }
}

/// A source, the token that it gave last, and the one that is being fetched.
pub(crate) struct Tokens {
    source: Arc<dyn TokenSource>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    held: Option<Held>,
    /// One for each runtime.
    fetches: Vec<Fetch>,
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

/// What the source does.
type Fetching = Pin<Box<dyn Future<Output = Result<Token, Failed>> + Send>>;

/// A token that is being fetched.
struct Fetch {
    owned: Owned,
    /// By what had elapsed on the clock.
    begun: Duration,
    /// The runtime that drives it.
    runtime: Option<Id>,
    /// Whether all who waited for it were gone.
    was_left: bool,
}

/// Whose the future of a source is.
enum Owned {
    /// Theirs who wait for it: it is gone with the last of them.
    ByCallers(WeakShared<Fetching>),
    /// The client's, too, since the source has to finish.
    ByClient(Shared<Fetching>),
}

/// What a caller waits for.
struct Awaited {
    future: Shared<Fetching>,
    part: Part,
    /// By what had elapsed on the clock.
    begun: Duration,
}

impl Fetch {
    fn new(source: &Arc<dyn TokenSource>, begun: Duration) -> (Self, Shared<Fetching>) {
        let must_finish = source.must_finish();
        let source = Arc::clone(source);
        let asked = async move { source.token().await.map_err(|error| Failed(error.into())) };
        // All who wait would panic with it, for ever.
        let asked = AssertUnwindSafe(asked).catch_unwind();
        let future = async move {
            asked.await.unwrap_or_else(|_| Err(Failed(SourceError::from(PANICKED).into())))
        };
        let future: Fetching = Box::pin(future);
        let future = future.shared();
        let owned = match future.downgrade() {
            Some(future) if !must_finish => Owned::ByCallers(future),
            _ => Owned::ByClient(future.clone()),
        };
        (Self { owned, begun, runtime: runtime(), was_left: false }, future)
    }

    /// The future, unless it is gone.
    fn future(&self) -> Option<Shared<Fetching>> {
        match &self.owned {
            Owned::ByCallers(future) => future.upgrade(),
            Owned::ByClient(future) => Some(future.clone()),
        }
    }

    /// Whether the client alone has it, in one place.
    fn is_left(&self) -> bool {
        matches!(&self.owned, Owned::ByClient(it) if it.strong_count() == Some(1))
    }

    /// Waits for it, too.
    fn join(&mut self) -> Option<Awaited> {
        self.was_left |= self.is_left();
        let part = if self.was_left { Part::TakenUp } else { Part::Joined };
        Some(Awaited { future: self.future()?, part, begun: self.begun })
    }
}

/// The tokio runtime that this is called in, if it is in one.
fn runtime() -> Option<Id> {
    Handle::try_current().ok().map(|handle| handle.id())
}

/// Why a source has no token, for all who have waited.
#[derive(Clone, Debug)]
struct Failed(Arc<dyn StdError + Send + Sync>);

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl StdError for Failed {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source()
    }
}

/// What a caller has to do with the token that it waits for.
enum Part {
    /// It has begun to fetch it.
    Own,
    /// Another caller has, who waits, too.
    Joined,
    /// Another caller has, and is gone.
    TakenUp,
}

impl Tokens {
    pub(crate) fn new(source: impl TokenSource + 'static) -> Self {
        Self { source: Arc::new(source), state: Mutex::default() }
    }

    /// A token that is still good, and not `refused`. Whoever needs another one while that is fetched waits for it, and goes on with it if
    /// the one that began it is gone.
    pub(crate) async fn get(
        &self,
        refused: Option<&Secret<String>>,
        clock: &dyn Clock,
    ) -> Result<Secret<String>, SourceError> {
        loop {
            let (Awaited { future, part, begun }, gone) = {
                let mut state = self.state();
                if let Some(held) = state.good(clock.elapsed(), refused) {
                    return Ok(held);
                }
                state.fetch(&self.source, clock.elapsed())
            };
            drop(gone);
            let result = future.clone().await;
            // What was taken up may have come long ago.
            let from = match part {
                Part::TakenUp => begun,
                Part::Own | Part::Joined => clock.elapsed(),
            };
            self.state().settle(&future, &result, from);
            match (result, part) {
                // A source that is not back in time for its own token has one that is good for this request.
                (Ok(token), Part::Own) => return Ok(token.secret),
                (Err(failed), Part::Own | Part::Joined) => return Err(failed.into()),
                // If nothing comes of it, that is the one's who left; and it may be the one that was refused.
                (Ok(_), _) | (Err(_), Part::TakenUp) => {}
            }
        }
    }

    /// Nothing in here can be half done.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// The token that is held, if it is good.
    fn good(&self, now: Duration, refused: Option<&Secret<String>>) -> Option<Secret<String>> {
        let held = self.held.as_ref().filter(|held| held.is_good(now, refused))?;
        Some(held.secret.clone())
    }

    /// The token that is being fetched, or begins to be, and what is fetched no longer: one on another runtime would be waited for in vain, and
    /// nobody knows whether that goes on with what was left there, for which this one may have to wait.
    fn fetch(&mut self, source: &Arc<dyn TokenSource>, now: Duration) -> (Awaited, Vec<Fetch>) {
        let here = runtime();
        let is_open = |fetch: &Fetch| fetch.runtime == here || !fetch.is_left();
        let is_open = |fetch: &Fetch| is_open(fetch) && fetch.future().is_some();
        let (open, gone) = mem::take(&mut self.fetches).into_iter().partition(is_open);
        self.fetches = open;
        let mut open = self.fetches.iter_mut().filter(|fetch| fetch.runtime == here);
        if let Some(joined) = open.find_map(Fetch::join) {
            return (joined, gone);
        }
        let (fetch, future) = Fetch::new(source, now);
        self.fetches.push(fetch);
        (Awaited { future, part: Part::Own, begun: now }, gone)
    }

    /// Keeps what has come, once. The token lives from then on.
    fn settle(
        &mut self,
        future: &Shared<Fetching>,
        result: &Result<Token, Failed>,
        from: Duration,
    ) {
        let is_it = |open: &Fetch| open.future().is_some_and(|open| open.ptr_eq(future));
        let Some(at) = self.fetches.iter().position(is_it) else { return };
        self.fetches.swap_remove(at);
        if let Ok(token) = result {
            self.held = Some(Held::new(token.clone(), from));
        }
    }
}

#[cfg(test)]
mod tests;
