// Printed by arazzo-codegen; changes are lost. Seal: 07da1d2dc66cbf29
arazzo_runtime::needs!(jsonpath);
arazzo_runtime::needs!(regex);
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
    /// The workflow `judge`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod judge;
}

pub use self::client::*;
pub use self::workflows::judge::*;
pub use arazzo_runtime as runtime;
