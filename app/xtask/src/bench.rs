//! Speed as ratios, in one run on one machine.

use crate::check;
use crate::plan::read;
use crate::run::{command, root, step};
use anyhow::{Context, Result};
use domain::{Catalogue, Date, TaskId};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Copies of the catalogue that make some 10,000 tasks.
const COPIES: usize = 63;

/// Times planning: the largest sample against a fixed loop, and 10,000 tasks against the catalogue.
pub(crate) fn bench() -> Result<()> {
    if cfg!(debug_assertions) {
        let mut fast = command("cargo");
        fast.args([
            "run",
            "--quiet",
            "--profile",
            "bench",
            "--package",
            "xtask",
            "--",
            "bench",
        ]);
        return step(
            "Benchmark, built for speed",
            &mut fast,
            "the first error above says where",
        );
    }
    let bundle = check::bundle()?;
    let sample = root().join("app/planner/samples/two-years.json");
    let dossier = read(&sample.to_string_lossy())?;
    let today = Date::from_ymd_opt(2027, 3, 1).context("a date")?;
    let time = |catalogue: &Catalogue| {
        median(|| {
            black_box(planner::plan(black_box(&dossier), catalogue, today));
        })
    };
    let plan = time(&bundle.catalogue);
    let reference = median(reference);
    let large = copied(&bundle.catalogue);
    let many = time(&large);
    let ratio = |one: Duration, other: Duration| one.as_secs_f64() / other.as_secs_f64();
    println!(
        "plan of {} steps: {plan:?} (aim: 1 ms)",
        bundle.catalogue.tasks.len()
    );
    println!(
        "fixed loop: {reference:?}; ratio {:.2}",
        ratio(plan, reference)
    );
    println!(
        "plan of {} steps: {many:?}; ratio {:.0} (aim: at most 100)",
        large.tasks.len(),
        ratio(many, plan)
    );
    Ok(())
}

fn reference() {
    let mut sum = 0_u64;
    for n in 0..1_000_000_u64 {
        sum = black_box(sum.wrapping_mul(31).wrapping_add(n));
    }
    black_box(sum);
}

/// The catalogue many times over, each copy with ids of its own.
fn copied(catalogue: &Catalogue) -> Catalogue {
    let mut large = catalogue.clone();
    for copy in 1..COPIES {
        let own = |id: &TaskId| TaskId(format!("{id}-{copy}"));
        large
            .tasks
            .extend(catalogue.tasks.iter().cloned().map(|mut task| {
                task.id = own(&task.id);
                for need in &mut task.needs {
                    need.any = need.any.iter().map(own).collect();
                }
                task
            }));
    }
    large
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
