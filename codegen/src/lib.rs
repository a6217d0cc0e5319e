//! Compiles Arazzo workflows, and the OpenAPI descriptions they name, into typed Rust.
//!
//! One typed `async fn` for each workflow, its inputs and outputs as structs, the types that its operations send and
//! receive, a client; nothing else. The printed code calls the crate `arazzo-runtime`.
//!
//! In a build script:
//!
//! ```no_run
//! print!("{}", arazzo_codegen::Config::new().description("specs/onboarding.arazzo.yml").build());
//! ```
//!
//! and in the crate:
//!
//! ```ignore
//! pub mod api {
//!     include!(concat!(env!("OUT_DIR"), "/arazzo/mod.rs"));
//! }
//! ```
//!
//! Text goes in and text comes out: the stages are listed in `compile.rs`, and only `source` and `output` touch the disk.

mod arazzo;
mod build;
mod check;
mod compile;
mod config;
mod diagnostic;
mod emit;
#[cfg(feature = "fuzzing")]
#[doc(hidden)]
pub mod fuzzing;
mod ir;
mod lower;
mod names;
mod openapi;
mod output;
mod parse;
mod pointer;
mod resolve;
mod rust;
mod secret;
mod source;
mod suggest;
mod summary;
mod value;

pub use build::Build;
pub use config::{Compilation, Config};
pub use diagnostic::{Code, Diagnostic, Location};
pub use output::{Output, Written};
pub use summary::Summary;
