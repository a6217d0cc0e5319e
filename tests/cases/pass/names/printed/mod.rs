// Printed by arazzo-codegen; changes are lost. Seal: 159674ee344c24c3
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod client;
/// The types of the service that the workflows reach.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod types;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `3`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod _3;
    /// The workflow `crate`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod crate_;
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
pub use self::workflows::_3::*;
pub use self::workflows::crate_::*;
pub use self::workflows::r#type::*;
pub use self::workflows::type_workflow::*;
pub use arazzo_runtime as runtime;
