//! The workflow as one writes it by hand with reqwest and serde: the same four calls, statuses, headers and values. Answers are decoded
//! as a whole, as the printed methods of the operations do, or as far as the workflow reads them, as the printed workflow does.

use std::time::Duration;

use reqwest::{
    Method,
    header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE},
};
use serde::{Serialize, de::DeserializeOwned};
use soracom_sim::runtime::reqwest;

#[path = "decoded.rs"]
mod decoded;
#[path = "sim.rs"]
mod sim;

pub(crate) use decoded::{AsRead, Decodes, Whole};
pub(crate) use sim::SimStatus;

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

pub(crate) struct Outputs {
    pub(crate) sim_id: Option<String>,
    pub(crate) status: Option<SimStatus>,
    pub(crate) group_id: Option<String>,
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
        let is_post = method == Method::POST;
        let mut request = self
            .http
            .request(method, format!("{}{path}", self.base_url))
            .timeout(Duration::from_secs(30))
            .header(ACCEPT, "application/json")
            .header("X-Soracom-API-Key", &self.api_key)
            .header("X-Soracom-Token", &self.api_token);
        if let Some(body) = body {
            let body = serde_json::to_vec(body)?;
            request = request.header(CONTENT_TYPE, "application/json").body(body);
        } else if is_post {
            request = request.header(CONTENT_LENGTH, "0");
        }
        let answer = request.send().await?;
        if answer.status().as_u16() != expected {
            return Err(format!("{path}: {}", answer.status()).into());
        }
        Ok(serde_json::from_slice(&answer.bytes().await?)?)
    }
}

/// The workflow; `D` says what is decoded of a SIM.
pub(crate) async fn onboard<D: Decodes>(
    client: &Client,
    sim_id: String,
    registration_secret: String,
    group_id: String,
) -> Result<Outputs, Failure> {
    let none = None::<&()>;
    let body = RegisterSim { group_id: &group_id, registration_secret: &registration_secret };
    let path = format!("/sims/{sim_id}/register");
    let registered: D::Registered = client.call(Method::POST, &path, Some(&body), 201).await?;
    let path = format!("/sims/{sim_id}/activate");
    client.call::<D::Activated>(Method::POST, &path, none, 200).await?;
    let body = SetGroup { group_id: &group_id };
    let path = format!("/sims/{sim_id}/set_group");
    client.call::<D::Grouped>(Method::POST, &path, Some(&body), 200).await?;
    let path = format!("/sims/{sim_id}");
    let sim: D::Confirmed = client.call(Method::GET, &path, none, 200).await?;
    Ok(D::outputs(registered, sim))
}
