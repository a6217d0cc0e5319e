//! One SIM, from where the journal has it to the end.

use std::{sync::Arc, time::Duration};

use soracom_sim::{
    Client, register_and_activate_sim, resume_register_and_activate_sim,
    runtime::{Error, ErrorKind, RunOptions, State, WorkflowError, json},
};

use crate::{journal::Journal, known::Entry, sims::Sim};

/// How often a SIM is tried when the service is not able to.
const ATTEMPTS: u32 = 8;

/// How long is waited before it is tried again, as often as it was tried.
const PAUSE: Duration = Duration::from_millis(20);

/// How long is waited at most when the service asks for that.
const LONGEST: Duration = Duration::from_secs(60);

/// Onboards a SIM. Every step is in the journal before the next request is sent.
pub(crate) async fn onboard(
    client: &Client,
    sim: &Sim,
    mut state: Option<State>,
    journal: &Arc<Journal>,
) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let (lines, sim_id) = (Arc::clone(journal), sim.sim_id.clone());
    let run = client.with(RunOptions::new().store(move |state: State| {
        let (lines, sim_id) = (Arc::clone(&lines), sim_id.clone());
        async move { lines.append(&sim_id, Entry::State(state.into())).await }
    }));
    let mut attempt = 1;
    loop {
        let result = match state.take() {
            None => register_and_activate_sim(&run, sim.inputs()).await,
            Some(known) => {
                let known = settled(client, sim, known).await?;
                resume_register_and_activate_sim(&run, known, sim.secrets()).await
            }
        };
        let pause = match result {
            Ok(_) => return journal.append(&sim.sim_id, Entry::Active).await,
            Err(error) => {
                if let Some(known) = error.state() {
                    journal.append(&sim.sim_id, Entry::State(known.clone().into())).await?;
                }
                if !may_pass(&error) || attempt == ATTEMPTS {
                    return Err(error.into());
                }
                state = error.state().cloned();
                asked(error.header("retry-after"))
            }
        };
        tokio::time::sleep(pause.unwrap_or(PAUSE * attempt)).await;
        attempt += 1;
    }
}

/// The state without a step of which nobody knows what came. Activating and grouping twice is the same as once; registering is not, so
/// the service is asked, also if it has said that something went wrong.
async fn settled(client: &Client, sim: &Sim, state: State) -> Result<State, Error> {
    let is_registered = !state.completed().is_empty();
    let found = if is_registered { None } else { found(client, sim).await? };
    let known = found.and_then(|(sim_id, status)| {
        let outputs = [("registeredSimId", json!(sim_id)), ("statusAfterRegister", json!(status))];
        state.clone().was_done("registerSim", outputs)
    });
    Ok(known.unwrap_or(state).repeat_unknown())
}

/// The SIM as the account has it, if it is there. It is asked for until the service is able to tell.
async fn found(
    client: &Client,
    sim: &Sim,
) -> Result<Option<(Option<String>, Option<String>)>, Error> {
    let mut attempt = 1;
    loop {
        match client.get_sim(&sim.sim_id).send().await {
            Ok(found) => {
                let status = found.status.as_ref().map(ToString::to_string);
                return Ok(Some((found.sim_id.clone(), status)));
            }
            Err(error) if error.status() == Some(404) => return Ok(None),
            Err(error) if attempt == ATTEMPTS => return Err(error),
            Err(error) => {
                let asked = asked(error.response().and_then(|answer| answer.header("retry-after")));
                tokio::time::sleep(asked.unwrap_or(PAUSE * attempt)).await;
            }
        }
        attempt += 1;
    }
}

/// How long the service asks to wait, in seconds; a date is left to who needs it.
fn asked(retry_after: Option<&str>) -> Option<Duration> {
    let seconds = retry_after?.trim().parse().ok()?;
    Some(Duration::from_secs(seconds).min(LONGEST))
}

/// Whether it may go well the next time.
fn may_pass(error: &WorkflowError) -> bool {
    let is_lost = matches!(error.kind(), ErrorKind::Transport | ErrorKind::Timeout);
    is_lost || error.status().is_some_and(|status| status == 429 || status >= 500)
}
