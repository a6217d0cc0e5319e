// Printed by arazzo-codegen; changes are lost. Seal: 4abae7222bbe8666
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
    /// The workflow `find`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod find;
    /// The workflow `log-in`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod log_in;
    /// The workflow `log-in-twice`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod log_in_twice;
    /// The workflow `order`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod order;
}

pub use self::client::*;
pub use self::workflows::find::*;
pub use self::workflows::log_in::*;
pub use self::workflows::log_in_twice::*;
pub use self::workflows::order::*;
pub use arazzo_runtime as runtime;
