// Printed by arazzo-codegen; changes are lost. Seal: c465f958836de81f
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `example`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod example;
}

pub use self::client::*;
pub use self::workflows::example::*;
pub use arazzo_runtime as runtime;
