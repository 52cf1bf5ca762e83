//! Looks for bytes that break what must hold for any bytes (`app/fuzz`), with libFuzzer on stable Rust.

use crate::fuzzed;
use crate::run::{command, output, root, step};
use crate::target::{Claim, cargo, target_dir};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Child;
use std::time::Instant;

const TARGETS: [&str; 6] = ["file", "record", "merge", "answer", "typed", "table"];
/// Seconds of a run that names no number, and of each target in `cargo xtask test --long`.
const SECONDS: u32 = 60;
/// Seconds of each target in the short form.
const SHORT: u32 = 15;
/// Bytes of an input: a whole plan in JSON, or three small ones.
const LENGTH: u32 = 4096;
/// Inputs of each target in the repository: the last ones reach an edge each, and are found again in seconds.
const KEPT: usize = 100;
/// What `cargo fuzz` passes to rustc, but for the nightly sanitizers: our code is safe, so a panic is what
/// there is to find. The last one keeps comparisons of texts as calls, in which libFuzzer sees both sides.
const FLAGS: [&str; 7] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Cllvm-args=-max-loads-per-memcmp=0",
    "--cfg=fuzzing",
];

/// For `cargo xtask test`: some time with each target, unless the same sources had theirs already.
/// The corpus runs with the unit tests in any case.
pub(crate) fn fuzz_what_changed(is_long: bool) -> Result<()> {
    let stamp = fuzzed::stamp()?;
    match stamp.as_deref().and_then(fuzzed::day) {
        Some(day) if !is_long => {
            println!("\n== Not fuzzed: the same sources were, on {day} (--long does it again)");
            Ok(())
        }
        _ => run(if is_long { SECONDS } else { SHORT }, false),
    }
}

/// `cargo xtask fuzz [SECONDS] [--keep]`.
pub(crate) fn fuzz(args: &[String]) -> Result<()> {
    let mut seconds = SECONDS;
    let mut keep = false;
    for word in args {
        match word.as_str() {
            "--keep" => keep = true,
            number => {
                seconds = number
                    .parse()
                    .with_context(|| format!("{number:?} is no number of seconds"))?;
            }
        }
    }
    run(seconds, keep)
}

/// Runs every target for so many seconds, two at a time; with `keep` new inputs go into the corpus
/// of the repository.
fn run(seconds: u32, keep: bool) -> Result<()> {
    // Taken before the run: whoever edits meanwhile has other sources than these.
    let stamp = fuzzed::stamp()?;
    let programs = build()?;
    for pair in TARGETS.chunks(2) {
        println!("\n== Fuzzing {} for {seconds} s", pair.join(" and "));
        let running: Vec<_> = pair
            .iter()
            .map(|target| Ok((*target, start(&programs, target, seconds)?)))
            .collect::<Result<_>>()?;
        let ended: Vec<_> = running
            .into_iter()
            .map(|(target, child)| end(target, child))
            .collect();
        ended.into_iter().collect::<Result<()>>()?;
    }
    if let Some(stamp) = stamp.filter(|_| seconds >= SHORT) {
        fuzzed::remember(&stamp)?;
    }
    if keep {
        for target in TARGETS {
            minimise(&programs, target)?;
        }
    }
    Ok(())
}

/// Builds the targets with counters in them, apart from all other builds; returns where they are.
fn build() -> Result<PathBuf> {
    let version = output(command("rustc").arg("-vV")).context("rustc did not answer")?;
    let host = version
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .context("rustc named no host")?;
    // A target that is named keeps the flags from build scripts and macros.
    let mut build = cargo(&["build", "--package", "fuzz", "--bins", "--target", host]);
    build
        .args(["--features", "engine", "--profile", "fuzz"])
        .env("CARGO_ENCODED_RUSTFLAGS", FLAGS.join("\x1f"));
    let _claim = Claim::take()?;
    step(
        "Fuzz targets",
        &mut build,
        "libFuzzer needs a C++ compiler (build-essential); the first error above says where",
    )?;
    // They run for minutes, in which another clone may compile its own.
    let programs = root().join("target/fuzz/programs");
    fs::create_dir_all(&programs)?;
    for target in TARGETS {
        let program = target_dir().join(host).join("fuzz").join(target);
        fs::copy(program, programs.join(target))?;
    }
    Ok(programs)
}

/// Inputs that were found on this machine.
fn found(target: &str) -> PathBuf {
    root().join("target/fuzz/corpus").join(target)
}

/// Inputs that belong to the repository.
fn corpus(target: &str) -> PathBuf {
    root().join("app/fuzz/corpus").join(target)
}

/// Where the input that broke something is written, and the end of what the target said.
fn findings() -> PathBuf {
    root().join("target/fuzz/findings")
}

fn log(target: &str) -> PathBuf {
    findings().join(format!("{target}.log"))
}

fn start(programs: &Path, target: &str, seconds: u32) -> Result<(Child, Instant)> {
    fs::create_dir_all(found(target))?;
    fs::create_dir_all(findings())?;
    let said = fs::File::create(log(target))?;
    let prefix = findings().join(format!("{target}-"));
    let mut run = command(&programs.join(target).to_string_lossy());
    run.arg(format!("-max_total_time={seconds}"))
        .arg(format!("-max_len={LENGTH}"))
        .arg(format!("-artifact_prefix={}", prefix.display()))
        // An input that takes longer, or more memory, is a finding.
        .args(["-timeout=10", "-rss_limit_mb=1024"])
        .args(["-print_final_stats=1", "-verbosity=1"])
        .args([found(target), corpus(target)])
        .stdout(said.try_clone()?)
        .stderr(said);
    let child = run
        .spawn()
        .with_context(|| format!("{target} did not start"))?;
    Ok((child, Instant::now()))
}

/// Waits for a target, prints how much it tried, and fails when it found something.
fn end(target: &str, (mut child, begun): (Child, Instant)) -> Result<()> {
    let status = child.wait()?;
    let said = fs::read(log(target))?;
    let said = String::from_utf8_lossy(&said);
    if !status.success() {
        for line in last(&said, 40) {
            println!("{line}");
        }
        bail!(
            "fuzzing {target}: something that must hold does not ({status}); the input is in \
             target/fuzz/findings/{target}-*, what was said in target/fuzz/findings/{target}.log; \
             mend it, and put the input into app/fuzz/corpus/{target}"
        );
    }
    let inputs = said
        .lines()
        .find_map(|line| line.strip_prefix("stat::number_of_executed_units: "))
        .unwrap_or("no");
    let reached = said
        .lines()
        .rev()
        .find(|line| line.contains(" cov: "))
        .and_then(|line| line.split(" cov: ").nth(1)?.split_whitespace().next())
        .context("libFuzzer counted nothing: the targets have no counters")?;
    println!(
        "== {target}: {inputs} inputs, {reached} edges reached, {:.0} s",
        begun.elapsed().as_secs_f32()
    );
    Ok(())
}

fn last(text: &str, count: usize) -> impl Iterator<Item = &str> {
    let skipped = text.lines().count().saturating_sub(count);
    text.lines().skip(skipped)
}

/// Puts the few inputs that reach most of what is reached into the corpus of the repository.
fn minimise(programs: &Path, target: &str) -> Result<()> {
    let fewest = root().join("target/fuzz/fewest");
    fs::remove_dir_all(&fewest).ok();
    fs::create_dir_all(&fewest)?;
    let mut merge = command(&programs.join(target).to_string_lossy());
    merge
        // How often an edge was passed does not count here: that would be thousands of inputs.
        .args(["-set_cover_merge=1", "-use_counters=0", "-verbosity=0"])
        .arg(format!("-max_len={LENGTH}"))
        .args([&fewest, &corpus(target), &found(target)]);
    step(
        &format!("Fewest inputs of {target}"),
        &mut merge,
        "the error above says why",
    )?;
    fs::remove_dir_all(corpus(target))?;
    fs::create_dir_all(corpus(target))?;
    let mut inputs = fs::read_dir(&fewest)?
        .map(|entry| {
            let path = entry?.path();
            Ok((fs::metadata(&path)?.modified()?, path))
        })
        .collect::<Result<Vec<_>>>()?;
    // libFuzzer writes the one that reaches most first.
    inputs.sort();
    for (_, path) in inputs.into_iter().take(KEPT) {
        let name = path.file_name().context("an input has a name")?;
        fs::copy(&path, corpus(target).join(name))?;
    }
    Ok(())
}
