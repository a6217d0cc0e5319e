//! The workflow from code that is not async, and on one thread.

#[path = "support/soracom.rs"]
mod soracom;

use std::{cell::RefCell, rc::Rc, sync::mpsc, thread};

use arazzo_runtime::{ErrorKind, Event, Local, RunOptions, State, StepCall, blocking};
use soracom::{SIM_ID, builder, client, inputs, scripted, soon};
use soracom_sim::{Client, register_and_activate_sim, resume_register_and_activate_sim};
use support::scripted::Reaction;
use tokio::task::{LocalSet, spawn_local};

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

#[test]
fn a_run_that_stopped_is_taken_up_from_code_that_is_not_async() {
    let lines = served([201, 500, 200, 200, 200].map(good).to_vec(), |address| {
        let client = client(address);
        let run = blocking(register_and_activate_sim(&client, inputs()));
        let error = run.expect("no runtime is here").expect_err("the second step fails");
        let state = error.state().cloned().expect("it can be taken up");
        // Nothing that is left reads the secret.
        let run = resume_register_and_activate_sim(&client, state, Default::default());
        let outputs = blocking(run).expect("no runtime is here").expect("it goes on");
        assert_eq!(outputs.sim_id.as_deref(), Some(SIM_ID));
    });
    let steps = lines.iter().filter_map(|line| line.split(['/', ' ']).nth_back(2));
    assert_eq!(
        steps.collect::<Vec<_>>(),
        ["register", "activate", "activate", "set_group", SIM_ID]
    );
}

#[tokio::test]
async fn async_code_is_told_to_await() {
    let client = client("http://127.0.0.1:9");
    let error = soon(async { blocking(register_and_activate_sim(&client, inputs())) }).await;
    assert_eq!(error.expect_err("a runtime is here").kind(), &ErrorKind::Blocking);
}

/// What is told on this thread alone.
type Log = Rc<RefCell<Vec<String>>>;

/// How a run goes whose store and steps tell what they see, and wait for something in between.
fn telling(log: &Log) -> RunOptions {
    let (states, requests) = (Rc::clone(log), Rc::clone(log));
    let store = async move |state: State| {
        tokio::task::yield_now().await;
        let done = state.completed().iter().map(|step| &*step.step_id);
        states.borrow_mut().push(format!("stored after [{}]", done.collect::<Vec<_>>().join(", ")));
        Ok(())
    };
    let steps = async move |step: StepCall<'_>| {
        tokio::task::yield_now().await;
        requests.borrow_mut().push(format!("begun: {}", step.step_id()));
        let answered = step.send().await;
        requests.borrow_mut().push("answered".to_owned());
        answered
    };
    RunOptions::new().store(Local::new(store)).steps(Local::new(steps))
}

#[tokio::test]
async fn on_one_thread_nothing_has_to_be_send() {
    let server = scripted([201, 200, 200, 200].map(good)).await;
    let log = Log::default();
    let events = Rc::clone(&log);
    let observer = Local::new(move |event: &Event<'_>| {
        if let Event::Done { workflow, .. } = event {
            events.borrow_mut().push(format!("done: {workflow}"));
        }
    });
    let client = builder(server.base_url()).observer(observer).build().expect("it is usable");
    let client = client.with(telling(&log));
    let run = async move {
        let here = Rc::new(());
        let outputs = register_and_activate_sim(&client, inputs()).await;
        drop(here);
        outputs.expect("every step is answered").sim_id
    };
    let sim_id = soon(LocalSet::new().run_until(async { spawn_local(run).await })).await;
    assert_eq!(sim_id.expect("it does not panic").as_deref(), Some(SIM_ID));
    // Before what changes something, and after it.
    let expected = [
        "stored after []",
        "begun: registerSim",
        "answered",
        "stored after [registerSim]",
        "stored after [registerSim]",
        "begun: activateSim",
        "answered",
        "stored after [registerSim, activateSim]",
        "stored after [registerSim, activateSim]",
        "begun: setSimGroup",
        "answered",
        "stored after [registerSim, activateSim, setSimGroup]",
        "begun: confirmSim",
        "answered",
        "stored after [registerSim, activateSim, setSimGroup, confirmSim]",
        "done: register-and-activate-sim",
    ];
    assert_eq!(*log.borrow(), expected);
}

#[test]
fn what_stays_on_its_thread_panics_on_another() {
    let observer = Local::new(|_: &Event<'_>| ());
    let client = builder("http://127.0.0.1:9").observer(observer).build().expect("it is usable");
    thread::scope(|scope| {
        let run = || blocking(register_and_activate_sim(&client, inputs())).is_ok();
        assert!(scope.spawn(run).join().is_err());
    });
    assert!(blocking(register_and_activate_sim(&client, inputs())).expect("it runs").is_err());
}
