//! The printed Soracom client in front of a scripted server.

use std::{future::Future, time::Duration};

use soracom_sim::{Client, ClientBuilder, RegisterAndActivateSimInputs};
use support::scripted::{Reaction, Scripted};

/// The credentials and the registration secret that these tests send. Nothing else looks like them.
pub(crate) const API_KEY: &str = "key-5b1e07aa";
pub(crate) const API_TOKEN: &str = "token-c93f6d20";
pub(crate) const REGISTRATION_SECRET: &str = "puk-40417253";

pub(crate) const SIM_ID: &str = "8981100000000000000";
pub(crate) const GROUP_ID: &str = "11111111-2222-3333-4444-555555555555";

/// A builder with both credentials.
pub(crate) fn builder(base_url: &str) -> ClientBuilder {
    Client::builder().base_url(base_url).api_key(API_KEY).api_token(API_TOKEN)
}

/// A client with both credentials.
pub(crate) fn client(base_url: &str) -> Client {
    builder(base_url).build().expect("the base URL and the credentials are usable")
}

/// A server that answers in this order; its last reaction is repeated.
pub(crate) async fn scripted(reactions: impl IntoIterator<Item = Reaction>) -> Scripted {
    Scripted::start(reactions).await.expect("there is a free port")
}

/// What the workflow is given.
pub(crate) fn inputs() -> RegisterAndActivateSimInputs {
    RegisterAndActivateSimInputs {
        sim_id: SIM_ID.to_owned(),
        registration_secret: REGISTRATION_SECRET.into(),
        group_id: GROUP_ID.to_owned(),
    }
}

/// The result of something that must not take long.
pub(crate) async fn soon<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(10), future).await.expect("it ends within 10 seconds")
}
