//! Prints `generated/` anew when a description changes.
//!
//! The published package has no build script: there, `generated/` is the library.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    #[cfg(feature = "codegen")]
    print!(
        "{}",
        arazzo_codegen::Config::new()
            .descriptions("specs/arazzo")
            .crate_name("soracom_sim")
            .into("generated")
            .build()
    );
}
