// Printed by arazzo-codegen; changes are lost. Seal: ee2a2d6cd80d2034
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod client;
/// The types of the service, as far as they are used.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod types;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `wait-until-active`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod wait_until_active;
}

pub use self::client::*;
pub use self::workflows::wait_until_active::*;
pub use arazzo_runtime as runtime;
