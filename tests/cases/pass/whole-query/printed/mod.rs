// Printed by arazzo-codegen; changes are lost. Seal: 5e934f8b530d2865
/// The client: where the service is, its credentials, its operations.
#[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `example`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod example;
}

pub use self::client::*;
pub use self::workflows::example::*;
pub use arazzo_runtime as runtime;
