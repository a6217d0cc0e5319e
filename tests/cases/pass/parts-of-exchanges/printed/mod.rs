// Printed by arazzo-codegen; changes are lost. Seal: 6a175b661c47de37
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
    /// The workflow `in-a-line`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod in_a_line;
    /// The workflow `in-a-loop`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod in_a_loop;
}

pub use self::client::*;
pub use self::workflows::in_a_line::*;
pub use self::workflows::in_a_loop::*;
pub use arazzo_runtime as runtime;
