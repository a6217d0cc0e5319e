//! What is decoded of the answer to each call.

use serde::{Deserialize, de::DeserializeOwned};

use super::{
    Outputs,
    sim::{Sim, SimStatus},
};

/// The type of each answer.
pub(crate) trait Decodes {
    type Registered: DeserializeOwned + Send;
    type Activated: DeserializeOwned + Send;
    type Grouped: DeserializeOwned + Send;
    type Confirmed: DeserializeOwned + Send;

    /// What the workflow gives.
    fn outputs(registered: Self::Registered, confirmed: Self::Confirmed) -> Outputs;
}

/// Each answer is a SIM with all of its properties.
pub(crate) struct Whole;

impl Decodes for Whole {
    type Registered = Sim;
    type Activated = Sim;
    type Grouped = Sim;
    type Confirmed = Sim;

    fn outputs(registered: Sim, confirmed: Sim) -> Outputs {
        let Sim { status, group_id, .. } = confirmed;
        Outputs { sim_id: registered.sim_id, status, group_id }
    }
}

/// Each answer is what the workflow reads of it, and records.
pub(crate) struct AsRead;

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[allow(dead_code)]
pub(crate) struct Registered {
    sim_id: Option<String>,
    status: Option<SimStatus>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[allow(dead_code)]
pub(crate) struct Activated {
    status: Option<SimStatus>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[allow(dead_code)]
pub(crate) struct Grouped {
    group_id: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[allow(dead_code)]
pub(crate) struct Confirmed {
    status: Option<SimStatus>,
    group_id: Option<String>,
    speed_class: Option<String>,
}

impl Decodes for AsRead {
    type Registered = Registered;
    type Activated = Activated;
    type Grouped = Grouped;
    type Confirmed = Confirmed;

    fn outputs(registered: Registered, confirmed: Confirmed) -> Outputs {
        let Confirmed { status, group_id, .. } = confirmed;
        Outputs { sim_id: registered.sim_id, status, group_id }
    }
}
