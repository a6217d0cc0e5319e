// Printed by arazzo-codegen; changes are lost. Seal: 8e5a3b97a62ca326
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `refresh`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod refresh;
}

pub use self::client::*;
pub use self::workflows::refresh::*;
pub use arazzo_runtime as runtime;
