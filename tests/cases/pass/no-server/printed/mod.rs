// Printed by arazzo-codegen; changes are lost. Seal: 26ee46565a0fdc8b
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `read`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod read;
}

pub use self::client::*;
pub use self::workflows::read::*;
pub use arazzo_runtime as runtime;
