//! The words of the screens, screen by screen.

use super::checks::list;
use super::fluent::{Group, Texts};
use super::problem::{Location, Problems};
use super::readability::{Rules, Screen};
use super::terms::Terms;
use std::collections::BTreeMap;

/// The file that the words under a heading go into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WordFile {
    /// `core.bin`: what the first wasm file says. `xtask finish` refuses a build where it says more.
    Core,
    /// `screens.bin`: fetched with the second wasm file, before any screen of it is shown.
    Screens,
    /// None: the words stand in static pages, `build.rs` makes no keys of them.
    Pages,
}

/// The screens, and the parts that stand on many of them, as headings in `ui/<language>.ftl`.
const SCREENS: &[(&str, WordFile)] = &[
    ("Every screen", WordFile::Core),
    ("Many screens", WordFile::Screens),
    ("Start", WordFile::Core),
    ("Plans kept here", WordFile::Core),
    ("When to do a step", WordFile::Core),
    ("Plan", WordFile::Screens),
    ("Road", WordFile::Screens),
    ("One step", WordFile::Screens),
    ("Own step", WordFile::Screens),
    ("I do not understand", WordFile::Screens),
    ("Questions", WordFile::Screens),
    ("Answers", WordFile::Screens),
    ("Not for everybody", WordFile::Screens),
    ("A theme", WordFile::Screens),
    ("Who is who", WordFile::Screens),
    ("What for", WordFile::Screens),
    ("Something changes", WordFile::Screens),
    ("Transfer", WordFile::Screens),
    ("Everything", WordFile::Screens),
    ("May call again", WordFile::Screens),
    ("Inside again", WordFile::Screens),
    ("Papers", WordFile::Screens),
    ("Every sheet", WordFile::Screens),
    ("Today free", WordFile::Screens),
    ("One page", WordFile::Screens),
    ("First 48 hours", WordFile::Screens),
    ("Request slip", WordFile::Screens),
    ("Questions for a visiting hour", WordFile::Screens),
    ("Leaflets", WordFile::Screens),
    ("Keep a plan", WordFile::Screens),
    ("Open a plan", WordFile::Screens),
    ("A file", WordFile::Screens),
    ("I am done", WordFile::Screens),
    ("What changed", WordFile::Screens),
    ("Away for a moment", WordFile::Core),
    ("Still there", WordFile::Core),
    ("Settings", WordFile::Screens),
    ("Offline", WordFile::Screens),
    ("Staff", WordFile::Screens),
    ("Help", WordFile::Screens),
    ("Privacy", WordFile::Screens),
    ("Websites", WordFile::Screens),
    ("Leaving for a site", WordFile::Screens),
    ("Secrets", WordFile::Screens),
    ("About", WordFile::Screens),
    ("Missing page", WordFile::Screens),
    ("A page that does not come", WordFile::Core),
    ("Errors", WordFile::Core),
    ("Before the app", WordFile::Pages),
    (ENGLISH, WordFile::Pages),
];
/// English words on the Dutch pages of boot.js; the measure for Dutch is not for them.
const ENGLISH: &str = "Before the app, in English";

/// The file of the words under a heading.
pub(super) fn file_of(heading: &str) -> WordFile {
    let mut screens = SCREENS.iter();
    let found = screens.find(|(name, _)| *name == heading);
    // Another heading is refused by `check_headings`.
    found.map_or(WordFile::Screens, |(_, file)| *file)
}

fn is_screen(group: &Group) -> bool {
    SCREENS.iter().any(|(name, _)| *name == group.heading)
}

/// Every message stands under a screen that there is.
pub(super) fn check_headings(texts: &Texts, problems: &mut Problems) {
    for group in &texts.groups {
        if !is_screen(group) {
            problems.error(
                &group.at,
                format!(
                    "there is no screen `{}`; write one of: {}",
                    group.heading,
                    list(SCREENS.iter().map(|(name, _)| name))
                ),
            );
        }
    }
    for (message, at) in &texts.messages {
        if texts.group_of(message).is_none() {
            problems.error(
                at,
                format!("`{message}` names no screen; put it below a line such as `## Start`"),
            );
        }
    }
}

/// Measures the screens of a language; `dutch` has the terms when it is Dutch.
pub(super) fn check(texts: &Texts, dutch: Option<&Terms>, problems: &mut Problems) {
    let mut screens: BTreeMap<&str, (&Location, Vec<&Group>)> = BTreeMap::new();
    for group in &texts.groups {
        let screen = screens.entry(&group.heading);
        screen.or_insert((&group.at, Vec::new())).1.push(group);
    }
    for (name, (at, groups)) in screens {
        let rules = Rules {
            labels_apart: true,
            dutch: dutch.filter(|_| name != ENGLISH),
        };
        let mut screen = Screen::new(name, at, rules);
        for message in groups.iter().flat_map(|group| &group.messages) {
            for text in texts.of(message) {
                screen.add(text, problems);
            }
        }
        screen.report(problems);
    }
}

/// In another language a message stands under the same heading.
pub(super) fn compare(first: &Texts, other: &Texts, problems: &mut Problems) {
    for (message, at) in &other.messages {
        let (here, there) = (other.group_of(message), first.group_of(message));
        if let (Some(here), Some(there)) = (here, there)
            && here.heading != there.heading
            // Otherwise the heading itself is wrong, which is reported elsewhere.
            && is_screen(here)
            && is_screen(there)
        {
            problems.error(
                at,
                format!(
                    "`{message}` stands under `## {}`, in {} under `## {}`; move it",
                    here.heading, first.end.file, there.heading
                ),
            );
        }
    }
}
