//! The Soracom client in JavaScript: runs of the workflow, told as JSON.

use std::time::Duration;

use soracom_sim::{
    Client, RegisterAndActivateSimInputs, RegisterAndActivateSimSecrets, register_and_activate_sim,
    resume_register_and_activate_sim,
    runtime::{Error, Har, RunOptions, reqwest},
};
use wasm_bindgen::prelude::*;

/// A step, the kind of its error, and whether the outcome is unknown.
fn told(step: &str, error: &Error) -> String {
    format!("{step}: {:?}, unknown {}: {error}", error.kind(), error.is_outcome_unknown())
}

fn is_send<F: Future + Send>(future: F) -> F {
    future
}

/// Runs the workflow, and takes it up once if it fails.
#[wasm_bindgen]
pub async fn run(base_url: String, with_client: bool, deadline: Option<u32>) -> Vec<String> {
    let builder = Client::builder().base_url(base_url).api_key("k3y").api_token("t0ken");
    let builder = builder.timeout(Duration::from_millis(1000)).body_limit(100_000);
    let builder = match with_client {
        true => builder.http_client(reqwest::Client::new()),
        false => builder,
    };
    let client = match builder.build() {
        Ok(client) => client,
        Err(error) => return vec![told("build", &error)],
    };
    let har = Har::new();
    let options = RunOptions::new().har(&har);
    let options = match deadline {
        Some(time) => options.deadline(Duration::from_millis(time.into())),
        None => options,
    };
    let client = client.with(options);
    let inputs = RegisterAndActivateSimInputs {
        sim_id: "8981100000000000000".to_owned(),
        registration_secret: "12345678".into(),
        group_id: "11111111-2222-3333-4444-555555555555".to_owned(),
    };
    let mut lines = Vec::new();
    match is_send(register_and_activate_sim(&client, inputs)).await {
        Ok(outputs) => lines.push(format!("{:?}", outputs.status)),
        Err(error) => {
            lines.push(told(error.step_id(), error.error()));
            let state = error.state().expect("it can be taken up").clone();
            let secrets = RegisterAndActivateSimSecrets {
                registration_secret: Some("12345678".into()),
            };
            match is_send(resume_register_and_activate_sim(&client, state, secrets)).await {
                Ok(outputs) => lines.push(format!("{:?}", outputs.status)),
                Err(error) => lines.push(told(error.step_id(), error.error())),
            }
        }
    }
    lines.push(format!("{} exchanges", har.len()));
    lines
}
