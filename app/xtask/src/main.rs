//! Developer commands. `cargo xtask serve` and `cargo xtask test` do all the set-up they need.

mod bench;
mod build;
mod bundle;
mod cache;
#[cfg(test)]
mod cases;
mod check;
mod files;
mod finish;
mod fuzz;
mod fuzzed;
#[cfg(test)]
mod golden;
mod kiosk;
#[cfg(test)]
mod lives;
mod page_heads;
mod page_list;
mod page_tests;
#[cfg(test)]
mod people_tests;
mod plan;
#[cfg(test)]
mod readme;
mod release;
mod run;
mod samples;
mod schema;
mod serve;
mod target;
mod test;
mod tidy;
mod tools;
mod wasm;

use anyhow::{Result, bail};
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask serve [--port N] [--no-build]
                           install what is missing, build, serve on http://127.0.0.1:8080
cargo xtask test [--long] [--seed N]
                           install what the tests need, run all of them; --long leaves nothing out,
                           --seed draws the sample of an earlier run
cargo xtask check          the quick loop: format, clippy, content, tidy, unit tests
cargo xtask tidy           what of the promises in ARCHITECTURE.md a program can check
cargo xtask build          write dist/
cargo xtask release [--twice]
                           build, and write sums and the list of parts into release/;
                           --twice builds elsewhere too and compares every byte
cargo xtask plan FILE [--today YYYY-MM-DD] [--json]
                           plan a dossier, for editors of content
cargo xtask content        write the whole catalogue as one page, to read and sign off;
                           prints per theme how its steps are phrased
cargo xtask kiosk [PROFILE] [--out DIR] [--proxy HOST:PORT]
                           write the files of a kiosk for a profile: policies, proxy, start
cargo xtask schema         write the JSON Schemas in public/schema/
cargo xtask fuzz [SECONDS] [--keep]
                           look for bytes that break file, record or merge, each for so long
cargo xtask bench [--visits]
                           time the planner: against a fixed loop, with 10,000 steps, as wasm;
                           then what is in dist/, beside a static page, Preact and React;
                           --visits only that";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nxtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// An option that the help of its command does not name: a run of hours must not begin without it.
fn unknown_option(args: &[String]) -> Option<(&str, &str)> {
    let (command, rest) = args.split_first()?;
    let begin = format!("cargo xtask {command} ");
    let from = HELP.find(&begin).map(|at| &HELP[at + begin.len()..])?;
    let help = from.split("\ncargo xtask").next()?;
    let is_option = |word: &&String| word.starts_with('-');
    let mut unknown = rest.iter().filter(is_option).filter(|option| {
        let mut words = help.split(|sign: char| sign.is_whitespace() || "[];".contains(sign));
        !words.any(|word| word == option.as_str())
    });
    Some((command, unknown.next()?))
}

#[test]
fn an_option_that_no_help_names_is_told() {
    let unknown = |line: &str| {
        let args: Vec<String> = line.split(' ').map(str::to_owned).collect();
        unknown_option(&args).map(|(_, option)| option.to_owned())
    };
    assert_eq!(unknown("test --help").as_deref(), Some("--help"));
    assert_eq!(unknown("test --long --seed 5"), None);
    assert_eq!(unknown("serve --no-build --port 8441"), None);
    assert_eq!(unknown("release --twice"), None);
    assert_eq!(unknown("check --twice").as_deref(), Some("--twice"));
    assert_eq!(unknown("plan file --today 2027-03-01 --json"), None);
    assert_eq!(unknown("bench --visit").as_deref(), Some("--visit"));
}

fn dispatch(args: &[String]) -> Result<()> {
    let rest = args.get(1..).unwrap_or_default();
    if let Some((command, wrong)) = unknown_option(args) {
        bail!("{command} has no option {wrong}; `cargo xtask help` lists them");
    }
    match args.first().map(String::as_str) {
        Some("serve") => serve::serve(rest),
        Some("test") => test::test(rest),
        Some("check") => check::check(false),
        Some("tidy") => tidy::check(),
        Some("build") => build::build(),
        Some("release") => release::release(rest),
        Some("finish") => finish::finish(),
        Some("plan") => plan::plan(rest),
        Some("content") => bundle::print_page(),
        Some("kiosk") => kiosk::kiosk(rest),
        Some("schema") => schema::write(),
        Some("fuzz") => fuzz::fuzz(rest),
        Some("bench") => bench::bench(rest),
        Some("help" | "--help" | "-h") | None => {
            println!("{HELP}");
            Ok(())
        }
        Some(other) => bail!("there is no command {other:?}; `cargo xtask help` lists them"),
    }
}
