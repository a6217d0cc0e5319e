//! Runs that are dropped in the middle: nothing runs on, and what was stored is enough to go on.

use std::{
    future::Future,
    pin::pin,
    task::{Context, Poll, Waker},
};

use soracom_sim::Client;
use support::{clock::TestClock, scripted::receive};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
    runtime::Handle,
    sync::oneshot,
};

use super::*;

/// Comes back once before it is over.
async fn pause() {
    let mut is_over = false;
    std::future::poll_fn(|_| match std::mem::replace(&mut is_over, true) {
        true => Poll::Ready(()),
        false => Poll::Pending,
    })
    .await;
}

/// A service and a place for states, of which each takes its time before and after it does something.
#[derive(Clone, Default)]
struct Slow(Arc<Mutex<Seen>>);

#[derive(Default)]
struct Seen {
    /// The steps that the service has done.
    executed: Vec<&'static str>,
    stored: Option<State>,
}

impl Slow {
    fn client(&self) -> Client {
        let service = self.clone();
        let options = RunOptions::new().steps(self.clone()).store(move |state: State| {
            let service = service.clone();
            async move {
                pause().await;
                service.seen(|seen| seen.stored = Some(state));
                pause().await;
                Ok(())
            }
        });
        let client = builder("http://127.0.0.1:9").clock(TestClock::default()).build();
        client.expect("the address is one").with(options)
    }

    fn seen<T>(&self, look: impl FnOnce(&mut Seen) -> T) -> T {
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Steps for Slow {
    fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
        Box::pin(async move {
            pause().await;
            let at = STEPS.iter().position(|(id, ..)| *id == step.step_id()).expect("it is one");
            self.seen(|seen| seen.executed.push(STEPS[at].0));
            pause().await;
            let Reaction::Answer { status, body, .. } = good(at) else { unreachable!("it is one") };
            Ok(step.answer(status, &[], body))
        })
    }
}

/// Polls so often at most.
fn poll<T>(future: impl Future<Output = T>, times: usize) -> Option<T> {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    (0..times).find_map(|_| match future.as_mut().poll(&mut context) {
        Poll::Ready(result) => Some(result),
        Poll::Pending => None,
    })
}

#[test]
fn at_each_await_what_was_stored_is_enough_to_go_on() {
    // It waits four times for each request: to store it twice, and twice for its answer.
    let all = (0..1000).find(|polls| is_over_after(*polls)).expect("it comes to its end");
    assert!(all > 4 * STEPS.len(), "{all}");
}

/// Drops the run after so many polls, and goes on from what is stored then. Whether it was over before.
fn is_over_after(polls: usize) -> bool {
    let service = Slow::default();
    let client = service.client();
    let holders = Arc::strong_count(&service.0);
    let outputs = poll(register_and_activate_sim(&client, inputs()), polls);
    assert_eq!(Arc::strong_count(&service.0), holders, "something is left after {polls}");
    let is_over = outputs.is_some();
    if let Some(outputs) = outputs {
        complete(&outputs.expect("all is answered"));
    }
    let (executed, stored) = service.seen(|seen| (seen.executed.clone(), seen.stored.clone()));
    let Some(state) = stored else {
        assert_eq!(executed, [""; 0], "nothing is known of it after {polls}");
        return is_over;
    };
    let done: Vec<String> = state.completed().iter().map(|done| done.step_id.to_string()).collect();
    // What the service has done is stored as done, or as what may have been; all but the last step change something.
    for step in executed.iter().filter(|step| **step != STEPS[3].0) {
        let is_known = done.iter().any(|done| done == step) || state.unknown_step() == Some(step);
        assert!(is_known, "nobody knows of {step} after {polls}");
    }
    taken_up(state, done.len(), polls);
    is_over
}

/// Takes it up, with so many steps done.
fn taken_up(state: State, done: usize, polls: usize) {
    let service = Slow::default();
    let client = service.client();
    if let Some(step) = state.unknown_step() {
        let run = resume_register_and_activate_sim(&client, state.clone(), secrets());
        let error = poll(run, 1).expect("nothing is asked").expect_err("nobody knows");
        assert_eq!(error.kind(), &ErrorKind::OutcomeUnknown { step: step.to_owned() });
    }
    let run = resume_register_and_activate_sim(&client, state.repeat_unknown(), secrets());
    complete(&poll(run, 1000).expect("it comes to its end").expect("it goes on"));
    let due: Vec<&str> = STEPS[done..].iter().map(|(id, ..)| *id).collect();
    assert_eq!(service.seen(|seen| seen.executed.clone()), due, "after {polls}");
}

/// Waits until the server has written, and for any moment after it.
async fn begun_to_come(comes: oneshot::Receiver<()>) -> Result<(), oneshot::error::RecvError> {
    comes.await?;
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    Ok(())
}

/// What has come of the last answer when the run is dropped: nothing, a part of the head, or a part of the body.
const BEGUN: [&str; 3] =
    ["", "HTTP/1.1 200 O", "HTTP/1.1 200 OK\r\ncontent-length: 40\r\n\r\n{\"simId\":"];

/// The request is given up, and its connection is closed.
#[tokio::test]
async fn no_task_goes_on_with_the_request() {
    let tasks = || Handle::current().metrics().num_alive_tasks();
    let before = tasks();
    for (step, begun) in (0..STEPS.len()).flat_map(|step| BEGUN.map(|begun| (step, begun))) {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
        let address = listener.local_addr().expect("it is bound");
        let (come, comes) = oneshot::channel();
        let server = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.expect("the client comes");
            for at in 0..step {
                receive(&mut stream).await.expect("a request comes");
                let Reaction::Bytes(bytes) = good(at).then_close() else { unreachable!("it is") };
                stream.write_all(&bytes).await.expect("the client reads");
            }
            receive(&mut stream).await.expect("the last request comes");
            stream.write_all(begun.as_bytes()).await.expect("the client reads");
            come.send(()).expect("somebody waits");
            stream.read(&mut [0]).await
        });
        let client = client(&format!("http://{address}"));
        tokio::select! {
            _ = register_and_activate_sim(&client, inputs()) => unreachable!("nobody answers"),
            come = soon(begun_to_come(comes)) => come.expect("the request comes"),
        }
        let end = soon(server).await.expect("it does not panic");
        assert!(end.is_ok_and(|length| length == 0), "the connection is still open");
        drop(client);
        soon(async {
            while tasks() > before {
                tokio::task::yield_now().await;
            }
        })
        .await;
    }
}
