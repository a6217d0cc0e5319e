// Printed by arazzo-codegen; changes are lost. Seal: 88be1880b36e3abf
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod client;
/// The types of the service, as far as they are used.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod types;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `looped`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod looped;
    /// The workflow `straight`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod straight;
}

pub use self::client::*;
pub use self::workflows::looped::*;
pub use self::workflows::straight::*;
pub use arazzo_runtime as runtime;
