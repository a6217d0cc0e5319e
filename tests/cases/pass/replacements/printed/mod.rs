// Printed by arazzo-codegen; changes are lost. Seal: 08668a222c1e713e
arazzo_runtime::needs!(jsonpath);
/// The client: where the service is, its credentials, its operations.
#[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `replace`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod replace;
}

pub use self::client::*;
pub use self::workflows::replace::*;
pub use arazzo_runtime as runtime;
