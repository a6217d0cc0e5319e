// Printed by arazzo-codegen; changes are lost. Seal: 3cb1aa559f0c0a0c
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
    /// The workflow `find`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod find;
    /// The workflow `log-in`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod log_in;
    /// The workflow `log-in-twice`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod log_in_twice;
    /// The workflow `order`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod order;
}

pub use self::client::*;
pub use self::workflows::find::*;
pub use self::workflows::log_in::*;
pub use self::workflows::log_in_twice::*;
pub use self::workflows::order::*;
pub use arazzo_runtime as runtime;
