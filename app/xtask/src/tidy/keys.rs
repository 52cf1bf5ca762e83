//! Every message of the screens is said by one.

use super::File;
use super::choices::choices;
use content::family::{self, FamilyPage};
use domain::{Actor, Help, LocalFact, Place, Theme};
use planner::Group;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Keys whose sentences are numbered: `help-1`, `help-2`, ...
const NUMBERED: [&str; 8] = [
    "help-",
    "privacy-",
    "privacy-more-",
    "about-",
    "transfer-ask-",
    "transfer-stops-",
    "transfer-there-",
    "recall-ask-",
];

/// Beginnings of keys that the screens complete with a code, and the file that has the codes.
const BY_CODE: [(&str, &str); 8] = [
    ("debts-file-", "app/table/src/read.rs"),
    ("err-", "app/store/src/error.rs"),
    ("rec-", "app/store/src/error.rs"),
    ("err-", "app/exchange/src/file/error.rs"),
    ("rec-", "app/exchange/src/file/error.rs"),
    ("err-", "app/ui/src/browser/worker.rs"),
    ("rec-", "app/ui/src/browser/worker.rs"),
    ("gap-", "app/content/gaps.toml"),
];

/// Every message of a file of words that neither Rust nor a static page uses.
pub(super) fn unused(words: &File, sources: &[File]) -> Vec<String> {
    let used = Used::of(sources);
    words
        .text
        .lines()
        .zip(1..)
        .filter_map(|(line, number): (&str, usize)| Some((key_of(line)?, number)))
        .filter(|(key, _)| !used.has(key))
        .map(|(key, number)| {
            format!(
                "{}:{number}: no screen says `{key}`; show it, or take it out in every language",
                words.path
            )
        })
        .collect()
}

/// Every section of a dossier that has no name in the words of the screens.
pub(super) fn unnamed_sections(words: &[File]) -> Vec<String> {
    let lines = words.iter().flat_map(|file| file.text.lines());
    let keys: BTreeSet<&str> = lines.filter_map(key_of).collect();
    sections::ALL
        .iter()
        .map(section)
        .filter(|key| !keys.contains(key.as_str()))
        .map(|key| format!("app/content: no words for `{key}`: history and bin name each section"))
        .collect()
}

fn section(row: &sections::Row) -> String {
    format!("section-{}", row.name)
}

/// The key of a message that begins on this line.
pub(super) fn key_of(line: &str) -> Option<&str> {
    let (key, _) = line.split_once(" =")?;
    key.starts_with(|letter: char| letter.is_ascii_lowercase())
        .then_some(key)
}

struct Used<'a> {
    sources: &'a [File],
    /// Keys by constant, by their name in text, and in static pages.
    named: BTreeSet<String>,
}

impl<'a> Used<'a> {
    fn of(sources: &'a [File]) -> Self {
        let mut named = BTreeSet::new();
        for source in sources {
            if source.is_rust() {
                named.extend(constants(&source.text));
                named.extend(quoted(&source.text).map(str::to_owned));
            } else {
                let parts = source.text.split("{{").skip(1);
                named.extend(parts.filter_map(|part| Some(part.split_once("}}")?.0.to_owned())));
            }
        }
        named.extend(made());
        Self { sources, named }
    }

    fn has(&self, key: &str) -> bool {
        self.named.contains(key) || is_numbered(key) || self.has_code(key)
    }

    fn has_code(&self, key: &str) -> bool {
        BY_CODE.iter().any(|(begin, file)| {
            key.strip_prefix(begin).is_some_and(|code| {
                let code = format!("\"{code}\"");
                let mut sources = self.sources.iter();
                sources.any(|source| source.path == *file && source.text.contains(&code))
            })
        })
    }
}

/// `key::START_TITLE` is `start-title`.
pub(super) fn constants(text: &str) -> impl Iterator<Item = String> {
    text.split("key::").skip(1).map(|after| {
        let is_name = |letter: &char| letter.is_ascii_alphanumeric() || *letter == '_';
        let name: String = after.chars().take_while(is_name).collect();
        name.to_lowercase().replace('_', "-")
    })
}

/// What stands between quotes, line by line.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .flat_map(|line| line.split('"').skip(1).step_by(2))
}

/// What [`made`] gives; asked for each key of each wasm file.
static ALL_MADE: LazyLock<BTreeSet<String>> = LazyLock::new(|| made().collect());

/// Keys that `content::key` and the screens make from names of a fixed set.
fn made() -> impl Iterator<Item = String> {
    let actors = Actor::ALL.into_iter().flat_map(|actor| {
        [
            content::key::actor(actor),
            format!("who-{}", actor.as_str()),
        ]
    });
    let themes = Theme::ALL.into_iter().map(content::key::theme);
    let hints = Theme::TILES
        .into_iter()
        .map(|theme| format!("start-hint-{}", theme.as_str()));
    let groups = Group::ALL.into_iter().filter_map(|group| {
        let name = serde_json::to_value(group).ok()?;
        Some(format!("group-{}", name.as_str()?))
    });
    let places = Place::ALL.into_iter().map(content::key::place);
    let facts = LocalFact::ALL.into_iter().map(content::key::local_fact);
    let sections = sections::ALL.iter().map(section);
    let family = FamilyPage::ALL.iter().flat_map(|page| {
        let headings = page.sections().iter();
        let headings = headings.map(|section| family::heading(*page, section));
        headings.chain([family::title(*page)])
    });
    let helps = Help::ALL.into_iter().map(content::key::help);
    actors
        .chain(themes)
        .chain(hints)
        .chain(groups)
        .chain(places)
        .chain(facts)
        .chain(sections)
        .chain(choices())
        .chain(helps)
        .chain(family)
}

/// Beginnings of the keys of [`made`].
const MADE: [&str; 37] = [
    "actor-",
    "who-",
    "theme-",
    "start-hint-",
    "group-",
    "place-",
    "local-",
    "section-",
    "people-",
    "helps-",
    "family-",
    "invitation-",
    "stay-",
    "shared-",
    "helper-",
    "holiday-",
    "guide-",
    "bring-paper-",
    "bring-hope-",
    "bring-reach-",
    "bring-shows-",
    "handover-for-",
    "handover-to-",
    "counting-kind-",
    "counting-outcome-",
    "counting-length-",
    "counting-activity-",
    "counting-grain-",
    "counting-by-",
    "debts-",
    "post-",
    "budget-group-",
    "budget-sum-",
    "letters-from-",
    "letters-reach-",
    "letters-reveals-",
    "outgoing-answer-",
];

/// The beginning of a key that a program puts together; `None` when the program has the whole key.
pub(crate) fn begin_of(key: &str) -> Option<&'static str> {
    let begins = |begin: &&str| key.starts_with(begin);
    let by_code = BY_CODE
        .iter()
        .map(|(begin, _)| *begin)
        .find(|begin| begins(begin));
    by_code
        .or_else(|| NUMBERED.into_iter().find(|begin| is_number_of(key, begin)))
        .or_else(|| {
            let begin = MADE.into_iter().find(|begin| begins(begin))?;
            ALL_MADE.contains(key).then_some(begin)
        })
}

fn is_numbered(key: &str) -> bool {
    NUMBERED.iter().any(|begin| is_number_of(key, begin))
}

fn is_number_of(key: &str, begin: &str) -> bool {
    key.strip_prefix(begin)
        .is_some_and(|number| number.parse::<u8>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::super::file;
    use super::*;

    #[test]
    fn a_message_that_no_screen_says_is_named_with_its_line() {
        let messages = "# Start\nstart-title = Begin\nstart-lost = Weg\n";
        let screen = file("app/ui/src/start/mod.rs", "lang.t(key::START_TITLE)");
        let words = file("app/content/ui/nl.ftl", messages);
        let found = unused(&words, &[screen]);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with("app/content/ui/nl.ftl:3: no screen says `start-lost`"));
    }

    #[test]
    fn a_longer_name_is_not_a_use() {
        let screen = file("app/ui/src/a.rs", "key::WORD_SAVE_ALL, \"word-save: no\"");
        let words = file("a.ftl", "word-save = Bewaar");
        assert_eq!(unused(&words, &[screen]).len(), 1);
    }

    #[test]
    fn names_in_text_static_pages_and_codes_count() {
        let messages = "plan-title = A\nno-script = B\nactor-lawyer = C\nhelp-2 = D\n\
            err-full = E\nerr-lost = F\ngroup-now = G\ntheme-tasks = H\ngroup-first = I\n";
        let sources = [
            file("app/xtask/src/page_list.rs", "(\"plan\", \"plan-title\")"),
            file("app/ui/index.html", "<p>{{no-script}}</p>"),
            file("app/store/src/error.rs", "Self::Full => \"full\","),
        ];
        let found = unused(&file("a.ftl", messages), &sources);
        let keys: Vec<&str> = found
            .iter()
            .filter_map(|fault| fault.split('`').nth(1))
            .collect();
        assert_eq!(keys, ["err-lost", "theme-tasks", "group-first"]);
    }

    #[test]
    fn a_section_without_a_name_is_told() {
        let all = sections::ALL.iter().map(|row| section(row) + " = A");
        let all = all.collect::<Vec<_>>().join("\n");
        assert!(unnamed_sections(&[file("a.ftl", &all)]).is_empty());
        let other = file("a.ftl", "section-x = A");
        assert_eq!(unnamed_sections(&[other]).len(), sections::ALL.len());
    }

    #[test]
    fn every_key_that_is_made_has_its_begin() {
        assert!(made().all(|key| begin_of(&key).is_some()));
        assert_eq!(begin_of("who-lawyer"), Some("who-"));
        assert_eq!(begin_of("who-title"), None);
        assert_eq!(begin_of("privacy-more-2"), Some("privacy-more-"));
        assert_eq!(begin_of("err-full"), Some("err-"));
    }
}
