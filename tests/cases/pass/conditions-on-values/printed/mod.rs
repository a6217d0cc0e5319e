// Printed by arazzo-codegen; changes are lost. Seal: 1a066fd7a3ea2b88
arazzo_runtime::needs!(jsonpath);
arazzo_runtime::needs!(regex);
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
    /// The workflow `judge`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod judge;
}

pub use self::client::*;
pub use self::workflows::judge::*;
pub use arazzo_runtime as runtime;
