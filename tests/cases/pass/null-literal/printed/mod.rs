// Printed by arazzo-codegen; changes are lost. Seal: 3433ce320487a338
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `clear`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod clear;
}

pub use self::client::*;
pub use self::workflows::clear::*;
pub use arazzo_runtime as runtime;
