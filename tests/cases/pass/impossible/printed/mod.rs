// Printed by arazzo-codegen; changes are lost. Seal: 327a9da9dfb080f7
/// The client: where the service is, its credentials, its operations.
#[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `read`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod read;
}

#[allow(unused_imports)]
pub use self::client::*;
#[allow(unused_imports)]
pub use self::workflows::read::*;
pub use arazzo_runtime as runtime;
