// Printed by arazzo-codegen; changes are lost. Seal: 0c8c8d6a02351535
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

#[allow(unused_imports)]
pub use self::client::*;
#[allow(unused_imports)]
pub use self::workflows::after::*;
#[allow(unused_imports)]
pub use self::workflows::alone::*;
#[allow(unused_imports)]
pub use self::workflows::either::*;
#[allow(unused_imports)]
pub use self::workflows::inside::*;
#[allow(unused_imports)]
pub use self::workflows::not_equal::*;
pub use arazzo_runtime as runtime;
