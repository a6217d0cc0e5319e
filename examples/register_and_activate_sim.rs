//! Registers a SIM, activates it, puts it into a group and reads it back.
//!
//! Without arguments it runs against a simulation on this machine:
//!
//! ```text
//! cargo run --example register_and_activate_sim
//! ```
//!
//! With `SORACOM_ENDPOINT`, `SORACOM_API_KEY` and `SORACOM_API_TOKEN` set, it does the same against the real service
//! or its sandbox:
//!
//! ```text
//! cargo run --example register_and_activate_sim -- SIM_ID REGISTRATION_SECRET GROUP_ID
//! ```

use std::{env, error::Error, process::ExitCode};

use soracom_sim::{
    Client, RegisterAndActivateSimInputs, register_and_activate_sim, runtime::Event,
};
use soracom_simulation::Simulation;

const SIM_ID: &str = "8981100000000000000";
const REGISTRATION_SECRET: &str = "12345678";
const GROUP_ID: &str = "11111111-2222-3333-4444-555555555555";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn Error>> {
    // Kept until the end: the simulation stops when it is dropped.
    let (client, inputs, _simulation) = match env::var("SORACOM_ENDPOINT") {
        Ok(endpoint) => (real_service(&endpoint)?, inputs_from_arguments()?, None),
        Err(_) => {
            let simulation = Simulation::start().await?.with_sim(SIM_ID, REGISTRATION_SECRET);
            (simulated(&simulation)?, demo_inputs(), Some(simulation))
        }
    };
    let outputs = register_and_activate_sim(&client, inputs).await?;
    println!("{outputs:#?}");
    if let Some(status) = outputs.status {
        println!("the SIM is {status}");
    }
    Ok(())
}

fn simulated(simulation: &Simulation) -> Result<Client, Box<dyn Error>> {
    let (api_key, api_token) = simulation.credentials();
    let builder = Client::builder().base_url(simulation.base_url());
    Ok(builder.api_key(api_key).api_token(api_token).observer(show).build()?)
}

fn real_service(endpoint: &str) -> Result<Client, Box<dyn Error>> {
    let variable = |name| env::var(name).map_err(|_| format!("{name} is not set"));
    let client = Client::builder()
        .base_url(endpoint)
        .api_key(variable("SORACOM_API_KEY")?)
        .api_token(variable("SORACOM_API_TOKEN")?)
        .observer(show)
        .build()?;
    Ok(client)
}

fn demo_inputs() -> RegisterAndActivateSimInputs {
    RegisterAndActivateSimInputs {
        sim_id: SIM_ID.to_owned(),
        registration_secret: REGISTRATION_SECRET.into(),
        group_id: GROUP_ID.to_owned(),
    }
}

fn inputs_from_arguments() -> Result<RegisterAndActivateSimInputs, Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [sim_id, registration_secret, group_id] = <[String; 3]>::try_from(arguments)
        .map_err(|_| "expected three arguments: SIM_ID REGISTRATION_SECRET GROUP_ID")?;
    Ok(RegisterAndActivateSimInputs {
        sim_id,
        registration_secret: registration_secret.into(),
        group_id,
    })
}

/// Shows the steps as they happen.
fn show(event: &Event<'_>) {
    match event {
        Event::Request { step, method, path, .. } => println!("{step}: {method} {path}"),
        Event::Response { status, .. } => println!("  answered {status}"),
        Event::StepDone { step, .. } => {
            for (name, value) in &step.outputs {
                println!("  {name} = {value}");
            }
        }
        _ => {}
    }
}
