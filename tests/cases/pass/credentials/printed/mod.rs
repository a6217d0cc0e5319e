// Printed by arazzo-codegen; changes are lost. Seal: 8e15941b65ec62c4
/// The client: where the service is, its credentials, its operations.
#[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `all`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod all;
    /// The workflow `alternatives`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod alternatives;
    /// The workflow `passed`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod passed;
}

#[allow(unused_imports)]
pub use self::client::*;
#[allow(unused_imports)]
pub use self::workflows::all::*;
#[allow(unused_imports)]
pub use self::workflows::alternatives::*;
#[allow(unused_imports)]
pub use self::workflows::passed::*;
pub use arazzo_runtime as runtime;
