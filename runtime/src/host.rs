//! Where a client runs: on an operating system, by hyper and tokio, or in JavaScript, by its `fetch` and its timers. Each has the same
//! names for the rest of the crate.

#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
mod system;
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
mod web;

#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
pub(crate) use system::*;
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
pub(crate) use web::*;
