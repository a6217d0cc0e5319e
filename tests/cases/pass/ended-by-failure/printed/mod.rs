// Printed by arazzo-codegen; changes are lost. Seal: 32c2bb509203e134
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
    /// The workflow `make-and-list`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod make_and_list;
}

pub use self::client::*;
pub use self::workflows::make_and_list::*;
pub use arazzo_runtime as runtime;
