// Printed by arazzo-codegen; changes are lost. Seal: 833412912e973487
/// The client: where the service is, its credentials, its operations.
#[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `after`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod after;
    /// The workflow `alone`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod alone;
    /// The workflow `either`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod either;
    /// The workflow `inside`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod inside;
    /// The workflow `not-equal`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod not_equal;
}

pub use self::client::*;
pub use self::workflows::after::*;
pub use self::workflows::alone::*;
pub use self::workflows::either::*;
pub use self::workflows::inside::*;
pub use self::workflows::not_equal::*;
pub use arazzo_runtime as runtime;
