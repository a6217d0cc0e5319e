// Printed by arazzo-codegen; changes are lost. Seal: 2843f5f615d728bf
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
    /// The workflow `send`.
    #[allow(missing_docs)]
    #[rustfmt::skip]
    pub mod send;
}

pub use self::client::*;
pub use self::workflows::send::*;
pub use arazzo_runtime as runtime;
