// Printed by arazzo-codegen; changes are lost. Seal: 4df5228e42b104b8
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod client;
/// The types of the service that the workflows reach.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod types;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `set`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod set;
}

pub use self::client::*;
pub use self::workflows::set::*;
pub use arazzo_runtime as runtime;
