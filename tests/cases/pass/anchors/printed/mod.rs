// Printed by arazzo-codegen; changes are lost. Seal: 328d8e3f27fc26cd
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `read`.
    #[allow(missing_docs)]
    #[rustfmt::skip]
    pub mod read;
}

pub use self::client::*;
pub use self::workflows::read::*;
pub use arazzo_runtime as runtime;
