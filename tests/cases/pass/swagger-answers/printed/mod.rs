// Printed by arazzo-codegen; changes are lost. Seal: 499b57899c2ac574
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod client;
/// The types of the service, as far as they are used.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod types;
pub use self::client::*;
pub use arazzo_runtime as runtime;
