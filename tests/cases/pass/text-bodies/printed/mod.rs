// Printed by arazzo-codegen; changes are lost. Seal: bd772c682020d7ca
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod client;
/// The types of the service that the workflows reach.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod types;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `send`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod send;
}

pub use self::client::*;
pub use self::workflows::send::*;
pub use arazzo_runtime as runtime;
