// Printed by arazzo-codegen; changes are lost. Seal: 6ab79128fc33d941
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `remove`.
    #[allow(missing_docs)]
    #[rustfmt::skip]
    pub mod remove;
}

pub use self::client::*;
pub use self::workflows::remove::*;
pub use arazzo_runtime as runtime;
