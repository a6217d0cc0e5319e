// Printed by arazzo-codegen; changes are lost. Seal: b850526188550bbc
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
    /// The workflow `copy`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod copy;
    /// The workflow `größe`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod gre;
    /// The workflow `数`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod module;
}

pub use self::client::*;
pub use self::workflows::copy::*;
pub use self::workflows::gre::*;
pub use self::workflows::module::*;
pub use arazzo_runtime as runtime;
