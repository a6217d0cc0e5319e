// Printed by arazzo-codegen; changes are lost. Seal: 8eddd3b6beda3e9a
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
    /// The workflow `crate`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod crate_;
    /// The workflow `3`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod n3;
    /// The workflow `type`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod r#type;
    /// The workflow `Type`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod type_workflow;
}

pub use self::client::*;
pub use self::workflows::crate_::*;
pub use self::workflows::n3::*;
pub use self::workflows::r#type::*;
pub use self::workflows::type_workflow::*;
pub use arazzo_runtime as runtime;
