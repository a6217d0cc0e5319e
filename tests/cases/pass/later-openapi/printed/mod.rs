// Printed by arazzo-codegen; changes are lost. Seal: 883c5fd7b5437b1b
/// Modules of client.
pub mod client {
    /// The client: where the service is, its credentials, its operations.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod offered_newer;
    /// The client: where the service is, its credentials, its operations.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod offered_older;
}

/// Modules of types.
pub mod types {
    /// The types of the service, as far as they are used.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod offered_newer;
}

pub use arazzo_runtime as runtime;
