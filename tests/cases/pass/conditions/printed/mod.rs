// Printed by arazzo-codegen; changes are lost. Seal: 59a8653f0ec1c423
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

#[allow(unused_imports)]
pub use self::client::*;
#[allow(unused_imports)]
pub use self::workflows::either::*;
#[allow(unused_imports)]
pub use self::workflows::folded::*;
#[allow(unused_imports)]
pub use self::workflows::mirrored::*;
#[allow(unused_imports)]
pub use self::workflows::nested::*;
#[allow(unused_imports)]
pub use self::workflows::not::*;
#[allow(unused_imports)]
pub use self::workflows::precedence::*;
#[allow(unused_imports)]
pub use self::workflows::quoted::*;
#[allow(unused_imports)]
pub use self::workflows::range::*;
pub use arazzo_runtime as runtime;
