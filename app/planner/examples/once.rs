//! Reads the catalogue and makes one plan, for `cargo xtask bench` to time where the app runs.

use domain::{Catalogue, Date, Dossier};
use std::hint::black_box;

/// Written by the benchmark in front of the build.
const CATALOGUE: &[u8] = include_bytes!(concat!(env!("OP_ORDE_BENCH"), "/catalogue.bin"));
const DOSSIER: &[u8] = include_bytes!(concat!(env!("OP_ORDE_BENCH"), "/dossier.bin"));

fn main() {
    let catalogue: Option<Catalogue> = postcard::from_bytes(CATALOGUE).ok();
    let dossier: Option<Dossier> = postcard::from_bytes(DOSSIER).ok();
    let (Some(catalogue), Some(dossier)) = (catalogue, dossier) else {
        panic!("the files of the benchmark are not of this build");
    };
    let today = Date::from_ymd_opt(2027, 3, 1).unwrap_or_default();
    black_box(planner::plan(&dossier, &catalogue, today));
}
