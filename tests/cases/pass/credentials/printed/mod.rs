// Printed by arazzo-codegen; changes are lost. Seal: 950249c0fc0641a6
/// The client: where the service is, its credentials, its operations.
#[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `all`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod all;
    /// The workflow `alternatives`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod alternatives;
    /// The workflow `passed`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod passed;
}

pub use self::client::*;
pub use self::workflows::all::*;
pub use self::workflows::alternatives::*;
pub use self::workflows::passed::*;
pub use arazzo_runtime as runtime;
