//! What the end of a run's time says of the request that was to be sent.

use std::sync::atomic::{AtomicU32, Ordering};

use tokio::sync::Notify;

use super::*;
use crate::{RunOptions, Scheme, StepCall, StepFuture, Steps, Token, TokenFuture, TokenSource};

const DEADLINE: Duration = Duration::from_secs(60);
const SECURITY: &[&[Scheme]] = &[&[Scheme::bearer("token")]];

/// Time is over when somebody says so.
#[derive(Clone, Default)]
struct Over(Arc<Notify>);

impl Clock for Over {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn elapsed(&self) -> Duration {
        Duration::ZERO
    }

    fn sleep(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(ready(()))
    }

    /// Only what has this time: other requests have enough.
    fn timeout(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        let over = Arc::clone(&self.0);
        match duration == DEADLINE {
            true => Box::pin(async move { over.notified().await }),
            false => Box::pin(pending()),
        }
    }
}

/// Gives so many tokens; time is over while it looks for the next one.
struct Runs(AtomicU32, Over);

impl TokenSource for Runs {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(async {
            let left = self.0.load(Ordering::Relaxed);
            if left == 0 {
                self.1.0.notify_one();
                return pending().await;
            }
            self.0.store(left - 1, Ordering::Relaxed);
            Ok(Token::new(format!("t{left}")))
        })
    }
}

struct Never(Over);

impl Steps for Never {
    fn execute<'a>(&'a self, _: StepCall<'a>) -> StepFuture<'a> {
        self.0.0.notify_one();
        Box::pin(pending())
    }
}

/// A run whose time is over in its step; the error.
async fn late(url: &str, tokens: u32, over: Over, steps: Option<Never>) -> WorkflowError {
    let builder = HttpBuilder::new(url, &[]).clock(over.clone()).timeout(DEADLINE * 2);
    let source = Runs(tokens.into(), over);
    let http = builder.token_source(SECURITY[0][0], source).build().expect("the URL is one");
    let options = RunOptions::new().deadline(DEADLINE);
    let options = match steps {
        Some(steps) => options.steps(steps),
        None => options,
    };
    let http = http.with(options);
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    let call: Call<Value> = http.call("adopt", Method::POST, "/pets").security(SECURITY);
    let error = run.step("adopt", call).await.err().expect("time is over");
    assert_eq!(error.kind(), &ErrorKind::Deadline);
    error
}

fn assert_unknown(error: &WorkflowError, is_unknown: bool) {
    assert_eq!(error.error().is_outcome_unknown(), is_unknown, "{error}");
    let step = error.state().expect("it can be taken up").unknown_step();
    assert_eq!(step, is_unknown.then_some("adopt"), "{error}");
    assert_eq!(error.to_string().contains("it may have been sent"), is_unknown, "{error}");
}

#[tokio::test]
async fn nothing_was_sent_while_a_token_was_fetched() {
    assert_unknown(&late("http://127.0.0.1:9", 0, Over::default(), None).await, false);
}

#[tokio::test]
async fn what_was_answered_is_known() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
    let url = format!("http://{}", listener.local_addr().expect("it is bound"));
    // The token is refused, and there is no other one in time.
    let answering = async {
        let (mut stream, _) = listener.accept().await.expect("the request comes");
        let _ = stream.read(&mut [0; 4096]).await.expect("it can be read");
        let answer = b"HTTP/1.1 401 Unauthorized\r\ncontent-length: 0\r\n\r\n";
        stream.write_all(answer).await.expect("it can be answered");
    };
    let (error, ()) = tokio::join!(late(&url, 1, Over::default(), None), answering);
    assert_unknown(&error, false);
}

#[tokio::test]
async fn what_was_sent_may_have_been_done() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
    let url = format!("http://{}", listener.local_addr().expect("it is bound"));
    let over = Over::default();
    let receiving = async {
        let (mut stream, _) = listener.accept().await.expect("the request comes");
        let _ = stream.read(&mut [0; 4096]).await.expect("it can be read");
        over.0.notify_one();
        stream
    };
    let (error, _stream) = tokio::join!(late(&url, 1, over.clone(), None), receiving);
    assert_unknown(&error, true);
    // Who executes steps may have sent it in a way of its own.
    let over = Over::default();
    let error = late("http://127.0.0.1:9", 1, over.clone(), Some(Never(over))).await;
    assert_unknown(&error, true);
}

/// Hands on what it is given.
struct Sends;

impl Steps for Sends {
    fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
        Box::pin(step.send())
    }
}

/// A status that has come is told, as it is where the time of the request is over.
#[tokio::test]
async fn an_answer_that_had_begun_has_its_status() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
    let url = format!("http://{}", listener.local_addr().expect("it is bound"));
    let within = || RunOptions::new().deadline(DEADLINE);
    for options in [within(), within().steps(Sends)] {
        let builder = HttpBuilder::new(&url, &[]).timeout(DEADLINE * 2);
        let http = builder.build().expect("the URL is one").with(options);
        let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
        let call: Call<Value> = http.call("adopt", Method::POST, "/pets");
        let answering = async {
            let (mut stream, _) = listener.accept().await.expect("the request comes");
            let _ = stream.read(&mut [0; 4096]).await.expect("it can be read");
            let begun = b"HTTP/1.1 201 Created\r\ncontent-length: 9\r\n\r\n{";
            stream.write_all(begun).await.expect("it can be answered");
            // From here on time passes as soon as there is nothing else to do.
            tokio::time::pause();
            stream
        };
        let (result, _stream) = tokio::join!(run.step("adopt", call), answering);
        tokio::time::resume();
        let error = result.err().expect("time is over");
        assert_eq!((error.kind(), error.error().status()), (&ErrorKind::Deadline, Some(201)));
        let text = error.to_string();
        assert!(text.contains("the run has not ended in time; answered 201 Created;"), "{text}");
        assert!(error.error().is_outcome_unknown(), "{text}");
    }
}

#[tokio::test]
async fn what_executes_a_step_has_the_time_of_the_step() {
    let over = Over::default();
    let builder = HttpBuilder::new("http://127.0.0.1:9", &[]).clock(over.clone());
    let http = builder.build().expect("the URL is one").with(RunOptions::new().steps(Never(over)));
    for (method, is_unknown) in [(Method::POST, true), (Method::GET, false)] {
        let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
        // The clock has it end; that of the client, if this were not said, goes on.
        let call: Call<Value> = http.call("adopt", method, "/pets").timeout(DEADLINE);
        let error = run.step("adopt", call).await.err().expect("time is over");
        assert_eq!(error.kind(), &ErrorKind::Timeout);
        assert_unknown(&error, is_unknown);
    }
}

/// Sends it after a while.
struct Later;

impl Steps for Later {
    fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
        Box::pin(async move {
            tokio::time::sleep(Duration::from_millis(5)).await;
            step.send().await
        })
    }
}

/// No longer than who waits for it, so that it is known then what was sent.
#[tokio::test(start_paused = true)]
async fn who_sends_it_later_has_the_time_that_is_left() {
    let builder = HttpBuilder::new("http://127.0.0.1:9", &[]);
    let source = Runs(0.into(), Over::default());
    let http = builder.token_source(SECURITY[0][0], source).build().expect("the URL is one");
    let http = http.with(RunOptions::new().steps(Later));
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    let call: Call<Value> = http.call("adopt", Method::POST, "/pets").security(SECURITY);
    let error = run.step("adopt", call).await.err().expect("there is no token");
    assert_eq!(error.kind(), &ErrorKind::Timeout);
    assert_unknown(&error, false);
}

/// The end of a run goes by its own clock, also where the service of a step has another one.
#[tokio::test]
async fn a_service_with_another_clock() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
    let url = format!("http://{}", listener.local_addr().expect("it is bound"));
    let over = Over::default();
    let run = HttpBuilder::new(&url, &[]).clock(over.clone()).build().expect("the URL is one");
    let run = run.with(RunOptions::new().deadline(DEADLINE));
    // On this one nothing is ever over.
    let other = HttpBuilder::new(&url, &[]).clock(Over::default()).build();
    let other = other.expect("the URL is one");
    let mut run = Run::new(&ADOPT, &run, &[]).expect("nothing is taken up");
    let call: Call<Value> = other.call("adopt", Method::POST, "/pets");
    let silent = async {
        let (stream, _) = listener.accept().await.expect("the request comes");
        over.0.notify_one();
        stream
    };
    let (result, _stream) = tokio::join!(run.step("adopt", call), silent);
    let error = result.err().expect("time is over");
    assert_eq!(error.kind(), &ErrorKind::Deadline);
    assert_unknown(&error, true);
}

#[tokio::test]
async fn the_deadline_or_the_timeout_of_the_step_is_what_counts() {
    let http = HttpBuilder::new("http://127.0.0.1:9", &[]).clock(Over::default()).build();
    let http = http.expect("the URL is one");
    let run = |http| Run::new(&ADOPT, http, &[]).expect("nothing is taken up");
    let (less, more) = (DEADLINE / 2, DEADLINE * 2);
    assert_eq!(run(&http).ends_first(less), (ErrorKind::Timeout, less));
    let http = http.with(RunOptions::new().deadline(DEADLINE));
    assert_eq!(run(&http).ends_first(less), (ErrorKind::Timeout, less));
    for timeout in [DEADLINE, more] {
        assert_eq!(run(&http).ends_first(timeout), (ErrorKind::Deadline, DEADLINE));
    }
}

/// Nobody is told to wait for longer than the run has time.
#[tokio::test]
async fn a_wait_is_no_longer_than_the_time() {
    let events = Told::default();
    let http = builder(&events).clock(Over::default()).build().expect("the URL is one");
    let http = http.with(RunOptions::new().deadline(DEADLINE));
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    let error = failure(&mut run, "adopt", response(503, &[], ""));
    let retries = run.retry("adopt", "again", 1, DEADLINE * 2, &error).await;
    assert_eq!(retries.ok(), Some(true));
    let told = told(&events).concat();
    assert!(told.contains("action: \"again\", attempt: 1, after: 60s"), "{told}");
}
