//! The workflow as one writes it by hand with reqwest and serde: the same four calls, statuses, headers and values. Answers are decoded
//! as a whole, as the printed methods of the operations do, or as far as the workflow reads them, as the printed workflow does.

use std::time::Duration;

use reqwest::{Method, header::CONTENT_TYPE};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use soracom_sim::runtime::reqwest;

#[path = "sim.rs"]
mod sim;

pub(crate) use sim::{Sim, SimStatus};

/// What may go wrong; whoever writes this by hand does not tell it apart.
pub(crate) type Failure = Box<dyn std::error::Error + Send + Sync>;

#[derive(Clone)]
pub(crate) struct Client {
    http: reqwest::Client,
    base_url: String,
    api_key: String,
    api_token: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RegisterSim<'a> {
    group_id: &'a str,
    registration_secret: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SetGroup<'a> {
    group_id: &'a str,
}

/// What the workflow reads of a SIM.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Read {
    sim_id: Option<String>,
    status: Option<SimStatus>,
    group_id: Option<String>,
    #[allow(dead_code)]
    speed_class: Option<String>,
}

pub(crate) struct Outputs {
    pub(crate) sim_id: Option<String>,
    pub(crate) status: Option<SimStatus>,
    pub(crate) group_id: Option<String>,
}

impl From<Sim> for Outputs {
    fn from(sim: Sim) -> Self {
        Self { sim_id: sim.sim_id, status: sim.status, group_id: sim.group_id }
    }
}

impl From<Read> for Outputs {
    fn from(sim: Read) -> Self {
        Self { sim_id: sim.sim_id, status: sim.status, group_id: sim.group_id }
    }
}

impl Client {
    pub(crate) fn new(base_url: &str, api_key: &str, api_token: &str) -> Result<Self, Failure> {
        Ok(Self {
            http: reqwest::Client::builder().build()?,
            base_url: base_url.to_owned(),
            api_key: api_key.to_owned(),
            api_token: api_token.to_owned(),
        })
    }

    async fn call<S: DeserializeOwned>(
        &self,
        method: Method,
        path: &str,
        body: Option<&impl Serialize>,
        expected: u16,
    ) -> Result<S, Failure> {
        let mut request = self
            .http
            .request(method, format!("{}{path}", self.base_url))
            .timeout(Duration::from_secs(30))
            .header("X-Soracom-API-Key", &self.api_key)
            .header("X-Soracom-Token", &self.api_token);
        if let Some(body) = body {
            let body = serde_json::to_vec(body)?;
            request = request.header(CONTENT_TYPE, "application/json").body(body);
        }
        let answer = request.send().await?;
        if answer.status().as_u16() != expected {
            return Err(format!("{path}: {}", answer.status()).into());
        }
        Ok(serde_json::from_slice(&answer.bytes().await?)?)
    }
}

/// The workflow; `S` is what is decoded of a SIM.
pub(crate) async fn onboard<S: DeserializeOwned + Into<Outputs>>(
    client: &Client,
    sim_id: String,
    registration_secret: String,
    group_id: String,
) -> Result<Outputs, Failure> {
    let none = None::<&()>;
    let body = RegisterSim { group_id: &group_id, registration_secret: &registration_secret };
    let path = format!("/sims/{sim_id}/register");
    let registered: S = client.call(Method::POST, &path, Some(&body), 201).await?;
    client.call::<S>(Method::POST, &format!("/sims/{sim_id}/activate"), none, 200).await?;
    let body = SetGroup { group_id: &group_id };
    let path = format!("/sims/{sim_id}/set_group");
    client.call::<S>(Method::POST, &path, Some(&body), 200).await?;
    let sim: S = client.call(Method::GET, &format!("/sims/{sim_id}"), none, 200).await?;
    Ok(Outputs { sim_id: registered.into().sim_id, ..sim.into() })
}
