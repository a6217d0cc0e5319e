// Printed by arazzo-codegen; changes are lost. Seal: 434f542c57af54cd
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `after`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod after;
    /// The workflow `alone`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod alone;
    /// The workflow `either`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod either;
    /// The workflow `inside`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod inside;
    /// The workflow `not-equal`.
    #[allow(missing_docs, clippy::enum_variant_names)]
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
