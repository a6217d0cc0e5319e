// Printed by arazzo-codegen; changes are lost. Seal: 1c3353f75e4f3d51
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
    /// The workflow `first`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod first;
    /// The workflow `last`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod last;
    /// The workflow `second`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod second;
    /// The workflow `second_after`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod second_after;
    /// The workflow `third`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod third;
}

pub use self::client::*;
pub use self::workflows::first::*;
pub use self::workflows::last::*;
pub use self::workflows::second::*;
pub use self::workflows::second_after::*;
pub use self::workflows::third::*;
pub use arazzo_runtime as runtime;
