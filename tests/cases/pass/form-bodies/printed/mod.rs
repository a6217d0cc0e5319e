// Printed by arazzo-codegen; changes are lost. Seal: 5e671064b6be078d
/// The client: where the service is, its credentials, its operations.
#[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `pay`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod pay;
}

#[allow(unused_imports)]
pub use self::client::*;
#[allow(unused_imports)]
pub use self::workflows::pay::*;
pub use arazzo_runtime as runtime;
