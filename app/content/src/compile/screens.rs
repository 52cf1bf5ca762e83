//! The words of the screens, screen by screen.

use super::checks::list;
use super::fluent::{Group, Texts};
use super::problem::{At, Problems};
use super::readability::{Rules, Screen};
use super::terms::Terms;
use std::collections::BTreeMap;

/// The screens, and the parts that stand on many of them, as headings in `ui/<language>.ftl`.
const SCREENS: [&str; 41] = [
    "Every screen",
    "Start",
    "When to do a step",
    "Plan",
    "Road",
    "One step",
    "Own step",
    "I do not understand",
    "Questions",
    "Answers",
    "Not for everybody",
    "A theme",
    "Who is who",
    "What for",
    "Something changes",
    "Transfer",
    "Everything",
    "May call again",
    "Inside again",
    "Papers",
    "Every sheet",
    "Today free",
    "One page",
    "First 48 hours",
    "Request slip",
    "Keep a plan",
    "Open a plan",
    "A file",
    "I am done",
    "What changed",
    "Away for a moment",
    "Still there",
    "Settings",
    "Help",
    "Privacy",
    "Secrets",
    "About",
    "Missing page",
    "Errors",
    BEFORE_THE_APP,
    ENGLISH,
];
/// Static pages alone have these words; `build.rs` makes no keys of them.
const BEFORE_THE_APP: &str = "Before the app";
/// Words in English on the Dutch pages of boot.js, for whom no Dutch has a measure.
const ENGLISH: &str = "Before the app, in English";

/// Whether the words under a heading stand in static pages only.
pub(super) fn is_before_the_app(heading: &str) -> bool {
    [BEFORE_THE_APP, ENGLISH].contains(&heading)
}

fn is_screen(group: &Group) -> bool {
    SCREENS.contains(&group.heading.as_str())
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
                    list(SCREENS.iter())
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
    let mut screens: BTreeMap<&str, (&At, Vec<&Group>)> = BTreeMap::new();
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

/// A message stands under the same screen in another language.
pub(super) fn compare(first: &Texts, other: &Texts, problems: &mut Problems) {
    for (message, at) in &other.messages {
        let (here, there) = (other.group_of(message), first.group_of(message));
        if let (Some(here), Some(there)) = (here, there)
            && here.heading != there.heading
            // Else the heading itself is what is wrong.
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
