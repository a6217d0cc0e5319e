// Printed by arazzo-codegen; changes are lost. Seal: 865631edd7db7a30
/// The client: where the service is, its credentials, its operations.
#[allow(missing_docs, clippy::enum_variant_names)]
#[rustfmt::skip]
pub mod client;
pub use self::client::*;
pub use arazzo_runtime as runtime;
