// Printed by arazzo-codegen; changes are lost. Seal: c4f7e8c70d394de1
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `send`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod send;
}

pub use self::client::*;
pub use self::workflows::send::*;
pub use arazzo_runtime as runtime;
