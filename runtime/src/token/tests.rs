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
    for (seconds, expected) in [(0, "t1"), (3569, "t1"), (3570, "t2"), (7139, "t2"), (7140, "t3")] {
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

/// A source that never answers, once it has given one token.
struct Hanging(AtomicU32);

impl TokenSource for Hanging {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(async {
            match self.0.fetch_add(1, Ordering::Relaxed) {
                0 => Ok(Token::new("t1")),
                _ => std::future::pending().await,
            }
        })
    }
}

/// The service may have refused it to one caller only.
#[tokio::test]
async fn a_good_token_does_not_wait_for_a_new_one() {
    let tokens = Tokens::new(Hanging(AtomicU32::new(0)));
    let clock = Put::default();
    let first = tokens.get(None, &clock).await.expect("one");
    let mut renewing = Box::pin(tokens.get(Some(&first), &clock));
    assert!(renewing.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    assert_eq!(tokens.get(None, &clock).await.expect("it is good"), first);
}

struct Failing(Arc<AtomicU32>);

impl TokenSource for Failing {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(async {
            tokio::task::yield_now().await;
            self.0.fetch_add(1, Ordering::Relaxed);
            Err("closed".into())
        })
    }
}

#[tokio::test]
async fn those_who_wait_together_fail_together() {
    let count = Arc::new(AtomicU32::new(0));
    let tokens = Tokens::new(Failing(Arc::clone(&count)));
    let (a, b) = tokio::join!(tokens.get(None, &SystemClock), tokens.get(None, &SystemClock));
    for result in [a, b] {
        assert_eq!(result.expect_err("there is none").to_string(), "closed");
    }
    assert_eq!(count.load(Ordering::Relaxed), 1);
    // The next one asks anew.
    assert!(tokens.get(None, &SystemClock).await.is_err());
    assert_eq!(count.load(Ordering::Relaxed), 2);
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
                false => Ok(Token::new(format!("t{number}")).expires_in(Duration::from_secs(100))),
            }
        })
    }

    fn must_finish(&self) -> bool {
        true
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
    let (tokens, clock) = (Tokens::new(Once { fails: true, ..Once::default() }), Put::default());
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

/// A source that never answers, and knows how often it is asked at this moment.
#[derive(Default)]
struct Open(Arc<()>);

impl TokenSource for Open {
    fn token(&self) -> TokenFuture<'_> {
        let one = Arc::clone(&self.0);
        Box::pin(async move {
            let _one = one;
            std::future::pending().await
        })
    }
}

/// Those who wait share it, and it is gone with the last of them.
#[tokio::test]
async fn what_nobody_waits_for_is_dropped() {
    let source = Open::default();
    let (open, clock) = (Arc::clone(&source.0), Put::default());
    let asked = || Arc::strong_count(&open) - 2;
    let tokens = Tokens::new(source);
    let begin = || {
        let mut asking = Box::pin(tokens.get(None, &clock));
        assert!(asking.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        asking
    };
    let (first, second) = (begin(), begin());
    assert_eq!(asked(), 1);
    drop(first);
    assert_eq!(asked(), 1, "the other one goes on");
    drop(second);
    assert_eq!(asked(), 0, "nothing is left behind");
    let third = begin();
    assert_eq!((asked(), tokens.state().fetches.len()), (1, 1), "it is asked anew");
    drop(third);
    assert_eq!(asked(), 0);
}

/// A source that lets one ask at a time, and gets no answer the first time.
#[derive(Default)]
struct InTurn(tokio::sync::Mutex<u32>);

impl TokenSource for InTurn {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(async {
            let mut turns = self.0.lock().await;
            *turns += 1;
            match *turns {
                1 => std::future::pending().await,
                turn => Ok(Token::new(format!("t{turn}"))),
            }
        })
    }

    fn must_finish(&self) -> bool {
        true
    }
}

/// What was left on a runtime that may never go on keeps no other one from asking.
#[test]
fn what_was_left_on_another_runtime_is_in_nobodys_way() {
    let runtime = || tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let (tokens, clock) = (Tokens::new(InTurn::default()), Put::default());
    let first = runtime();
    first.block_on(async { leave(&tokens, &clock) });
    let token = runtime().block_on(async { tokens.get(None, &clock).now_or_never() });
    assert_eq!(token.expect("nothing is waited for").expect("one").expose(), "t2");
}

struct Panicking(AtomicU32);

impl TokenSource for Panicking {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(async {
            assert!(self.0.fetch_add(1, Ordering::Relaxed) > 0, "the first one fails");
            Ok(Token::new("t1"))
        })
    }
}

#[tokio::test]
async fn a_source_that_panics_is_asked_again() {
    let tokens = Tokens::new(Panicking(AtomicU32::new(0)));
    let error = tokens.get(None, &SystemClock).await.expect_err("there is none");
    assert_eq!(error.to_string(), "the source panicked");
    assert_eq!(tokens.get(None, &SystemClock).await.expect("one").expose(), "t1");
}

/// Whoever is woken first, the token is as old as it is.
#[tokio::test]
async fn who_joins_what_was_left_knows_how_old_it_is() {
    let (tokens, clock) = (Tokens::new(Once::default()), Put::default());
    leave(&tokens, &clock);
    clock.0.store(80, Ordering::Relaxed);
    let (a, b) = tokio::join!(tokens.get(None, &clock), tokens.get(None, &clock));
    assert!(a.is_ok_and(|one| one.expose() == "t1") && b.is_ok_and(|one| one.expose() == "t1"));
    clock.0.store(90, Ordering::Relaxed);
    assert_eq!(tokens.get(None, &clock).await.expect("one").expose(), "t2");
}
