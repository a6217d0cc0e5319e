// Printed by arazzo-codegen; changes are lost. Seal: ac513ad2bffe2808
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
    /// The workflow `upload`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod upload;
}

pub use self::client::*;
pub use self::workflows::upload::*;
pub use arazzo_runtime as runtime;
