// Printed by arazzo-codegen; changes are lost. Seal: 3db3854b68925a3c
arazzo_runtime::needs!(jsonpath);
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `replace`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod replace;
}

pub use self::client::*;
pub use self::workflows::replace::*;
pub use arazzo_runtime as runtime;
