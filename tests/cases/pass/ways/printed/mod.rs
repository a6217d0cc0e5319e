// Printed by arazzo-codegen; changes are lost. Seal: ddea85c7204f837b
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
    /// The workflow `always-other`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod always_other;
    /// The workflow `call`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod call;
    /// The workflow `hand-on`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod hand_on;
    /// The workflow `last`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod last;
    /// The workflow `leaves`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod leaves;
    /// The workflow `named`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod named;
    /// The workflow `never`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod never;
    /// The workflow `put`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod put;
    /// The workflow `put-first`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod put_first;
}

#[allow(unused_imports)]
pub use self::client::*;
#[allow(unused_imports)]
pub use self::workflows::always_other::*;
#[allow(unused_imports)]
pub use self::workflows::call::*;
#[allow(unused_imports)]
pub use self::workflows::hand_on::*;
#[allow(unused_imports)]
pub use self::workflows::last::*;
#[allow(unused_imports)]
pub use self::workflows::leaves::*;
#[allow(unused_imports)]
pub use self::workflows::named::*;
#[allow(unused_imports)]
pub use self::workflows::never::*;
#[allow(unused_imports)]
pub use self::workflows::put::*;
#[allow(unused_imports)]
pub use self::workflows::put_first::*;
pub use arazzo_runtime as runtime;
