//! Every kind of failure, what it says, and what it must not say.

#[path = "failures/clients.rs"]
mod clients;
#[path = "failures/events.rs"]
mod events;
#[path = "failures/secrets.rs"]
mod secrets;
#[path = "failures/shown.rs"]
mod shown;
#[path = "support/soracom.rs"]
mod soracom;
#[path = "failures/tls.rs"]
mod tls;
#[path = "failures/traced.rs"]
mod traced;
#[path = "failures/unanswered.rs"]
mod unanswered;
#[path = "failures/unsent.rs"]
mod unsent;
#[path = "failures/unwanted.rs"]
mod unwanted;

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use serde_json::{Value, json};
use soracom::{
    API_KEY, API_TOKEN, GROUP_ID, REGISTRATION_SECRET, SIM_ID, builder, client, inputs, scripted,
    soon,
};
use soracom_sim::{
    Client, ClientBuilder, RegisterAndActivateSimInputs, RegisterAndActivateSimOutputs,
    RegisterAndActivateSimSecrets, Server, register_and_activate_sim,
    resume_register_and_activate_sim,
    runtime::{
        Body, Call, CompletedStep, Error, ErrorKind, Event, Reply, Response, State, WorkflowError,
        reqwest,
    },
    types::{RegisterSimRequest, Sim},
};
use soracom_simulation::Simulation;
use support::{
    clock::TestClock,
    nowhere::Nowhere,
    scripted::{Reaction, Scripted},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// How the message of a workflow that fails in its first step begins.
const FIRST: &str = "workflow 'register-and-activate-sim' failed in step 'registerSim': ";
/// How the message about that step's operation begins.
const REGISTER: &str = "registerSim (POST /sims/{sim_id}/register): ";

/// Runs the workflow, which must fail.
async fn failure(client: &Client) -> WorkflowError {
    soon(register_and_activate_sim(client, inputs())).await.expect_err("the workflow fails")
}

/// Runs the workflow against a server that answers like this; it must fail.
async fn failure_with(answers: impl IntoIterator<Item = Reaction>) -> WorkflowError {
    let server = scripted(answers).await;
    failure(&client(server.base_url())).await
}

/// Runs the workflow against a simulation, with a builder made for it; nothing may arrive there.
async fn unsent(build: impl FnOnce(&str) -> ClientBuilder, sim_id: &str) -> WorkflowError {
    let simulation = simulation().await;
    let client = build(&simulation.base_url()).build().expect("the client is usable");
    let inputs = RegisterAndActivateSimInputs { sim_id: sim_id.to_owned(), ..inputs() };
    let error = soon(register_and_activate_sim(&client, inputs)).await;
    assert_eq!(simulation.calls(), [], "nothing was sent");
    error.expect_err("the workflow fails")
}

/// A simulation with one SIM that nobody has registered.
async fn simulation() -> Simulation {
    let simulation = Simulation::start().await.expect("there is a free port");
    simulation.with_sim(SIM_ID, REGISTRATION_SECRET)
}

/// A client of the simulation.
fn simulated(simulation: &Simulation) -> Client {
    let (api_key, api_token) = simulation.credentials();
    let builder = Client::builder().base_url(simulation.base_url());
    builder.api_key(api_key).api_token(api_token).build().expect("the client is usable")
}

/// What an error says of how far the workflow came: nothing.
fn assert_first_step(error: &WorkflowError) {
    assert_eq!(error.workflow_id(), "register-and-activate-sim");
    assert_eq!(error.step_id(), "registerSim");
    assert_eq!(error.error().operation_id(), "registerSim");
    assert_eq!(error.completed(), []);
}

// ------------------------------------------------------------------------------------ unwanted answers
// --------------------------------------------------------------------------------------------- secrets

/// The one request that a server received.
fn only_request(server: &Scripted) -> support::scripted::Received {
    let mut requests = server.received();
    assert_eq!(requests.len(), 1);
    requests.remove(0)
}
