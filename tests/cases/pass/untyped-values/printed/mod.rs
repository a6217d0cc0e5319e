// Printed by arazzo-codegen; changes are lost. Seal: 7d3b3337ef86a9e8
/// The client: where the service is, its credentials, its operations.
#[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `move`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod r#move;
}

pub use self::client::*;
pub use self::workflows::r#move::*;
pub use arazzo_runtime as runtime;
