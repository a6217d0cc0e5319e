// Printed by arazzo-codegen; changes are lost. Seal: 9407eb4958a55d1c
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
    /// The workflow `copy`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod copy;
}

pub use self::client::*;
pub use self::workflows::copy::*;
pub use arazzo_runtime as runtime;
