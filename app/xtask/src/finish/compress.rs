//! What a host sends to a browser that takes it smaller: made once, as small as it gets.

use crate::files::{files, is_kind};
use anyhow::Result;
use flate2::{Compression, GzBuilder};
use std::fs;
use std::io::Write;
use std::path::Path;

/// Kinds of files that become smaller; fonts and pictures of dots are packed already.
const KINDS: [&str; 8] = [
    "html",
    "js",
    "css",
    "json",
    "wasm",
    "bin",
    "svg",
    "webmanifest",
];

/// Puts `NAME.br` and `NAME.gz` beside each file that is smaller so.
pub(super) fn write(staging: &Path) -> Result<()> {
    let mut files = files(staging)?;
    files.retain(|name| is_kind(name, &KINDS));
    let hands = std::thread::available_parallelism().map_or(1, usize::from);
    let share = files.len().div_ceil(hands).max(1);
    std::thread::scope(|scope| {
        let workers: Vec<_> = files
            .chunks(share)
            .map(|files| {
                scope.spawn(|| {
                    files
                        .iter()
                        .try_for_each(|name| beside(&staging.join(name)))
                })
            })
            .collect();
        workers.into_iter().try_for_each(|worker| {
            worker
                .join()
                .unwrap_or_else(|_| anyhow::bail!("packing ended by itself"))
        })
    })
}

fn beside(file: &Path) -> Result<()> {
    let bytes = fs::read(file)?;
    for (kind, small) in [("br", brotli(&bytes)?), ("gz", gzip(&bytes)?)] {
        if small.len() < bytes.len() {
            let mut name = file.as_os_str().to_owned();
            name.push(format!(".{kind}"));
            fs::write(name, small)?;
        }
    }
    Ok(())
}

/// As small as brotli makes it.
pub(super) fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams {
        quality: 11,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &*bytes, &mut out, &params)?;
    Ok(out)
}

/// With neither name nor time in it, so that two builds give the same.
fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut out = GzBuilder::new().write(Vec::new(), Compression::best());
    out.write_all(bytes)?;
    Ok(out.finish()?)
}
