// Printed by arazzo-codegen; changes are lost. Seal: d14f7166229d79a8
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// Modules of description_a.
    pub mod description_a {
        /// The workflow `both`.
        #[allow(missing_docs, clippy::enum_variant_names)]
        #[rustfmt::skip]
        pub mod both;
        /// The workflow `client`.
        #[allow(missing_docs, clippy::enum_variant_names)]
        #[rustfmt::skip]
        pub mod client;
    }

    /// Modules of description_b.
    pub mod description_b {
        /// The workflow `client`.
        #[allow(missing_docs, clippy::enum_variant_names)]
        #[rustfmt::skip]
        pub mod client;
        /// The workflow `Inputs`.
        #[allow(missing_docs, clippy::enum_variant_names)]
        #[rustfmt::skip]
        pub mod inputs;
        /// The workflow `secrets`.
        #[allow(missing_docs, clippy::enum_variant_names)]
        #[rustfmt::skip]
        pub mod secrets;
        /// The workflow `state`.
        #[allow(missing_docs, clippy::enum_variant_names)]
        #[rustfmt::skip]
        pub mod state;
    }
}

pub use self::client::*;
pub use arazzo_runtime as runtime;
