#!/usr/bin/env bash
# Runs the client as WebAssembly in Node.js, against servers there, and judges what comes of it:
#
#   tests/web.sh
#
# Started by hand; needs Node.js 20, rustup, and a network where the target or wasm-bindgen's program is not there yet.
# WASM_BINDGEN is that program, of the version in Cargo.lock; else it is installed below the target directory.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
target=${CARGO_TARGET_DIR:-$root/target}/web
version=$(sed -n '/^name = "wasm-bindgen"$/{n;s/version = "\(.*\)"/\1/p}' "$root/Cargo.lock")

rustup target add wasm32-unknown-unknown 2>/dev/null
bindgen=${WASM_BINDGEN:-}
if [[ -z $bindgen ]]; then
    cargo install --quiet --root "$target" "wasm-bindgen-cli@$version"
    bindgen=$target/bin/wasm-bindgen
fi

work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
cp "$root/Cargo.lock" "$work"
cat >"$work/Cargo.toml" <<TOML
[package]
name = "web"
edition = "2024"

[lib]
crate-type = ["cdylib"]
path = "$root/tests/web/lib.rs"

[dependencies]
soracom-sim = { path = "$root", default-features = false, features = ["har"] }
wasm-bindgen = "=$version"
wasm-bindgen-futures = "0.4"

[workspace]
TOML
(cd "$work" && CARGO_TARGET_DIR=$target cargo build --quiet --target wasm32-unknown-unknown)
"$bindgen" --target nodejs --out-dir "$work/client" "$target/wasm32-unknown-unknown/debug/web.wasm"
timeout 60 node "$root/tests/web/run.mjs" "$work/client/web.js"
