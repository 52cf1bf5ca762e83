//! The linker's relocations are what `app/bindgen` cuts the wasm into parts by.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-link-arg-bins=--emit-relocs");
}
