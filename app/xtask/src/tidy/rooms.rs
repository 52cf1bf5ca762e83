//! What a section costs elsewhere: the lines outside its own folders that name it.

use super::{File, walls};
use std::collections::BTreeSet;

/// The most that a section with a page, words, a sheet on paper and a journey may need, for each part of the app
/// that shows it.
const MOST: usize = 12;

/// A section that has a room of its own: a folder of screens, and one of words.
struct Room<'a> {
    /// As in `visit-questions`.
    name: &'a str,
    /// What the rest of the code calls it: module, types, keys of its words.
    called: BTreeSet<String>,
}

impl Room<'_> {
    /// Whether a file is its own, or only tests it.
    fn owns(&self, path: &str) -> bool {
        let folder = self.name.replace('-', "_");
        let module = folder.trim_end_matches('s');
        let own = [
            format!("app/sections/src/{module}"),
            format!("app/{module}/"),
            format!("app/{folder}/"),
            format!("app/ui/src/{folder}/"),
            format!("app/ui/src/parts/{folder}.rs"),
            format!("app/ui/src/parts/{folder}/"),
            format!("app/ui/src/route/{module}.rs"),
            format!("app/ui/src/route/{folder}.rs"),
            format!("app/content/{}/", self.name),
            format!("style/{}.css", self.name),
            format!("e2e/journeys/{}", self.name),
        ];
        let is_test = [
            "tests.rs",
            "/tests/",
            "/examples/",
            "app/fuzz/",
            "app/xtask/src/bench/",
            "app/xtask/src/tidy/",
        ];
        own.iter().any(|own| path.starts_with(own.as_str()))
            || is_test.iter().any(|test| path.contains(test))
    }

    fn is_named_in(&self, line: &str) -> bool {
        let is_word = |sign: char| sign.is_alphanumeric() || sign == '_';
        // A variant of another enum may have the name of a section.
        let is_of_other = |before: &str| {
            let of = ["Self::", "Route::", "Tool::", "Part::", "AtHand::"];
            of.iter().any(|of| before.ends_with(of))
        };
        let is_whole = |at, name: &str| {
            let (before, after) = (&line[..at], &line[at + name.len()..]);
            let ends = name.ends_with(is_word) && after.starts_with(is_word);
            !before.ends_with(is_word) && !ends && !is_of_other(before)
        };
        let mut names = self.called.iter();
        names.any(|name| {
            line.match_indices(name.as_str())
                .any(|(at, name)| is_whole(at, name))
        })
    }
}

/// What a section costs in files that are not its own.
pub(super) struct Cost {
    pub(super) name: String,
    /// Parts of the app that show it: who is asked answers in another one than who asks.
    parts: usize,
    /// Lines that it can't do without, one way in among them.
    pub(super) needed: Vec<String>,
    /// Lines of other rooms beyond that one: links that somebody chose to add.
    pub(super) links: usize,
}

/// Every section with a room, and the lines elsewhere that name it.
pub(super) fn costs(sources: &[File], words: &[File]) -> Vec<Cost> {
    let rooms = sections::ALL
        .iter()
        .filter_map(|row| room(row.name, sources, words));
    let cost = |room: Room<'_>| {
        let others = sources.iter().filter(|file| !room.owns(&file.path));
        let named = others.flat_map(|file| {
            let lines = file.text.lines().zip(1..);
            let named = lines.filter(|(line, _)| room.is_named_in(line));
            named.map(move |(_, number)| (file, number))
        });
        let (of_rooms, mut needed): (Vec<_>, Vec<_>) =
            named.partition(|(file, _)| is_in_a_room(&file.path));
        let links = of_rooms.len().saturating_sub(1);
        needed.extend(of_rooms.into_iter().take(1));
        let at = |(file, number): (&File, u32)| format!("{}:{number}", file.path);
        let shown = needed.iter().filter(|(file, number)| shows(file, *number));
        Cost {
            name: room.name.to_owned(),
            parts: shown.count().max(1),
            needed: needed.into_iter().map(at).collect(),
            links,
        }
    };
    rooms.map(cost).collect()
}

/// Whether a file is one of a room: its screens, or what it writes.
fn is_in_a_room(path: &str) -> bool {
    let stored = path.strip_prefix("app/sections/src/");
    walls::room(path).is_some() || stored.is_some_and(|path| path != "lib.rs")
}

/// Whether a line gives the words of a room to a part of the app, which is to show it there.
fn shows(file: &File, number: u32) -> bool {
    let line = file.text.lines().nth(number as usize - 1);
    file.path == "app/content/src/parts.rs" && line.is_some_and(|line| line.ends_with("],"))
}

/// Kinds that the table of all sections lacks.
pub(super) fn missing(sources: &[File]) -> Vec<String> {
    let is_kind = |text: &str| {
        let of = ["\nimpl Kind for ", "\nimpl Countable for "];
        of.iter().any(|of| text.contains(of))
    };
    let kinds = sources
        .iter()
        .filter(|file| file.path.starts_with("app/sections/src/") && is_kind(&file.text));
    let kinds: Vec<&str> = kinds.map(|file| file.path.as_str()).collect();
    if kinds.len() == sections::ALL.len() {
        return Vec::new();
    }
    vec![format!(
        "app/sections/src/lib.rs: {} kinds in the table, {} there: {}",
        sections::ALL.len(),
        kinds.len(),
        kinds.join(", ")
    )]
}

/// What costs more than it may.
pub(super) fn faults(costs: &[Cost]) -> Vec<String> {
    let dear = costs
        .iter()
        .filter(|cost| cost.needed.len() > cost.parts * MOST);
    dear.map(|cost| {
        format!(
            "{}: needs {} lines elsewhere, {} allowed: {}",
            cost.name,
            cost.needed.len(),
            cost.parts * MOST,
            cost.needed.join(", ")
        )
    })
    .collect()
}

fn room<'a>(name: &'a str, sources: &[File], words: &[File]) -> Option<Room<'a>> {
    let folder = name.replace('-', "_");
    let has_screens = |file: &File| file.path.starts_with(&format!("app/ui/src/{folder}/"));
    if !sources.iter().any(has_screens) {
        return None;
    }
    let module = folder.trim_end_matches('s').to_owned();
    let mut called = BTreeSet::from([pascal(&module)]);
    for module in [module, folder] {
        called.extend([format!("{module}::"), format!("mod {module};")]);
    }
    let own: Vec<&File> = words
        .iter()
        .filter(|file| file.path.contains(&format!("/{name}/")))
        .collect();
    if own.is_empty() {
        return None;
    }
    for line in own.iter().flat_map(|file| file.text.lines()) {
        // A name that history and bin make from the section is no line elsewhere.
        if let Some((key, _)) = line.split_once(" = ")
            && !key.starts_with("section-")
        {
            called.insert(format!("key::{}", key.to_uppercase().replace('-', "_")));
            called.insert(format!("\"{key}\""));
        }
    }
    Some(Room { name, called })
}

/// `visit_question` is `VisitQuestion`.
fn pascal(module: &str) -> String {
    let words = module.split('_').filter_map(|word| {
        let mut letters = word.chars();
        let first = letters.next()?.to_uppercase();
        Some(first.chain(letters).collect::<String>())
    });
    words.collect()
}

#[cfg(test)]
mod tests {
    use super::super::file;
    use super::*;

    #[test]
    fn lines_elsewhere_are_counted_and_more_than_twelve_are_a_fault() {
        let own = file("app/ui/src/visit_questions/mod.rs", "VisitQuestion");
        let words = file(
            "app/content/visit-questions/screens.nl.ftl",
            "visit-title = A",
        );
        let route = file(
            "app/ui/src/route/mod.rs",
            "VisitQuestion,\nkey::VISIT_TITLE\nother\n\"visit-title\"",
        );
        let links = file(
            "app/ui/src/start/mod.rs",
            "key::VISIT_TITLE\nTheme::VisitQuestions\nkey::VISIT_TITLE",
        );
        let costs = costs(&[own, route, links], &[words]);
        let at = |line| format!("app/ui/src/route/mod.rs:{line}");
        let way_in = "app/ui/src/start/mod.rs:1".to_owned();
        assert_eq!(costs[0].needed, [at(1), at(2), at(4), way_in]);
        assert_eq!(costs[0].links, 1);
        assert!(faults(&costs).is_empty());
        assert_eq!(missing(&[]).len(), 1);
        let many = Cost {
            name: "x".to_owned(),
            parts: 1,
            needed: vec![String::new(); MOST + 1],
            links: 0,
        };
        assert_eq!(faults(&[many]).len(), 1);
    }
}
