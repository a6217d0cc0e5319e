//! Clients: across threads, with settings of the caller, and for other servers.

use super::*;

/// Clients can be shared between tasks, runs can be spawned, and errors can cross both.
#[tokio::test]
async fn clients_and_runs_are_send() {
    fn shared<T: Clone + Send + Sync + 'static>() {}
    fn sent<T: Send + Sync + 'static>() {}
    fn spawnable<T: Send>(future: T) -> T {
        future
    }
    shared::<Client>();
    shared::<RegisterAndActivateSimInputs>();
    shared::<RegisterAndActivateSimOutputs>();
    shared::<Response>();
    shared::<Body>();
    shared::<Reply<Sim>>();
    shared::<CompletedStep>();
    sent::<Error>();
    sent::<WorkflowError>();
    fn movable<T: Send + 'static>() {}
    movable::<Call<Sim>>();

    let server = scripted([Reaction::json(200, r#"{"simId":"1"}"#)]).await;
    let client = client(server.base_url());
    drop(spawnable(register_and_activate_sim(&client, inputs())));
    drop(spawnable(client.get_sim(SIM_ID).response()));
    let taken_up =
        |state, secrets| spawnable(resume_register_and_activate_sim(&client, state, secrets));
    let _: &dyn Fn(State, RegisterAndActivateSimSecrets) -> _ = &taken_up;
    let other = client.clone();
    let task = tokio::spawn(async move { other.get_sim(SIM_ID).send().await });
    let reply = soon(task).await.expect("the task does not panic").expect("it is a 200");
    assert_eq!(reply.sim_id.as_deref(), Some("1"));
}

/// The runs of one client do not mix, also when they run at the same time.
#[tokio::test]
async fn runs_can_overlap() {
    let ids: Vec<String> = (0..8).map(|index| format!("898110000000000000{index}")).collect();
    let mut simulation = Simulation::start().await.expect("there is a free port");
    for id in &ids {
        simulation = simulation.with_sim(id, REGISTRATION_SECRET);
    }
    let client = simulated(&simulation);
    let runs: Vec<_> = ids
        .iter()
        .map(|id| {
            let client = client.clone();
            let inputs = RegisterAndActivateSimInputs { sim_id: id.clone(), ..inputs() };
            tokio::spawn(async move { register_and_activate_sim(&client, inputs).await })
        })
        .collect();
    for (run, id) in runs.into_iter().zip(&ids) {
        let outputs = soon(run).await.expect("the task does not panic").expect("the SIM is new");
        assert_eq!(outputs.sim_id.as_ref(), Some(id));
    }
    assert_eq!(simulation.calls().len(), 4 * ids.len());
}

/// The builder's hook changes the connection, but not that redirects stay on their origin.
#[tokio::test]
async fn the_configure_hook_is_called() {
    let other = scripted([Reaction::json(200, "{}")]).await;
    let away = Reaction::with_type(307, None, b"").header("location", other.base_url());
    let server = scripted([away]).await;
    let called = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&called);
    let builder = builder(server.base_url()).configure(move |client| {
        flag.store(true, Ordering::Relaxed);
        client.user_agent("meter/7").redirect(reqwest::redirect::Policy::limited(5))
    });
    assert!(!called.load(Ordering::Relaxed), "nothing is built yet");
    let client = builder.build().expect("the client is usable");
    assert!(called.load(Ordering::Relaxed));
    let error = soon(client.get_sim(SIM_ID).send()).await.expect_err("a 307 is no success");
    assert_eq!(error.status(), Some(307));
    assert_eq!(only_request(&server).header("user-agent"), Some("meter/7"));
    assert!(other.received().is_empty());
}

/// A `reqwest::Client` of the caller's sends the requests, with the builder's credentials, timeout and limit.
#[tokio::test]
async fn a_client_of_the_callers_can_be_used() {
    let server = scripted([
        Reaction::json(200, r#"{"simId":"1"}"#),
        Reaction::json(200, &"1".repeat(500)),
        Reaction::Stall,
    ])
    .await;
    // Where TLS is built in, this chooses the provider of cryptography that reqwest wants.
    drop(client(server.base_url()));
    let mine = reqwest::Client::builder()
        .user_agent("meter/8")
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .expect("reqwest can be set up");
    let client = builder(server.base_url())
        .http_client(mine)
        .clock(server.clock())
        .body_limit(100)
        .build()
        .expect("the client is usable");
    let reply = soon(client.get_sim(SIM_ID).send()).await.expect("it is a 200");
    assert_eq!(reply.sim_id.as_deref(), Some("1"));
    let request = only_request(&server);
    assert_eq!(request.header("user-agent"), Some("meter/8"));
    assert_eq!(request.header("x-soracom-api-key"), Some(API_KEY));
    let error = soon(client.get_sim(SIM_ID).send()).await.expect_err("it is too large");
    assert_eq!(error.kind(), &ErrorKind::TooLarge { limit: 100 });
    let error = soon(client.get_sim(SIM_ID).send()).await.expect_err("nothing comes");
    assert_eq!(error.kind(), &ErrorKind::Timeout);
}

/// What is shorter counts: the timeout that the caller's own client has, or that of the builder.
#[tokio::test(start_paused = true)]
async fn a_timeout_of_the_callers_client_holds() {
    let server = scripted([Reaction::Stall]).await;
    for (theirs, ours, shorter) in [(5, None, 5), (5, Some(3), 3), (3, Some(5), 3)] {
        let builder = builder(server.base_url())
            .configure(move |client| client.timeout(Duration::from_secs(theirs)));
        let builder = match ours {
            Some(ours) => builder.timeout(Duration::from_secs(ours)),
            None => builder,
        };
        let client = builder.build().expect("the client is usable");
        let begun = tokio::time::Instant::now();
        let error = soon(client.get_sim(SIM_ID).send()).await.expect_err("nothing comes");
        assert_eq!(error.kind(), &ErrorKind::Timeout);
        assert_eq!(begun.elapsed().as_secs(), shorter, "{theirs} {ours:?}");
    }
}

/// The first server of the description is used unless another one is chosen.
#[test]
fn servers_can_be_chosen() {
    let shown = |builder: ClientBuilder| {
        let client = builder.build().expect("the server of a description is usable");
        format!("{client:?}")
    };
    let japan = "\"https://api.soracom.io/v1\"";
    let global = "\"https://g.api.soracom.io/v1\"";
    assert!(shown(Client::builder()).contains(japan));
    assert!(shown(Client::builder().server(Server::Japan)).contains(japan));
    assert!(shown(Client::builder().server(Server::Global)).contains(global));
    let both = Client::builder().server(Server::Global).base_url("https://test.invalid/v1/");
    assert!(shown(both).contains("\"https://test.invalid/v1\""), "the last one counts");
    assert_eq!(Server::default(), Server::Japan);
}
