// Printed by arazzo-codegen; changes are lost. Seal: 8096a37fdec80c73
/// The client: where the service is, its credentials, its operations.
#[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `list`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod list;
}

pub use self::client::*;
pub use self::workflows::list::*;
pub use arazzo_runtime as runtime;
