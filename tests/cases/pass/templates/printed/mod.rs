// Printed by arazzo-codegen; changes are lost. Seal: e9775f6a0076b2e5
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
    /// The workflow `compose`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod compose;
}

pub use self::client::*;
pub use self::workflows::compose::*;
pub use arazzo_runtime as runtime;
