// Printed by arazzo-codegen; changes are lost. Seal: 097c71f8e3ed254c
arazzo_runtime::needs!(jsonpath);
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
    /// The workflow `select`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod select;
}

pub use self::client::*;
pub use self::workflows::select::*;
pub use arazzo_runtime as runtime;
