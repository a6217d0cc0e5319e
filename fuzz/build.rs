//! Prints a workflow that branches, whose states are taken up.

fn main() {
    print!("{}", arazzo_codegen::Config::new().description("specs/orders.arazzo.yml").build());
}
