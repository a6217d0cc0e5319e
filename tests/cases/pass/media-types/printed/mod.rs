// Printed by arazzo-codegen; changes are lost. Seal: fc4c945b6cdd0d42
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
    /// The workflow `convert`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod convert;
}

pub use self::client::*;
pub use self::workflows::convert::*;
pub use arazzo_runtime as runtime;
