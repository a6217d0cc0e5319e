// Printed by arazzo-codegen; changes are lost. Seal: e427eeafcd992a3e
/// Modules of client.
pub mod client {
    /// The client: where the service is, its credentials, its operations.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod offered_newer;
    /// The client: where the service is, its credentials, its operations.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod offered_older;
}

/// Modules of types.
pub mod types {
    /// The types of the service, as far as they are used.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod offered_newer;
}

pub use arazzo_runtime as runtime;
