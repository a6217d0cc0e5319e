// Printed by arazzo-codegen; changes are lost. Seal: 9886cb07e789ba61
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `complete`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod complete;
    /// The workflow `incomplete`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod incomplete;
}

pub use self::client::*;
pub use self::workflows::complete::*;
pub use self::workflows::incomplete::*;
pub use arazzo_runtime as runtime;
