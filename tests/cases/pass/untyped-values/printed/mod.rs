// Printed by arazzo-codegen; changes are lost. Seal: f7f697c50ec31932
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `move`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod r#move;
}

pub use self::client::*;
pub use self::workflows::r#move::*;
pub use arazzo_runtime as runtime;
