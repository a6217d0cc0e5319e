// Printed by arazzo-codegen; changes are lost. Seal: 8e2dc3fddae8801d
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `make`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod make;
}

pub use self::client::*;
pub use self::workflows::make::*;
pub use arazzo_runtime as runtime;
