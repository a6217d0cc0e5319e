// Printed by arazzo-codegen; changes are lost. Seal: 4718235fdcd53a0f
/// The client: where the service is, its credentials, its operations.
#[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
#[rustfmt::skip]
pub mod client;
/// The types of the service, as far as they are used.
#[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
#[rustfmt::skip]
pub mod types;
/// Modules of workflows.
pub mod workflows {
    /// Modules of description.
    pub mod description {
        /// The workflow `last`.
        #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
        #[rustfmt::skip]
        pub mod last;
        /// The workflow `main`.
        #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
        #[rustfmt::skip]
        pub mod main;
        /// The workflow `onward`.
        #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
        #[rustfmt::skip]
        pub mod onward;
        /// The workflow `setup`.
        #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
        #[rustfmt::skip]
        pub mod setup;
        /// The workflow `steps`.
        #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
        #[rustfmt::skip]
        pub mod steps;
    }

    /// Modules of x.
    pub mod x {
        /// The workflow `auth`.
        #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
        #[rustfmt::skip]
        pub mod auth;
        /// The workflow `setup`.
        #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
        #[rustfmt::skip]
        pub mod setup;
    }

    /// Modules of y.
    pub mod y {
        /// The workflow `auth`.
        #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
        #[rustfmt::skip]
        pub mod auth;
        /// The workflow `setup`.
        #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
        #[rustfmt::skip]
        pub mod setup;
    }

    /// Modules of zx.
    pub mod zx {
        /// The workflow `prepare`.
        #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
        #[rustfmt::skip]
        pub mod prepare;
    }

    /// Modules of zy.
    pub mod zy {
        /// The workflow `prepare`.
        #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
        #[rustfmt::skip]
        pub mod prepare;
    }
}

#[allow(unused_imports)]
pub use self::client::*;
pub use arazzo_runtime as runtime;
