//! The table of `docs/conformance.md`, beside the cases.
