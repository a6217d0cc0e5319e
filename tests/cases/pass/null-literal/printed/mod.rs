// Printed by arazzo-codegen; changes are lost. Seal: 6b144263783860d8
/// The client: where the service is, its credentials, its operations.
#[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `clear`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod clear;
}

pub use self::client::*;
pub use self::workflows::clear::*;
pub use arazzo_runtime as runtime;
