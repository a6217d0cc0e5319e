// Printed by arazzo-codegen; changes are lost. Seal: 0fbea86f977a3a38
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
    /// The workflow `ask`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod ask;
}

pub use self::client::*;
pub use self::workflows::ask::*;
pub use arazzo_runtime as runtime;
