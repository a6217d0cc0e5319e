// Printed by arazzo-codegen; changes are lost. Seal: 41e6a5c896705f5e
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod client;
/// The types of the service, as far as they are used.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod types;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `buy`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod buy;
    /// The workflow `order`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod order;
}

pub use self::client::*;
pub use self::workflows::buy::*;
pub use self::workflows::order::*;
pub use arazzo_runtime as runtime;
