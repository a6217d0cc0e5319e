// Printed by arazzo-codegen; changes are lost. Seal: 0f7b9abd3073d643
/// The client: where the service is, its credentials, its operations.
#[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `get`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod get;
}

pub use self::client::*;
pub use self::workflows::get::*;
pub use arazzo_runtime as runtime;
