//! The commands that are written in what a newcomer reads.

use crate::run::root;
use crate::{HELP, kiosk, plan, unknown_option};
use std::fs;

/// Every `cargo xtask …` of these pages, in blocks and in running text, without comments and brackets.
fn written() -> Vec<Vec<String>> {
    let pages = [
        "README.md",
        "CONTRIBUTING.md",
        "app/ARCHITECTURE.md",
        "app/content/README.md",
    ];
    let mut all = Vec::new();
    for page in pages {
        let text = fs::read_to_string(root().join(page)).unwrap();
        for part in text.split("cargo xtask ").skip(1) {
            let line = part.split(['`', '\n', '#', '[']).next().unwrap_or_default();
            let words = line.split_whitespace().map(str::to_owned);
            all.push(words.collect::<Vec<_>>());
        }
    }
    all.retain(|words| !words.is_empty());
    all
}

#[test]
fn every_command_that_is_written_somewhere_is_there() {
    let all = written();
    assert!(all.len() > 20, "{all:?}");
    for words in all {
        let command = format!("cargo xtask {}", words[0]);
        assert!(HELP.contains(&command) || words[0] == "help", "{words:?}");
        assert_eq!(unknown_option(&words), None, "{words:?}");
    }
}

/// Those that need no build run here; the others are run by the tests and by whoever builds.
#[test]
fn the_quick_ones_run_as_they_are_written() {
    let folder = std::env::temp_dir().join(format!("oporde-readme-{}", std::process::id()));
    let out = folder.display().to_string();
    let mut ran = 0;
    for mut words in written() {
        let command = words.remove(0);
        if command == "kiosk" {
            // The same without any argument, but for where it writes to.
            match words.iter().position(|word| word == "--out") {
                Some(at) => words[at + 1].clone_from(&out),
                None => words.extend(["--out".into(), out.clone()]),
            }
            kiosk::kiosk(&words).unwrap();
        } else if command == "plan" && !words.is_empty() {
            words[0] = root().join(&words[0]).display().to_string();
            plan::plan(&words).unwrap();
        } else {
            continue;
        }
        ran += 1;
    }
    fs::remove_dir_all(&folder).unwrap();
    assert!(ran >= 3, "{ran}");
}
