// Printed by arazzo-codegen; changes are lost. Seal: e04e7ae21740600b
/// The client: where the service is, its credentials, its operations.
#[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// Modules of description_a.
    pub mod description_a {
        /// The workflow `both`.
        #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
        #[rustfmt::skip]
        pub mod both;
        /// The workflow `client`.
        #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
        #[rustfmt::skip]
        pub mod client;
    }

    /// Modules of description_b.
    pub mod description_b {
        /// The workflow `client`.
        #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
        #[rustfmt::skip]
        pub mod client;
        /// The workflow `Inputs`.
        #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
        #[rustfmt::skip]
        pub mod inputs;
        /// The workflow `secrets`.
        #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
        #[rustfmt::skip]
        pub mod secrets;
        /// The workflow `state`.
        #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
        #[rustfmt::skip]
        pub mod state;
    }
}

#[allow(unused_imports)]
pub use self::client::*;
pub use arazzo_runtime as runtime;
