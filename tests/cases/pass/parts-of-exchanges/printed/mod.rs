// Printed by arazzo-codegen; changes are lost. Seal: 9cac014f1062fd56
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
