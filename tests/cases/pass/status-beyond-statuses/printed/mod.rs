// Printed by arazzo-codegen; changes are lost. Seal: e7814a91b3d4b23b
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `below`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod below;
    /// The workflow `fraction`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod fraction;
    /// The workflow `negative`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod negative;
}

pub use self::client::*;
pub use self::workflows::below::*;
pub use self::workflows::fraction::*;
pub use self::workflows::negative::*;
pub use arazzo_runtime as runtime;
