// Printed by arazzo-codegen; changes are lost. Seal: 5bf6f8ab50996724
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

#[allow(unused_imports)]
pub use self::client::*;
#[allow(unused_imports)]
pub use self::workflows::read::*;
#[allow(unused_imports)]
pub use self::workflows::read_either::*;
#[allow(unused_imports)]
pub use self::workflows::read_open::*;
pub use arazzo_runtime as runtime;
