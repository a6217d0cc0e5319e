// Printed by arazzo-codegen; changes are lost. Seal: cadfe7db3ef90f9f
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `list`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod list;
}

pub use self::client::*;
pub use self::workflows::list::*;
pub use arazzo_runtime as runtime;
