// Printed by arazzo-codegen; changes are lost. Seal: ab29fa7d8fec982a
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
    /// The workflow `after`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod after;
    /// The workflow `again`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod again;
    /// The workflow `called`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod called;
    /// The workflow `copy`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod copy;
    /// The workflow `cover`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod cover;
    /// The workflow `publish`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod publish;
}

#[allow(unused_imports)]
pub use self::client::*;
#[allow(unused_imports)]
pub use self::workflows::after::*;
#[allow(unused_imports)]
pub use self::workflows::again::*;
#[allow(unused_imports)]
pub use self::workflows::called::*;
#[allow(unused_imports)]
pub use self::workflows::copy::*;
#[allow(unused_imports)]
pub use self::workflows::cover::*;
#[allow(unused_imports)]
pub use self::workflows::publish::*;
pub use arazzo_runtime as runtime;
