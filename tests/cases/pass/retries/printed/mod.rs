// Printed by arazzo-codegen; changes are lost. Seal: 9554e8435b4e7510
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
    /// The workflow `after-a-step`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod after_a_step;
    /// The workflow `after-a-workflow`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod after_a_workflow;
    /// The workflow `after-latest`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod after_latest;
    /// The workflow `after-that`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod after_that;
    /// The workflow `alone-after-latest`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod alone_after_latest;
    /// The workflow `busy`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod busy;
    /// The workflow `latest`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod latest;
    /// The workflow `make`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod make;
    /// The workflow `patient`.
    #[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
    #[rustfmt::skip]
    pub mod patient;
}

#[allow(unused_imports)]
pub use self::client::*;
#[allow(unused_imports)]
pub use self::workflows::after_a_step::*;
#[allow(unused_imports)]
pub use self::workflows::after_a_workflow::*;
#[allow(unused_imports)]
pub use self::workflows::after_latest::*;
#[allow(unused_imports)]
pub use self::workflows::after_that::*;
#[allow(unused_imports)]
pub use self::workflows::alone_after_latest::*;
#[allow(unused_imports)]
pub use self::workflows::busy::*;
#[allow(unused_imports)]
pub use self::workflows::latest::*;
#[allow(unused_imports)]
pub use self::workflows::make::*;
#[allow(unused_imports)]
pub use self::workflows::patient::*;
pub use arazzo_runtime as runtime;
