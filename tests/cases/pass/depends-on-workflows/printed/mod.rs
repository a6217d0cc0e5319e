// Printed by arazzo-codegen; changes are lost. Seal: 8b869497cf437434
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
    /// The workflow `first`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod first;
    /// The workflow `last`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod last;
    /// The workflow `second`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod second;
    /// The workflow `second_after`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod second_after;
    /// The workflow `third`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod third;
}

#[allow(unused_imports)]
pub use self::client::*;
#[allow(unused_imports)]
pub use self::workflows::first::*;
#[allow(unused_imports)]
pub use self::workflows::last::*;
#[allow(unused_imports)]
pub use self::workflows::second::*;
#[allow(unused_imports)]
pub use self::workflows::second_after::*;
#[allow(unused_imports)]
pub use self::workflows::third::*;
pub use arazzo_runtime as runtime;
