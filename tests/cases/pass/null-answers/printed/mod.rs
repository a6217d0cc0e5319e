// Printed by arazzo-codegen; changes are lost. Seal: d2b9833bd573fcdb
/// The client: where the service is, its credentials, its operations.
#[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
#[rustfmt::skip]
pub mod client;
/// The types of the service, as far as they are used.
#[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
#[rustfmt::skip]
pub mod types;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `read`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod read;
    /// The workflow `wait`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod wait;
}

#[allow(unused_imports)]
pub use self::client::*;
#[allow(unused_imports)]
pub use self::workflows::read::*;
#[allow(unused_imports)]
pub use self::workflows::wait::*;
pub use arazzo_runtime as runtime;
