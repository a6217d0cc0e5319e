// Printed by arazzo-codegen; changes are lost. Seal: 360493cc1d393314
/// Modules of client.
pub mod client {
    /// The client: where the service is, its credentials, its operations.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod labels;
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
    pub mod labels;
    /// The types of the service that the workflows reach.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod things;
}

/// Modules of workflows.
pub mod workflows {
    /// Modules of description.
    pub mod description {
        /// The workflow `label`.
        #[allow(missing_docs, clippy::enum_variant_names)]
        #[rustfmt::skip]
        pub mod label;
    }
}

pub use arazzo_runtime as runtime;
