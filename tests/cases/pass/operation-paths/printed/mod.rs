// Printed by arazzo-codegen; changes are lost. Seal: 2bc1390035996efb
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
    /// Modules of description.
    pub mod description {
        /// The workflow `ping`.
        #[allow(missing_docs, clippy::enum_variant_names)]
        #[rustfmt::skip]
        pub mod ping;
    }
}

pub use arazzo_runtime as runtime;
