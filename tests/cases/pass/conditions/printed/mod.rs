// Printed by arazzo-codegen; changes are lost. Seal: 0c1e4fc136361806
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod client;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `either`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod either;
    /// The workflow `folded`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod folded;
    /// The workflow `mirrored`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod mirrored;
    /// The workflow `nested`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod nested;
    /// The workflow `not`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod not;
    /// The workflow `precedence`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod precedence;
    /// The workflow `quoted`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod quoted;
    /// The workflow `range`.
    #[allow(missing_docs, clippy::enum_variant_names)]
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
