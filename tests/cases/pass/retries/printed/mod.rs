// Printed by arazzo-codegen; changes are lost. Seal: 0135d44fa1e5e075
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod client;
/// The types of the service, as far as they are used.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod types;
/// Modules of workflows.
pub mod workflows {
    /// The workflow `after-a-step`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod after_a_step;
    /// The workflow `after-a-workflow`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod after_a_workflow;
    /// The workflow `after-latest`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod after_latest;
    /// The workflow `after-that`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod after_that;
    /// The workflow `alone-after-latest`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod alone_after_latest;
    /// The workflow `busy`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod busy;
    /// The workflow `latest`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod latest;
    /// The workflow `make`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod make;
    /// The workflow `patient`.
    #[allow(missing_docs, clippy::enum_variant_names)]
    #[rustfmt::skip]
    pub mod patient;
}

pub use self::client::*;
pub use self::workflows::after_a_step::*;
pub use self::workflows::after_a_workflow::*;
pub use self::workflows::after_latest::*;
pub use self::workflows::after_that::*;
pub use self::workflows::alone_after_latest::*;
pub use self::workflows::busy::*;
pub use self::workflows::latest::*;
pub use self::workflows::make::*;
pub use self::workflows::patient::*;
pub use arazzo_runtime as runtime;
