//! What services answer besides what their descriptions say, and requests that must not go astray.
//!
//! Everything here is about the printed Soracom client as it is, in front of a server that answers byte by byte.

#[path = "answers/bodies.rs"]
mod bodies;
#[path = "answers/requests.rs"]
mod requests;
#[path = "support/soracom.rs"]
mod soracom;
#[path = "answers/statuses.rs"]
mod statuses;
#[path = "answers/values.rs"]
mod values;

use std::collections::BTreeMap;

use soracom::{
    API_KEY, API_TOKEN, GROUP_ID, REGISTRATION_SECRET, SIM_ID, builder, client, inputs, scripted,
    soon,
};
use soracom_sim::{
    RegisterAndActivateSimOutputs, register_and_activate_sim,
    runtime::{Error, ErrorKind, Reply, WorkflowError},
    types::{
        CellRadioType, RegisterSimRequest, SetGroupRequest, Sim, SimExpiryAction, SimModuleType,
        SimStatus, SimType, SimplifiedSubscriberStatus,
    },
};
use support::scripted::Reaction;

/// How much of a body an error keeps.
const KEPT: usize = 64 * 1024;

/// What `getSim`, called by itself, makes of an answer.
async fn get(reaction: Reaction) -> Result<Reply<Sim>, Error> {
    let server = scripted([reaction]).await;
    soon(client(server.base_url()).get_sim(SIM_ID).send()).await
}

/// The SIM that `getSim` reads from a JSON answer.
async fn sim(json: &str) -> Sim {
    match get(Reaction::json(200, json)).await {
        Ok(reply) => reply.into_body(),
        Err(error) => unreachable!("{json} is decoded, but: {error}"),
    }
}

/// The error that `getSim` makes of an answer.
async fn refusal(reaction: Reaction) -> Error {
    get(reaction).await.expect_err("this answer is no success")
}

/// What the workflow makes of the answers to its four steps.
async fn workflow(
    answers: [Reaction; 4],
) -> Result<RegisterAndActivateSimOutputs, Box<WorkflowError>> {
    let server = scripted(answers).await;
    let client = client(server.base_url());
    soon(register_and_activate_sim(&client, inputs())).await.map_err(Box::new)
}

/// Answers to the first three steps as documented, then this one.
fn confirmed_by(last: Reaction) -> [Reaction; 4] {
    let done = |status| Reaction::json(status, &format!(r#"{{"simId":"{SIM_ID}"}}"#));
    [done(201), done(200), done(200), last]
}

// -------------------------------------------------------------------------------------------- statuses
// -------------------------------------------------------------------------------------------- requests
