// Printed by arazzo-codegen; changes are lost. Seal: b8e5759ed8c472ca
/// The client: where the service is, its credentials, its operations.
#[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `keep`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod keep;
}

#[allow(unused_imports)]
pub use self::client::*;
#[allow(unused_imports)]
pub use self::workflows::keep::*;
pub use arazzo_runtime as runtime;
