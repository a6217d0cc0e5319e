//! The workflow from code that is not async.

#[path = "support/soracom.rs"]
mod soracom;

use std::{sync::mpsc, thread};

use arazzo_runtime::{ErrorKind, blocking};
use soracom::{SIM_ID, client, inputs, scripted, soon};
use soracom_sim::{Client, register_and_activate_sim};
use support::scripted::Reaction;

fn good(status: u16) -> Reaction {
    Reaction::json(status, r#"{"simId":"8981100000000000000","status":"active","groupId":"g"}"#)
}

/// Answers with these on a thread of its own while the test uses the address; gives the lines that came.
fn served(answers: Vec<Reaction>, test: impl FnOnce(&str)) -> Vec<String> {
    let (address, addresses) = mpsc::channel();
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let server = thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        runtime.expect("a runtime can be made").block_on(async {
            let server = scripted(answers).await;
            address.send(server.base_url().to_owned()).expect("the test waits for it");
            stopped.await.ok();
            server.received().into_iter().map(|received| received.line).collect()
        })
    });
    test(&addresses.recv().expect("the server starts"));
    drop(stop);
    server.join().expect("the server does not panic")
}

fn runs(client: &Client) {
    let outputs = blocking(register_and_activate_sim(client, inputs()));
    let outputs = outputs.expect("no runtime is here").expect("every step is answered");
    assert_eq!(outputs.sim_id.as_deref(), Some(SIM_ID));
}

#[test]
fn a_workflow_runs_from_code_that_is_not_async() {
    let answers = [201, 200, 200, 200].repeat(3).into_iter().map(good).collect();
    let lines = served(answers, |address| {
        let client = client(address);
        runs(&client);
        // A kept connection serves another thread as well.
        thread::scope(|scope| scope.spawn(|| runs(&client)).join().expect("it does not panic"));
        runs(&client);
    });
    assert_eq!(lines.len(), 12);
    assert_eq!(lines[3], "GET /v1/sims/8981100000000000000 HTTP/1.1");
}

#[test]
fn threads_share_a_client() {
    let lines = served(vec![Reaction::json(200, r#"{"simId":"1"}"#)], |address| {
        let client = client(address);
        thread::scope(|scope| {
            let get = || {
                for _ in 0..10 {
                    let reply = blocking(client.get_sim(SIM_ID).send());
                    reply.expect("no runtime is here").expect("it is answered");
                }
            };
            let threads: Vec<_> = (0..4).map(|_| scope.spawn(get)).collect();
            threads.into_iter().for_each(|thread| thread.join().expect("it does not panic"));
        });
    });
    assert_eq!(lines.len(), 40);
}

#[tokio::test]
async fn async_code_is_told_to_await() {
    let client = client("http://127.0.0.1:9");
    let error = soon(async { blocking(register_and_activate_sim(&client, inputs())) }).await;
    assert_eq!(error.expect_err("a runtime is here").kind(), &ErrorKind::Blocking);
}
