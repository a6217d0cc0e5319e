//! Every fault at every step: what is told of it, and that the run goes on from there.

use support::{
    faults::{self, Fault, Read, Told},
    nowhere::Nowhere,
};

use super::{
    judge::Place,
    leaving::{self, Leaving},
    soracom::{SIM_ID, scripted},
    *,
};

/// The operations of the steps, as errors show them, and their criteria.
const OPERATIONS: [(&str, &str); 4] = [
    ("registerSim (POST /sims/{sim_id}/register)", "$statusCode == 201"),
    ("activateSim (POST /sims/{sim_id}/activate)", "$statusCode == 200"),
    ("setSimGroup (POST /sims/{sim_id}/set_group)", "$statusCode == 200"),
    ("getSim (GET /sims/{sim_id})", "$statusCode == 200"),
];

/// What each reads of its answer.
const READ: [&str; 4] = ["simId", "status", "groupId", "speedClass"];

fn place(step: usize) -> Place<'static> {
    let (operation, criterion) = OPERATIONS[step];
    Place {
        workflow: "register-and-activate-sim",
        step: STEPS[step].0,
        operation,
        criterion,
        attempts: 1,
        done: STEPS[..step].iter().map(|(id, ..)| *id).collect(),
    }
}

#[tokio::test]
async fn every_fault_at_every_step_is_told_and_the_run_goes_on_from_there() {
    for (step, (_, status, _)) in STEPS.into_iter().enumerate() {
        let elsewhere = scripted([Reaction::json(200, "{}")]).await;
        let read = Read { path: READ[step], expected: "a string", shown: "[1]" };
        let wrong = faults::wrong_property(status, read);
        let all = faults::all(status, OPERATIONS[step].1, elsewhere.base_url());
        for fault in all.into_iter().chain([wrong]) {
            stops_at(step, fault).await;
        }
        assert_eq!(lines(&elsewhere), [""; 0], "a redirect carried the request to another origin");
    }
}

async fn stops_at(step: usize, fault: Fault) {
    let place = place(step);
    let (id, name) = (place.step, format!("{} at {}", fault.name, place.step));
    let server = scripted((0..step).map(good).chain([fault.reaction.clone()])).await;
    let client = builder(server.base_url()).clock(server.clock());
    let client = client.body_limit(faults::BODY_LIMIT).jitter(|| 0.0);
    let client = client.build().expect("it is usable");
    let error = soon(register_and_activate_sim(&client, inputs())).await;
    let error = error.expect_err(&name);
    place.judge(&fault, &error);
    if let Told::Criterion { status } = fault.told {
        // The answer is the caller's to read; nothing waits for what it asks for.
        let answer = error.error().response().expect(&name);
        let asks = matches!(status, 429 | 503);
        assert_eq!(answer.header("retry-after").is_some(), asks, "{name}");
        assert_eq!(server.clock().pauses(), [], "{name}");
    }
    // What may be done twice is sent twice more, unless an answer has begun.
    let again = if fault.is_before_answer() && !place.changes() { 2 } else { 0 };
    let requests = (0..=step).chain(std::iter::repeat_n(step, again));
    assert_eq!(lines(&server), expected(requests), "{name}");
    let state = stored(&error);
    let unknown = fault.told.is_unknown() && place.changes();
    assert_eq!(state.unknown_step(), unknown.then_some(id), "{name}");
    if unknown {
        refused(state.clone(), id, &name).await;
    }
    goes_on(state.repeat_unknown(), step, &name).await;
}

/// A state whose last request may have been done is not taken up without being asked to.
async fn refused(state: State, step: &str, name: &str) {
    let server = scripted([good(0)]).await;
    let client = client(server.base_url());
    let error = soon(resume_register_and_activate_sim(&client, state, secrets())).await;
    let error = error.expect_err(name);
    assert_eq!(error.kind(), &ErrorKind::OutcomeUnknown { step: step.to_owned() }, "{name}");
    assert_eq!(lines(&server), [""; 0], "{name}");
}

/// All properties that the steps read are optional, so that without a body, or with `null` as one, none has a value.
#[tokio::test]
async fn an_accepted_answer_without_a_body_is_one_without_values() {
    for (step, (id, status, _)) in STEPS.into_iter().enumerate() {
        for empty in [faults::empty(status).reaction, Reaction::json(status, "null")] {
            let answers =
                (0..STEPS.len()).map(|at| if at == step { empty.clone() } else { good(at) });
            let server = scripted(answers).await;
            let client = client(server.base_url());
            let outputs = register_and_activate_sim(&client, inputs());
            let outputs = soon(outputs).await.expect(id);
            assert_eq!(outputs.sim_id.as_deref(), (step != 0).then_some(SIM_ID), "{id}");
            assert_eq!(outputs.group_id.as_deref(), (step != 3).then_some("g"), "{id}");
            assert_eq!(outputs.status.is_some(), step != 3, "{id}");
            assert_eq!(lines(&server), expected(0..STEPS.len()), "{id}");
        }
    }
    // It is done: what is taken up after it does not repeat it, and has no value of it either.
    for (step, next) in (1..STEPS.len()).enumerate() {
        let empty = faults::empty(STEPS[step].1).reaction;
        let answers = (0..step).map(good).chain([empty, Reaction::json(500, "")]);
        let server = scripted(answers).await;
        let error = soon(register_and_activate_sim(&client(server.base_url()), inputs())).await;
        let state = stored(&error.expect_err("the next step fails"));
        assert_eq!((state.completed().len(), state.unknown_step()), (next, None));
        let server = scripted((next..STEPS.len()).map(good)).await;
        let client = client(server.base_url());
        let outputs = soon(resume_register_and_activate_sim(&client, state, secrets())).await;
        let outputs = outputs.expect("it goes on");
        assert_eq!(outputs.sim_id.as_deref(), (step != 0).then_some(SIM_ID));
        assert_eq!(outputs.group_id.as_deref(), Some("g"));
        assert_eq!(lines(&server), expected(next..STEPS.len()));
    }
}

/// What the header says is not what counts: many services have a wrong one.
#[tokio::test]
async fn json_is_read_whatever_its_content_type_is() {
    for content_type in [None, Some("text/html"), Some("application/octet-stream"), Some("no type")]
    {
        let body = br#"{"simId":"8981100000000000000","status":"active","groupId":"g"}"#;
        let answers = STEPS.map(|(_, status, _)| Reaction::with_type(status, content_type, body));
        let server = scripted(answers).await;
        let outputs = soon(register_and_activate_sim(&client(server.base_url()), inputs())).await;
        complete(&outputs.expect("every step is answered"));
        assert_eq!(lines(&server), expected(0..STEPS.len()), "{content_type:?}");
    }
}

/// The server is gone when the step comes.
#[tokio::test]
async fn without_a_connection_nothing_was_sent() {
    for step in 0..STEPS.len() {
        let nowhere = Nowhere::new();
        let steps = Leaving::after((0..step).map(good).collect(), &nowhere);
        // No connection is kept, so that each request makes one.
        let client = builder(&format!("{}/v1", nowhere.origin())).jitter(|| 0.0);
        let client = client.configure(|client| client.pool_max_idle_per_host(0));
        let client = client.build().expect("it is usable").with(RunOptions::new().steps(steps));
        let error = soon(register_and_activate_sim(&client, inputs())).await;
        let error = error.expect_err("nobody is there");
        place(step).judge(&leaving::refused(), &error);
        let state = stored(&error);
        assert_eq!(state.unknown_step(), None, "{error}");
        goes_on(state, step, "a service that is gone").await;
    }
}

#[tokio::test]
async fn connections_that_are_closed_between_steps_are_no_failure() {
    let server = scripted((0..STEPS.len()).map(|step| good(step).then_close())).await;
    let outputs = soon(register_and_activate_sim(&client(server.base_url()), inputs())).await;
    complete(&outputs.expect("every step is answered"));
    assert_eq!(lines(&server), expected(0..STEPS.len()));
    assert_eq!(server.connections(), STEPS.len());
}
