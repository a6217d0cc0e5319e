// Printed by arazzo-codegen; changes are lost. Seal: 61adc266c8190d4d
arazzo_runtime::needs!(jsonpath);
arazzo_runtime::needs!(regex);
/// The client: where the service is, its credentials, its operations.
#[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
#[rustfmt::skip]
pub mod client;
/// The types of the service, as far as they are used.
#[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
#[rustfmt::skip]
pub mod types;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `judge`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod judge;
}

pub use self::client::*;
pub use self::workflows::judge::*;
pub use arazzo_runtime as runtime;
