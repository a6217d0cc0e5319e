// Printed by arazzo-codegen; changes are lost. Seal: 19a5dabefe636c02
/// Modules of client.
pub mod client {
    /// The client: where the service is, its credentials, its operations.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod labels;
    /// The client: where the service is, its credentials, its operations.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod things;
}

/// Modules of types.
pub mod types {
    /// The types of the service, as far as they are used.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod labels;
    /// The types of the service, as far as they are used.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod things;
}

/// Modules of workflows.
pub mod workflows {
    /// The workflow `label`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod label;
}

#[allow(unused_imports)]
pub use self::workflows::label::*;
pub use arazzo_runtime as runtime;
