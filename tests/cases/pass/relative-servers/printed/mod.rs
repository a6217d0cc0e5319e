// Printed by arazzo-codegen; changes are lost. Seal: b73f0e4d448b19bd
/// The client: where the service is, its credentials, its operations.
#[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
#[rustfmt::skip]
pub mod client;
pub use self::client::*;
pub use arazzo_runtime as runtime;
