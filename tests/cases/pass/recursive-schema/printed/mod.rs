// Printed by arazzo-codegen; changes are lost. Seal: 1531d8bd724d1ba8
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
    /// The workflow `read`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod read;
    /// The workflow `read-chain`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod read_chain;
}

pub use self::client::*;
pub use self::workflows::read::*;
pub use self::workflows::read_chain::*;
pub use arazzo_runtime as runtime;
