//! Compiles the workflow into `OUT_DIR`.

fn main() {
    print!("{}", arazzo_codegen::Config::new().description("specs/lending.arazzo.yml").build());
}
