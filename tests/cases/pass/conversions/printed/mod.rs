// Printed by arazzo-codegen; changes are lost. Seal: effef377c48c24b6
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs)]
#[rustfmt::skip]
pub mod client;
/// The types of the service that the workflows reach.
#[allow(missing_docs)]
#[rustfmt::skip]
pub mod types;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `convert`.
    #[allow(missing_docs)]
    #[rustfmt::skip]
    pub mod convert;
}

pub use self::client::*;
pub use self::workflows::convert::*;
pub use arazzo_runtime as runtime;
