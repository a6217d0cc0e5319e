// Printed by arazzo-codegen; changes are lost. Seal: de566b642ba1c0ac
/// The client: where the service is, its credentials, its operations.
#[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `complete`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod complete;
    /// The workflow `incomplete`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod incomplete;
}

pub use self::client::*;
pub use self::workflows::complete::*;
pub use self::workflows::incomplete::*;
pub use arazzo_runtime as runtime;
