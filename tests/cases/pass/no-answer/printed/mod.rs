// Printed by arazzo-codegen; changes are lost. Seal: a0c737788795e8bb
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `remove`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod remove;
}

pub use self::client::*;
pub use self::workflows::remove::*;
pub use arazzo_runtime as runtime;
