// Printed by arazzo-codegen; changes are lost. Seal: 5dfe404ca4066134
/// Modules of client.
pub mod client {
    /// The client: where the service is, its credentials, its operations.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod stock;
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
    pub mod stock;
    /// The types of the service, as far as they are used.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod things;
}

/// Modules of workflows.
pub mod workflows {
    /// Modules of description.
    pub mod description {
        /// The workflow `read`.
        #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
        #[rustfmt::skip]
        pub mod read;
    }

    /// Modules of description_of_stock.
    pub mod description_of_stock {
        /// The workflow `read`.
        #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
        #[rustfmt::skip]
        pub mod read;
    }
}

pub use arazzo_runtime as runtime;
