// Printed by arazzo-codegen; changes are lost. Seal: c921eb90052f7749
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
    /// The types of the service, as far as they are used.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod labels;
    /// The types of the service, as far as they are used.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod things;
}

/// Modules of workflows.
pub mod workflows {
    /// The workflow `label`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod label;
}

pub use self::workflows::label::*;
pub use arazzo_runtime as runtime;
