// Printed by arazzo-codegen; changes are lost. Seal: 89e7d5af1f425c57
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `pay`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod pay;
}

pub use self::client::*;
pub use self::workflows::pay::*;
pub use arazzo_runtime as runtime;
