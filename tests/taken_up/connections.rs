//! Many runs share the connections of their client.

use tokio::task::JoinSet;

use super::{soracom::scripted, *};

/// How many runs there are at once, and how often.
const AT_ONCE: usize = 8;
const ROUNDS: usize = 8;

/// What the service answers to a step, whichever comes.
fn any() -> Reaction {
    Reaction::Of(|request| {
        let step = STEPS.iter().position(|(_, _, line)| *line == request.line);
        good(step.expect("it is a request of a step"))
    })
}

#[tokio::test]
async fn runs_one_after_the_other_share_a_connection() {
    let server = scripted([any()]).await;
    let client = client(server.base_url());
    for _ in 0..ROUNDS {
        complete(&soon(register_and_activate_sim(&client, inputs())).await.expect("it runs"));
    }
    assert_eq!((server.received().len(), server.connections()), (ROUNDS * STEPS.len(), 1));
}

/// A connection is made where none is free at the moment, so that there may be some more than runs.
#[tokio::test]
async fn runs_at_once_make_no_more_connections_than_they_need() {
    let server = scripted([any()]).await;
    let client = client(server.base_url());
    for _ in 0..ROUNDS {
        let mut runs = JoinSet::new();
        for _ in 0..AT_ONCE {
            let client = client.clone();
            runs.spawn(async move { register_and_activate_sim(&client, inputs()).await });
        }
        while let Some(run) = soon(runs.join_next()).await {
            run.expect("it does not panic").expect("it runs");
        }
    }
    let (requests, connections) = (server.received().len(), server.connections());
    assert_eq!(requests, AT_ONCE * ROUNDS * STEPS.len());
    assert!((1..=2 * AT_ONCE).contains(&connections), "{connections} for {requests} requests");
}
