//! Speed as ratios, in one run on one machine.

mod many;
mod rivals;

use crate::bundle::bundle;
use crate::plan::read;
use crate::run::{command, root, step};
use crate::target::{Claim, cargo, target_dir};
use crate::tools;
use anyhow::{Context, Result};
use content::Bundle;
use domain::{Catalogue, Date, Dossier, TaskId};
use std::fs;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Copies of the catalogue that make some 10,000 tasks.
const COPIES: u32 = 63;
/// An odd number of rounds, so that one is in the middle.
const ROUNDS: usize = 51;
/// How often each time is taken in a round.
const TRIES: usize = 5;

/// Times planning: the largest sample against a fixed loop, and 10,000 tasks against the catalogue; then the app in
/// Chromium, on the `dist/` that is there. Fails when a bound is broken, after all has been told.
pub(crate) fn bench(args: &[String]) -> Result<()> {
    let bundle = bundle()?;
    let today = Date::from_ymd_opt(2027, 3, 1).context("a date")?;
    if args.iter().any(|arg| arg == "--visits") {
        return visits(bundle, today);
    }
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
    let sample = root().join("app/planner/samples/two-years.json");
    let dossier = read(&sample.to_string_lossy())?;
    let large = copied(&bundle.catalogue);
    let plan = |catalogue: &Catalogue| {
        black_box(planner::plan(black_box(&dossier), catalogue, today));
    };
    let mut rounds: Vec<Round> = (0..ROUNDS)
        .map(|_| Round {
            reference: time(1, reference),
            plan: time(COPIES, || plan(&bundle.catalogue)),
            many: time(1, || plan(&large)),
        })
        .collect();
    let (plan, of_loop) = median(&mut rounds, |round| (round.plan, round.reference));
    println!(
        "plan of {} steps: {plan:?} (aim: 1 ms); {of_loop:.3} of a fixed loop",
        bundle.catalogue.tasks.len()
    );
    let (many, ratio) = median(&mut rounds, |round| (round.many, round.plan));
    println!(
        "plan of {} steps: {many:?}; {ratio:.0} times as long (aim: at most 100)",
        large.tasks.len()
    );
    in_wasm(&bundle.catalogue, &dossier)?;
    let told = [
        in_browser("Opening a vault", "unlock"),
        in_browser("Main pages with a quarter of the processor", "slow"),
        visits(bundle, today),
    ];
    told.into_iter().collect()
}

/// The app beside others that show the same, and with very many steps. All is told before a bound that is broken fails.
fn visits(bundle: &Bundle, today: Date) -> Result<()> {
    rivals::build(bundle, today)?;
    many::write()?;
    let told = [
        in_browser("A plan of 5,000 own steps", "many"),
        in_browser("A counting of 2,000 contact moments", "counting"),
        in_browser("A visit on a slow link, beside others", "visits"),
        in_browser("An invitation on a slow phone", "invitation"),
    ];
    told.into_iter().collect()
}

fn in_browser(what: &str, script: &str) -> Result<()> {
    let file = format!("e2e/bench/{script}.mjs");
    let hint = "the bounds that it names are broken; or `cargo xtask build` makes dist/, `cargo xtask test` installs the browser";
    step(what, command("node").arg(file), hint)
}

/// Reads and plans in the wasm that browsers get (built for size), in V8: the engine of Chromium.
fn in_wasm(catalogue: &Catalogue, dossier: &Dossier) -> Result<()> {
    tools::wasm_target()?;
    let folder = root().join("target/bench");
    fs::create_dir_all(&folder)?;
    fs::write(
        folder.join("catalogue.bin"),
        postcard::to_allocvec(catalogue)?,
    )?;
    fs::write(folder.join("dossier.bin"), postcard::to_allocvec(dossier)?)?;
    let mut build = cargo(&["build", "--quiet", "--release", "--package", "planner"]);
    build
        .args(["--example", "once", "--features", "bench"])
        .args(["--target", "wasm32-unknown-unknown"])
        .env("OP_ORDE_BENCH", &folder);
    let claim = Claim::take()?;
    step(
        "Planner as wasm",
        &mut build,
        "the first error above says where",
    )?;
    let output = target_dir().join("wasm32-unknown-unknown/release/examples/once.wasm");
    let wasm = folder.join("once.wasm");
    fs::copy(output, &wasm)?;
    drop(claim);
    step(
        "Planner in V8",
        command("node").args(["--eval", IN_V8]).arg(wasm),
        "the error above says why",
    )
}

/// A visit plans once after reading the catalogue, then after each answer, so both count: the first run, and the middle of many.
const IN_V8: &str = "
    const fs = require('node:fs');
    const wasm = new WebAssembly.Module(fs.readFileSync(process.argv[1]));
    const times = Array.from({ length: 201 }, () => {
        const { exports } = new WebAssembly.Instance(wasm);
        const begun = performance.now();
        exports.main(0, 0);
        return performance.now() - begun;
    });
    const first = times[0];
    const middle = times.sort((a, b) => a - b)[100];
    console.log(`read and plan: first ${first.toFixed(1)} ms, then ${middle.toFixed(2)} ms (aim: 5 ms)`);
";

/// What is compared in one round lasts about as long, so that other work on the machine slows all of it.
struct Round {
    reference: Duration,
    plan: Duration,
    many: Duration,
}

/// How long one run lasts on average; the best of a few tries, because other work only makes it longer.
fn time(runs: u32, run: impl Fn()) -> Duration {
    let tries = (0..TRIES).map(|_| {
        let begun = Instant::now();
        for _ in 0..runs {
            run();
        }
        begun.elapsed() / runs
    });
    tries.min().unwrap_or_default()
}

/// Sorts the rounds by the ratio of two times; gives the first time of the middle round, and its ratio.
fn median(rounds: &mut [Round], times: impl Fn(&Round) -> (Duration, Duration)) -> (Duration, f64) {
    let ratio = |round: &Round| {
        let (one, other) = times(round);
        one.as_secs_f64() / other.as_secs_f64()
    };
    rounds.sort_by(|one, other| ratio(one).total_cmp(&ratio(other)));
    let middle = &rounds[rounds.len() / 2];
    (times(middle).0, ratio(middle))
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
        let own = |id: &TaskId| TaskId::from(format!("{id}-{copy}"));
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
