// Printed by arazzo-codegen; changes are lost. Seal: 3d39f62c756b05fa
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `find`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod find;
}

pub use self::client::*;
pub use self::workflows::find::*;
pub use arazzo_runtime as runtime;
