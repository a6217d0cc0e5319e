// Printed by arazzo-codegen; changes are lost. Seal: 54499994cce145f4
//! Soracom SIM onboarding
//!
//! Takes one physical SIM from the card in your hand to an active member of a SIM group.
//!
//! Onboards one Soracom Air for Cellular SIM. Four calls are made in order: the SIM is registered with the secret from its card, activated, put into a SIM group, and finally fetched so that the caller sees its resulting status and group.
#![allow(missing_docs, clippy::enum_variant_names)]
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
