//! The ready configurations for hosts send the headers that our own server sends.

use crate::run::root;
use crate::serve;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// How a configuration writes a header with this name and value.
type Line = fn(&str, &str) -> String;

/// A configuration, and how a header stands in it.
const FILES: [(&str, Line); 3] = [
    ("app/xtask/hosting/nginx.conf", |name, value| {
        format!("add_header {name} \"{value}\" always;")
    }),
    ("app/xtask/hosting/Caddyfile", |name, value| {
        format!("{name} \"{value}\"")
    }),
    ("app/xtask/hosting/_headers", |name, value| {
        format!("{name}: {value}")
    }),
];

/// Names each header that a configuration lacks.
pub(super) fn faults() -> Result<Vec<String>> {
    let mut faults = Vec::new();
    for (file, form) in FILES {
        let text = fs::read_to_string(root().join(file)).context(file)?;
        for (name, value) in serve::headers(Path::new("index.html")) {
            // The type of a file and how long it may be kept differ from file to file.
            if matches!(name, "Content-Type" | "Cache-Control") {
                continue;
            }
            let line = form(name, &value);
            if !text.contains(&line) {
                faults.push(format!("{file}: lacks the line {line}"));
            }
        }
    }
    Ok(faults)
}
