// Printed by arazzo-codegen; changes are lost. Seal: 7506048fe3c1aeac
arazzo_runtime::needs!(regex);
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
    /// The workflow `list`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod list;
}

pub use self::client::*;
pub use self::workflows::list::*;
pub use arazzo_runtime as runtime;
