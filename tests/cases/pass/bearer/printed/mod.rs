// Printed by arazzo-codegen; changes are lost. Seal: e3e8b509aa56474e
/// The client: where the service is, its credentials, its operations.
#[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `read`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod read;
    /// The workflow `read-either`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod read_either;
    /// The workflow `read-open`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod read_open;
}

pub use self::client::*;
pub use self::workflows::read::*;
pub use self::workflows::read_either::*;
pub use self::workflows::read_open::*;
pub use arazzo_runtime as runtime;
