//! States that no run has stored, taken up by the printed workflow.

use std::sync::{Arc, Mutex};

use arazzo_runtime::{RunOptions, State, StepCall, StepFuture, Steps, WorkflowError};
use serde_json::Value;
use soracom_sim::{
    Client, RegisterAndActivateSimInputs, RegisterAndActivateSimOutputs,
    RegisterAndActivateSimSecrets, register_and_activate_sim, resume_register_and_activate_sim,
};

use crate::{
    answers::{self, now},
    json,
    random::Random,
};

const STEPS: [&str; 4] = ["registerSim", "activateSim", "setSimGroup", "confirmSim"];

/// Answers what it is asked, but for one step; knows what it has executed.
#[derive(Clone, Default)]
struct Service {
    fails: Option<usize>,
    executed: Arc<Mutex<Vec<&'static str>>>,
}

impl Steps for Service {
    fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
        if let Ok(mut executed) = self.executed.lock() {
            executed.push(step.step_id());
        }
        let fails = self.fails.is_some_and(|at| STEPS[at] == step.step_id());
        let status = if step.step_id() == STEPS[0] { 201 } else { 200 };
        Box::pin(async move {
            match fails {
                true => Err(step.fail("it is not there")),
                false => Ok(step.answer(status, &[], answers::sim().to_string())),
            }
        })
    }
}

impl Service {
    fn client(&self) -> Client {
        let client = Client::builder().base_url("http://localhost");
        let client = client.api_key("key").api_token("token").build();
        client.expect("it is a URL").with(RunOptions::new().steps(self.clone()))
    }

    fn executed(&self) -> Vec<&'static str> {
        self.executed.lock().map(|executed| executed.clone()).unwrap_or_default()
    }
}

/// Whether the state was taken up, and the run came to its end.
pub(crate) fn state(random: &mut Random, texts: &[String]) -> bool {
    let mut value = stored(random.below(STEPS.len()));
    if random.once_in(4) {
        value["sent"] = Value::from(*random.pick(&STEPS).unwrap_or(&""));
    }
    let bytes = json::bytes(random, &value, texts);
    let Ok(state) = serde_json::from_slice::<State>(&bytes) else { return false };
    let again = serde_json::to_value(&state).map(serde_json::from_value::<State>);
    assert!(again.is_ok_and(|again| again.is_ok()), "it is not read as it was written");
    let fails = random.once_in(3).then(|| random.below(STEPS.len()));
    let secret = random.once_in(2).then(|| "12345678".into());
    match take_up(&state, fails, secret) {
        Ok(_) => true,
        Err(error) => {
            assert!(!format!("{error} {error:?}").is_empty());
            // It can be taken up once more, and comes to its end then unless something is missing.
            if let Some(state) = error.state() {
                let _ = take_up(state, None, Some("12345678".into()));
            }
            false
        }
    }
}

/// Takes it up, and looks at what was executed.
fn take_up(
    state: &State,
    fails: Option<usize>,
    secret: Option<arazzo_runtime::Secret<String>>,
) -> Result<RegisterAndActivateSimOutputs, WorkflowError> {
    let service = Service { fails, ..Service::default() };
    let secrets = RegisterAndActivateSimSecrets { registration_secret: secret };
    let result = now(resume_register_and_activate_sim(&service.client(), state.clone(), secrets));
    let executed = service.executed();
    let is_done = |step: &&str| state.completed().iter().any(|done| done.step_id == **step);
    let due: Vec<&str> = STEPS.into_iter().filter(|step| !is_done(step)).collect();
    // In order, each once, and none that is done.
    assert!(due.starts_with(&executed), "{executed:?} of {state:?}");
    if state.unknown_step().is_some() {
        assert!(executed.is_empty(), "{state:?}");
    }
    if result.is_ok() {
        assert_eq!(executed, due, "{state:?}");
    }
    result
}

/// What is stored when this step fails.
fn stored(fails: usize) -> Value {
    let service = Service { fails: Some(fails), ..Service::default() };
    let inputs = RegisterAndActivateSimInputs {
        sim_id: "8981100000000000000".to_owned(),
        registration_secret: "12345678".into(),
        group_id: "g".to_owned(),
    };
    let error = now(register_and_activate_sim(&service.client(), inputs));
    let error = error.expect_err("a step fails");
    serde_json::to_value(error.state()).unwrap_or_default()
}
