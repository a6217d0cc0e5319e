// Printed by arazzo-codegen; changes are lost. Seal: 84be2d467695227a
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `all`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod all;
    /// The workflow `alternatives`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod alternatives;
    /// The workflow `passed`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod passed;
}

pub use self::client::*;
pub use self::workflows::all::*;
pub use self::workflows::alternatives::*;
pub use self::workflows::passed::*;
pub use arazzo_runtime as runtime;
