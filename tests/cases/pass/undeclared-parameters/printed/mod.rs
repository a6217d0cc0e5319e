// Printed by arazzo-codegen; changes are lost. Seal: 7070dc305923109f
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs)]
#[rustfmt::skip]
pub mod client;
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
