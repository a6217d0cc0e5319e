// Printed by arazzo-codegen; changes are lost. Seal: d133c610c646a671
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
    /// The workflow `lists`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod lists;
    /// The workflow `objects`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod objects;
    /// The workflow `undeclared`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod undeclared;
}

pub use self::client::*;
pub use self::workflows::lists::*;
pub use self::workflows::objects::*;
pub use self::workflows::undeclared::*;
pub use arazzo_runtime as runtime;
