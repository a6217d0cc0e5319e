// Printed by arazzo-codegen; changes are lost. Seal: d200f89cb64bba78
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `clear`.
    #[allow(missing_docs)]
    #[rustfmt::skip]
    pub mod clear;
}

pub use self::client::*;
pub use self::workflows::clear::*;
pub use arazzo_runtime as runtime;
