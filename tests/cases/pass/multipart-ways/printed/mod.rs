// Printed by arazzo-codegen; changes are lost. Seal: 89e4dab072b1ede8
/// Modules of client.
pub mod client {
    /// The client: where the service is, its credentials, its operations.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod old;
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
    pub mod old;
    /// The types of the service, as far as they are used.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod things;
}

/// Modules of workflows.
pub mod workflows {
    /// The workflow `send`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod send;
}

#[allow(unused_imports)]
pub use self::workflows::send::*;
pub use arazzo_runtime as runtime;
