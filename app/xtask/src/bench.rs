//! Speed as a ratio, in one run on one machine.

use crate::check;
use crate::plan::read;
use crate::run::root;
use anyhow::{Context, Result};
use domain::Date;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Times planning of the largest sample against a loop of fixed work.
pub(crate) fn bench() -> Result<()> {
    let bundle = check::bundle()?;
    let sample = root().join("app/planner/samples/two-years.json");
    let dossier = read(&sample.to_string_lossy())?;
    let today = Date::from_ymd_opt(2027, 3, 1).context("a date")?;
    let plan = median(|| {
        black_box(planner::plan(black_box(&dossier), &bundle.catalogue, today));
    });
    let reference = median(|| {
        let mut sum = 0_u64;
        for n in 0..1_000_000_u64 {
            sum = black_box(sum.wrapping_mul(31).wrapping_add(n));
        }
        black_box(sum);
    });
    let ratio = plan.as_secs_f64() / reference.as_secs_f64();
    println!("plan of {} steps: {plan:?}", bundle.catalogue.tasks.len());
    println!("reference loop: {reference:?}; ratio {ratio:.2}");
    Ok(())
}

fn median(mut run: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..31)
        .map(|_| {
            let begun = Instant::now();
            run();
            begun.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[times.len() / 2]
}
