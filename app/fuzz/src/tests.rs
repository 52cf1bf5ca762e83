//! The corpus without the engine: what was once of interest holds, and still reaches what it reached.

use std::fs;
use std::path::Path;

fn corpus(name: &str, target: fn(&[u8]) -> bool) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("corpus")
        .join(name);
    let mut read = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        read += usize::from(target(&fs::read(path).unwrap()));
    }
    assert!(read > 0, "no input of {name} is read to its end any more");
}

#[test]
fn files() {
    corpus("file", crate::file);
}

#[test]
fn records() {
    corpus("record", crate::record);
}

#[test]
fn answers() {
    corpus("answer", crate::answer);
}

#[test]
fn typed() {
    corpus("typed", crate::typed);
}

#[test]
fn tables() {
    corpus("table", crate::table);
}

#[test]
fn merges() {
    corpus("merge", crate::merge);
}
