//! Requests whose token is refused, or does not come.

use std::{
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use soracom_sim::runtime::{
    ErrorKind, Event, Method, Run, Scheme, Token, TokenFuture, TokenSource, Workflow,
};
use support::{
    clock::TestClock,
    scripted::{Reaction, answer, receive},
};
use tokio::{io::AsyncWriteExt, net::TcpListener};

use super::{builder, call, http, scripted, soon};

/// A source that gives one token at most, and takes its time for the next one.
struct Once(AtomicBool, TestClock);

impl TokenSource for Once {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(async {
            match self.0.swap(false, Ordering::Relaxed) {
                true => Ok(Token::new("t0ken")),
                false => {
                    self.1.pass(Duration::from_secs(60));
                    std::future::pending().await
                }
            }
        })
    }
}

/// Nothing is sent without it; what was refused is not done.
#[tokio::test]
async fn a_token_has_to_come_in_time_too() {
    const TOKEN: Scheme = Scheme::bearer("token");
    for (given, sent) in [(false, 0), (true, 1)] {
        let server = scripted([Reaction::json(401, "{}")]).await;
        let clock = TestClock::default();
        let builder = builder(server.base_url()).clock(clock.clone());
        let http = http(builder.token_source(TOKEN, Once(AtomicBool::new(given), clock)));
        let call = call(&http, Method::POST).security(&[&[TOKEN]]);
        let error = soon(call.send()).await.expect_err("no token comes");
        assert_eq!((error.kind(), server.received().len()), (&ErrorKind::Timeout, sent));
        assert!(!error.is_outcome_unknown() && error.to_string().contains("token"), "{error}");
    }
}

/// Gives a token each time.
struct Always;

impl TokenSource for Always {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(async { Ok(Token::new("t0ken")) })
    }
}

/// What a token that was refused took of the time is not what the next sending takes.
#[tokio::test]
async fn after_a_new_token_a_broken_connection_is_made_again() {
    const TOKEN: Scheme = Scheme::bearer("token");
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
    let address = listener.local_addr().expect("it is bound");
    let clock = TestClock::default();
    let builder = builder(&format!("http://{address}")).clock(clock.clone());
    let http = http(builder.token_source(TOKEN, Always));
    let server = async {
        let mut requests = 0;
        while let Ok((mut stream, _)) = listener.accept().await {
            while receive(&mut stream).await.is_some() {
                requests += 1;
                let status = match requests {
                    1 => {
                        clock.pass(Duration::from_secs(16));
                        401
                    }
                    2 => break,
                    _ => 200,
                };
                stream.write_all(&answer(status, &[], b"{}")).await.expect("it can be answered");
            }
        }
    };
    let call = call(&http, Method::GET).security(&[&[TOKEN]]);
    let reply = tokio::select! {
        reply = soon(call.send()) => reply.expect("it is sent a third time"),
        () = server => unreachable!("the server goes on"),
    };
    assert_eq!(reply.status(), 200);
}

/// The observer of a run is told.
#[tokio::test]
async fn a_refused_token_is_told() {
    const TOKEN: Scheme = Scheme::bearer("token");
    const ADOPT: Workflow = Workflow::new("adopt", 1);
    let server = scripted([401, 200].map(|status| Reaction::json(status, "{}"))).await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let events = Arc::clone(&told);
    let tell = move |event: &Event<'_>| {
        let event = match event {
            Event::Resend { step, sent, after, .. } => format!("{step} again: {sent}, {after:?}"),
            Event::Response { status, .. } => status.to_string(),
            _ => return,
        };
        events.lock().unwrap_or_else(PoisonError::into_inner).push(event);
    };
    let builder = builder(server.base_url()).observer(tell).token_source(TOKEN, Always);
    let http = http(builder);
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    let call = call(&http, Method::POST).security(&[&[TOKEN]]);
    soon(run.step("find", call)).await.expect("the second one is answered").finish();
    assert_eq!(*told.lock().unwrap_or_else(PoisonError::into_inner), ["find again: 1, 0ns", "200"]);
}

/// That it may have been done before the token was refused is not forgotten, whether a new token comes or not.
#[tokio::test]
async fn a_refused_token_does_not_hide_a_lost_answer() {
    const TOKEN: Scheme = Scheme::bearer("token");
    let refused = || Reaction::json(401, "{}");
    let server = scripted([Reaction::Close, refused()]).await;
    let clock = TestClock::default();
    let builder = builder(server.base_url()).clock(clock.clone());
    let http = http(builder.token_source(TOKEN, Once(AtomicBool::new(true), clock)));
    let call = call(&http, Method::PUT).security(&[&[TOKEN]]);
    let error = soon(call.send()).await.expect_err("no new token comes");
    assert_eq!((error.kind(), server.received().len()), (&ErrorKind::Timeout, 2));
    assert!(error.is_outcome_unknown(), "{error}");
}
