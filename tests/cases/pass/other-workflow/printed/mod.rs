// Printed by arazzo-codegen; changes are lost. Seal: 3ed60843f11b32f3
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
    /// The workflow `find`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod find;
    /// The workflow `make`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod make;
}

pub use self::client::*;
pub use self::workflows::find::*;
pub use self::workflows::make::*;
pub use arazzo_runtime as runtime;
