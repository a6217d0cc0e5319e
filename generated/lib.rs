// Printed by arazzo-codegen; changes are lost. Seal: 1e58b572cc93836b
//! Soracom SIM onboarding
//!
//! Takes one physical SIM from the card in your hand to an active member of a SIM group.
//!
//! Onboards one Soracom Air for Cellular SIM. Four calls are made in order: the SIM is registered with the secret from its card, activated, put into a SIM group, and finally fetched so that the caller sees its resulting status and group.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = soracom_sim::Client::builder()
//!     .api_key(std::env::var("API_KEY")?)
//!     .api_token(std::env::var("API_TOKEN")?)
//!     .build()?;
//! let inputs = soracom_sim::RegisterAndActivateSimInputs {
//!     sim_id: "simId".to_owned(),
//!     registration_secret: std::env::var("REGISTRATION_SECRET")?.into(),
//!     group_id: "groupId".to_owned(),
//! };
//! let outputs = soracom_sim::register_and_activate_sim(&client, inputs).await?;
//! println!("{outputs:?}");
//! # Ok(()) }
//! ```
#![allow(clippy::enum_variant_names)]
/// The client: where the service is, its credentials, its operations.
#[rustfmt::skip]
pub mod client;
/// The types of the service, as far as they are used.
#[rustfmt::skip]
pub mod types;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `register-and-activate-sim`.
    #[rustfmt::skip]
    pub mod register_and_activate_sim;
}

pub use self::client::*;
pub use self::workflows::register_and_activate_sim::*;
pub use arazzo_runtime as runtime;
