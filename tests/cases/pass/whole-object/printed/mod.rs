// Printed by arazzo-codegen; changes are lost. Seal: e6b2f40b3bdedb96
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
    /// The workflow `copy-all`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod copy_all;
}

pub use self::client::*;
pub use self::workflows::copy::*;
pub use self::workflows::copy_all::*;
pub use arazzo_runtime as runtime;
