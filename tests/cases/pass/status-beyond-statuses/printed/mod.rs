// Printed by arazzo-codegen; changes are lost. Seal: 1f27947d70857fb9
/// The client: where the service is, its credentials, its operations.
#[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `below`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod below;
    /// The workflow `fraction`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod fraction;
    /// The workflow `negative`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod negative;
}

pub use self::client::*;
pub use self::workflows::below::*;
pub use self::workflows::fraction::*;
pub use self::workflows::negative::*;
pub use arazzo_runtime as runtime;
