// Printed by arazzo-codegen; changes are lost. Seal: ab104d4b8f970486
/// The client: where the service is, its credentials, its operations.
#[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `refresh`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod refresh;
}

pub use self::client::*;
pub use self::workflows::refresh::*;
pub use arazzo_runtime as runtime;
