// Printed by arazzo-codegen; changes are lost. Seal: 27d2e7dd1b40f10c
/// Modules of client.
pub mod client {
    /// The client: where the service is, its credentials, its operations.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod pings;
    /// The client: where the service is, its credentials, its operations.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod things;
}

/// Modules of types.
pub mod types {
    /// The types of the service that the workflows reach.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod things;
}

/// Modules of workflows.
pub mod workflows {
    /// The workflow `ping`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod ping;
}

pub use self::workflows::ping::*;
pub use arazzo_runtime as runtime;
