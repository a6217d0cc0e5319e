// Printed by arazzo-codegen; changes are lost. Seal: 4c85acf8bbe0dae0
/// The client: where the service is, its credentials, its operations.
#[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
#[rustfmt::skip]
pub mod client;
/// The types of the service, as far as they are used.
#[allow(dead_code, missing_docs, clippy::enum_variant_names, clippy::pedantic)]
#[rustfmt::skip]
pub mod types;
#[allow(unused_imports)]
pub use self::client::*;
pub use arazzo_runtime as runtime;
