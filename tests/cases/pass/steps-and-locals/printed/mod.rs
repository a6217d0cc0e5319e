// Printed by arazzo-codegen; changes are lost. Seal: e1dc353fc3aa5c24
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
    /// The workflow `read`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod read;
    /// The workflow `self`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod self_;
}

pub use self::client::*;
pub use self::workflows::read::*;
pub use self::workflows::self_::*;
pub use arazzo_runtime as runtime;
