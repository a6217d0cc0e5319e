// Printed by arazzo-codegen; changes are lost. Seal: e0f2db687907e82b
/// The client: where the service is, its credentials, its operations.
#[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
#[rustfmt::skip]
pub mod client;
#[allow(unused_imports)]
pub use self::client::*;
pub use arazzo_runtime as runtime;
