//! A stateful simulation of a part of Soracom's SIM API, served on loopback.
//!
//! [`Simulation::start`] binds a free port of 127.0.0.1 and answers there until the value is
//! dropped. It knows the SIMs that [`Simulation::with_sim`] made, each of which belongs to nobody
//! until it is registered, and keeps what the requests change.
//!
//! ```no_run
//! # async fn example() -> std::io::Result<()> {
//! use soracom_simulation::Simulation;
//!
//! let simulation = Simulation::start().await?.with_sim("8942310000000000001", "12345678");
//! let (api_key, token) = simulation.credentials();
//! println!("{} takes {api_key} with {token}", simulation.base_url());
//! # Ok(())
//! # }
//! ```

mod auth;
mod body;
mod calls;
mod crowd;
mod error;
mod fault;
mod page;
mod percent;
mod routes;
mod sim;
mod simulation;
mod state;

pub use calls::Call;
pub use simulation::Simulation;
