//! One SIM, what may happen to it, and its JSON form.

use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Map, Value, json};

use crate::error::ApiError;

/// The operator that every registered SIM belongs to.
const OPERATOR: &str = "OP0000000000";

/// The states that this simulation can bring a SIM into.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    Ready,
    Active,
    Inactive,
    Suspended,
    Terminated,
}

impl Status {
    fn name(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Active => "active",
            Self::Inactive => "inactive",
            Self::Suspended => "suspended",
            Self::Terminated => "terminated",
        }
    }
}

/// What is asked when a SIM is registered.
pub(crate) struct Registration {
    pub(crate) secret: String,
    pub(crate) group: Option<String>,
    pub(crate) tags: Map<String, Value>,
}

/// A SIM. It has no `Debug`, since it holds its registration secret.
pub(crate) struct Sim {
    id: String,
    secret: String,
    imsi: String,
    registered: bool,
    status: Status,
    group: Option<String>,
    tags: Map<String, Value>,
    created: u64,
    modified: u64,
}

impl Sim {
    /// A factory-new SIM; `number` makes its IMSI, in the network that is for tests.
    pub(crate) fn new(id: String, secret: String, number: u64) -> Self {
        let now = now();
        Self {
            id,
            secret,
            imsi: format!("00101{number:010}"),
            registered: false,
            status: Status::Ready,
            group: None,
            tags: Map::new(),
            created: now,
            modified: now,
        }
    }

    pub(crate) fn is_registered(&self) -> bool {
        self.registered
    }

    /// Gives the SIM to the operator, if the secret fits and nobody has it.
    pub(crate) fn register(&mut self, registration: Registration) -> Result<(), ApiError> {
        if registration.secret != self.secret {
            return Err(ApiError::wrong_secret());
        }
        if self.registered {
            return Err(ApiError::registered_already());
        }
        self.belong(registration.group, registration.tags);
        Ok(())
    }

    /// From now on it is the operator's.
    pub(crate) fn belong(&mut self, group: Option<String>, tags: Map<String, Value>) {
        self.registered = true;
        self.group = group;
        self.tags = tags;
        self.touch();
    }

    /// Changes the status, which a terminated SIM does not allow any more.
    pub(crate) fn set_status(&mut self, status: Status) -> Result<(), ApiError> {
        if self.status == Status::Terminated {
            return Err(ApiError::terminated());
        }
        self.status = status;
        self.touch();
        Ok(())
    }

    pub(crate) fn set_group(&mut self, group: Option<String>) {
        self.group = group;
        self.touch();
    }

    fn touch(&mut self) {
        self.modified = now().max(self.modified);
    }

    /// The Sim object. `simulated` is a property that the API's description does not name.
    pub(crate) fn to_json(&self) -> Value {
        let operator = self.registered.then_some(OPERATOR);
        json!({
            "simId": self.id,
            "operatorId": operator,
            "type": "uicc",
            "moduleType": "nano",
            "status": self.status.name(),
            "groupId": self.group,
            "tags": self.tags_with_name(),
            "speedClass": "s1.standard",
            "createdTime": self.created,
            "lastModifiedTime": self.modified,
            "capabilities": capabilities(),
            "activeProfileId": self.id,
            "profiles": { self.id.as_str(): self.profile() },
            "sessionStatus": { "online": false },
            "expiryAction": null,
            "imeiLock": null,
            "simulated": true,
        })
    }

    /// The tags as they are shown: a name is always among them, if only an empty one.
    fn tags_with_name(&self) -> Map<String, Value> {
        let mut tags = self.tags.clone();
        tags.entry("name").or_insert_with(|| Value::from(""));
        tags
    }

    fn profile(&self) -> Value {
        json!({
            "iccid": self.id,
            "primaryImsi": self.imsi,
            "otaSupported": false,
            "subscribers": {
                self.imsi.as_str(): {
                    "imsi": self.imsi,
                    "status": self.status.name(),
                    "subscription": "plan01s",
                    "capabilities": capabilities(),
                    "bundles": [],
                },
            },
        })
    }
}

fn capabilities() -> Value {
    json!({ "data": true, "sms": false })
}

/// UNIX time in milliseconds.
fn now() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .ok()
        .and_then(|since| u64::try_from(since.as_millis()).ok())
        .unwrap_or_default()
}
