//! The words of the screens, screen by screen.

use super::checks::list;
use super::fluent::{Group, Texts};
use super::problem::{Location, Problems};
use super::readability::{Rules, Screen};
use super::terms::Terms;
use crate::parts::Part;
use std::collections::BTreeMap;

/// The file that the words under a heading go into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WordFile {
    /// `core.bin`: what the first wasm file says. `xtask finish` refuses a build where it says more.
    Core,
    /// The file of a part: fetched with its wasm, before any screen of it is shown. What several parts
    /// say stands in that of the plan, which comes with each.
    Part(Part),
    /// None: the words stand in static pages, `build.rs` makes no keys of them.
    Pages,
}

/// What stands on many screens, as headings in `ui/<language>.ftl`. Rooms have files and headings of their own.
const SCREENS: &[(&str, WordFile)] = &[
    ("Every screen", WordFile::Core),
    ("Many screens", WordFile::Part(Part::Plan)),
    ("Start", WordFile::Core),
    ("Plans kept here", WordFile::Part(Part::Plan)),
    ("When to do a step", WordFile::Part(Part::Plan)),
    ("I do not understand", WordFile::Part(Part::Plan)),
    ("Away for a moment", WordFile::Core),
    ("Still there", WordFile::Core),
    ("A page that does not come", WordFile::Core),
    ("Errors", WordFile::Core),
    ("Before the app", WordFile::Pages),
    (ENGLISH, WordFile::Pages),
];
/// English words on the Dutch pages of boot.js; the measure for Dutch is not for them.
const ENGLISH: &str = "Before the app, in English";

/// The file of the words under a heading.
pub(super) fn file_of(heading: &str) -> WordFile {
    // Another heading is refused by `check_headings`.
    known(heading).unwrap_or(WordFile::Part(Part::Plan))
}

/// One of the table, or that of a room, which says its part itself: `## Questions (sheets)`.
fn known(heading: &str) -> Option<WordFile> {
    let mut screens = SCREENS.iter();
    if let Some((_, file)) = screens.find(|(name, _)| *name == heading) {
        return Some(*file);
    }
    let (_, part) = heading.strip_suffix(')')?.rsplit_once(" (")?;
    let part = Part::ALL.iter().copied().find(|one| one.name() == part)?;
    Some(WordFile::Part(part))
}

fn is_screen(group: &Group) -> bool {
    known(&group.heading).is_some()
}

/// Every message stands under a screen that there is.
pub(super) fn check_headings(texts: &Texts, problems: &mut Problems) {
    for group in &texts.groups {
        if !is_screen(group) {
            problems.error(
                &group.at,
                format!(
                    "there is no screen `{}`; write one of: {}; or, in the file of a room, its part behind it: `(sheets)`",
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
        let rules = Rules::of_screens(dutch.filter(|_| name != ENGLISH));
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
