// Printed by arazzo-codegen; changes are lost. Seal: 62eccab51c81db11
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `get`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod get;
}

pub use self::client::*;
pub use self::workflows::get::*;
pub use arazzo_runtime as runtime;
