// Printed by arazzo-codegen; changes are lost. Seal: 34986830b4f7c4d8
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
    /// The workflow `keep`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod keep;
}

pub use self::client::*;
pub use self::workflows::keep::*;
pub use arazzo_runtime as runtime;
