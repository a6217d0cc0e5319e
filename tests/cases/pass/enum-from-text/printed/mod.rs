// Printed by arazzo-codegen; changes are lost. Seal: 8fb198ed6d0e71bd
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
    /// The workflow `set`.
    #[allow(missing_docs)]
    #[rustfmt::skip]
    pub mod set;
}

pub use self::client::*;
pub use self::workflows::set::*;
pub use arazzo_runtime as runtime;
