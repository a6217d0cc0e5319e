// Printed by arazzo-codegen; changes are lost. Seal: 69d0bf199351c396
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
    /// The workflow `last`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod last;
    /// The workflow `login`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod login;
    /// The workflow `read`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod read;
}

pub use self::client::*;
pub use self::workflows::last::*;
pub use self::workflows::login::*;
pub use self::workflows::read::*;
pub use arazzo_runtime as runtime;
