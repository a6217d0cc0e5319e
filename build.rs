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
            .as_crate()
            .into("generated")
            .build()
    );
}
