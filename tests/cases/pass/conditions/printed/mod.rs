// Printed by arazzo-codegen; changes are lost. Seal: 5350427d88b721c5
/// The client: where the service is, its credentials, its operations.
#[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `either`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod either;
    /// The workflow `folded`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod folded;
    /// The workflow `mirrored`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod mirrored;
    /// The workflow `nested`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod nested;
    /// The workflow `not`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod not;
    /// The workflow `precedence`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod precedence;
    /// The workflow `quoted`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod quoted;
    /// The workflow `range`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod range;
}

pub use self::client::*;
pub use self::workflows::either::*;
pub use self::workflows::folded::*;
pub use self::workflows::mirrored::*;
pub use self::workflows::nested::*;
pub use self::workflows::not::*;
pub use self::workflows::precedence::*;
pub use self::workflows::quoted::*;
pub use self::workflows::range::*;
pub use arazzo_runtime as runtime;
