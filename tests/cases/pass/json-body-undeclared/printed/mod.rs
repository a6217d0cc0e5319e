// Printed by arazzo-codegen; changes are lost. Seal: b258cf1c98a90749
/// The client: where the service is, its credentials, its operations.
#[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `make`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod make;
}

pub use self::client::*;
pub use self::workflows::make::*;
pub use arazzo_runtime as runtime;
