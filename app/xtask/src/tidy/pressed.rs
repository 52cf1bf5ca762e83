//! All that is pressed has words in each language: a Dutch button between Arabic words helps nobody.

use super::File;
use super::keys::{constants, key_of};
use crate::run::root;
use anyhow::Result;
use content::LANGUAGES;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// Tags with words as `label`, and whether they have some when none is given.
const LABELLED: [(&str, bool); 4] = [
    ("<Action ", false),
    ("<LinkButton ", false),
    ("<Print ", true),
    ("<SaveTable ", false),
];

/// Beginnings of elements that are pressed; their words stand before the end of the element.
const ELEMENTS: [&str; 6] = [
    "class=\"button\"",
    "class=\"page__back\"",
    "class=\"tabs__tab\"",
    "class=\"way\"",
    "class=\"in-place__head\"",
    "<summary ",
];
const ENDS: [&str; 4] = ["</button>", "</a>", "</summary>", "</span>"];

/// The words of what gets them as a variable, by file; `x-*` is every key that begins so. A list
/// without any is of a part whose user gives the words, or shows what a person wrote.
const VARIABLE: &[(&str, &[&str])] = &[
    ("budget/form.rs", &["budget-group-*"]),
    ("components/button.rs", &[]),
    ("components/page.rs", &[]),
    ("conversations/guide.rs", &["guide-*"]),
    ("conversations/mod.rs", &["together-tab-*", "together-on"]),
    (
        "conversations/next_person.rs",
        &[
            "together-close",
            "together-wipe",
            "together-wipe-kept",
            "status-keep",
        ],
    ),
    ("conversations/work.rs", &[]),
    ("counting/mod.rs", &["counting-tab-*"]),
    ("counting/rules.rs", &["counting-old-remove"]),
    ("debts/table/lines.rs", &["debts-take"]),
    ("file/save.rs", &["file-save-words", "file-save-sentence"]),
    ("file/two.rs", &["file-keep-mine", "file-keep-theirs"]),
    (
        "history/mod.rs",
        &["history-put-back", "history-give-back", "history-many"],
    ),
    (
        "keep/mod.rs",
        &["keep-pictures", "keep-sentence", "keep-words"],
    ),
    (
        "keep/trouble.rs",
        &["error-go-on-readable", "error-go-on-unsaved"],
    ),
    ("letters/debts.rs", &["letters-address-of"]),
    (
        "letters/print.rs",
        &["letters-sent", "letters-sent-all", "letters-sent-inside"],
    ),
    (
        "parts/folded_list.rs",
        &["word-show", "word-show-more", "plan-may-wait"],
    ),
    ("parts/outside_link.rs", &[]),
    (
        "parts/plan_head.rs",
        &["plan-asks-outside-no", "plan-disagrees-outside-no"],
    ),
    ("parts/print.rs", &["word-print"]),
    ("parts/save_table.rs", &[]),
    (
        "parts/secret/ask.rs",
        &["open-with-pictures", "open-with-text", "open-with-recovery"],
    ),
    (
        "parts/still_there.rs",
        &["still-there-yes", "leaving-stay", "leaving-go"],
    ),
    ("people/list.rs", &["people-moment-*"]),
    ("people/prompt.rs", &["theme-network", "people-back"]),
    ("staff/hours.rs", &[]),
    ("task/mod.rs", &["task-tool-*"]),
    ("task/state.rs", &["task-mark-*"]),
    (
        "texts/mod.rs",
        &[
            "who-title",
            "papers-request",
            "websites-title",
            "history-title",
            "privacy-title",
            "about-title",
        ],
    ),
    ("websites/list.rs", &["websites-count"]),
];

/// Every word of what is pressed that a language lacks, and every press whose words nobody knows.
/// `words` are the Dutch ones.
pub(super) fn faults(files: &[File], words: &[File]) -> Result<Vec<String>> {
    let lines = words.iter().flat_map(|file| file.text.lines());
    let all: BTreeSet<&str> = lines.filter_map(key_of).collect();
    let screens: Vec<&File> = files.iter().filter(|file| is_screen(file)).collect();
    let (wanted, mut faults) = wanted(&screens, &all);
    for language in LANGUAGES.iter().filter(|language| !language.complete) {
        let path = format!("app/content/ui/{}.ftl", language.code);
        let text = fs::read_to_string(root().join(&path))?;
        faults.extend(missing(&wanted, &path, &text));
    }
    Ok(faults)
}

fn is_screen(file: &File) -> bool {
    file.path.starts_with("app/ui/src/") && file.is_rust()
}

/// Each key with a file that presses it, and the presses without one.
fn wanted<'a>(
    screens: &[&'a File],
    all: &BTreeSet<&str>,
) -> (BTreeMap<String, &'a str>, Vec<String>) {
    let mut wanted = BTreeMap::new();
    let mut unknown = Vec::new();
    for file in screens {
        let variable = VARIABLE
            .iter()
            .find(|(path, _)| file.path.strip_prefix("app/ui/src/") == Some(path))
            .map(|(_, keys)| *keys);
        for (line, words) in presses(&file.text) {
            let keys: Vec<String> = constants(words).collect();
            if keys.is_empty() && variable.is_none() {
                unknown.push(format!(
                    "{}:{line}: say in tidy/pressed.rs with which words this is pressed",
                    file.path
                ));
            }
            wanted.extend(keys.into_iter().map(|key| (key, file.path.as_str())));
        }
        for key in variable.into_iter().flatten() {
            let named: Vec<&str> = match key.strip_suffix('*') {
                Some(begin) => all
                    .iter()
                    .copied()
                    .filter(|one| one.starts_with(begin))
                    .collect(),
                None => all.get(key).copied().into_iter().collect(),
            };
            if named.is_empty() {
                unknown.push(format!("tidy/pressed.rs: no words for `{key}`"));
            }
            wanted.extend(
                named
                    .into_iter()
                    .map(|key| (key.to_owned(), file.path.as_str())),
            );
        }
    }
    (wanted, unknown)
}

fn missing(wanted: &BTreeMap<String, &str>, path: &str, text: &str) -> Vec<String> {
    let known: BTreeSet<&str> = text.lines().filter_map(key_of).collect();
    let missing = wanted
        .iter()
        .filter(|(key, _)| !known.contains(key.as_str()));
    missing
        .map(|(key, from)| format!("{path}: no words for `{key}`, which is pressed in {from}"))
        .collect()
}

/// The line and the code of the words of each thing that is pressed.
fn presses(text: &str) -> Vec<(usize, &str)> {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    let line = |at: usize| code[..at].matches('\n').count() + 1;
    let mut found = Vec::new();
    for (tag, has_own) in LABELLED {
        for (at, _) in code.match_indices(tag) {
            let tag = until(&code[at..], &["/>"]);
            match tag.split_once("label=") {
                Some((_, label)) => found.push((line(at), first_key(label))),
                None if has_own => {}
                None => found.push((line(at), "")),
            }
        }
    }
    for begin in ELEMENTS {
        let elements = code.match_indices(begin);
        found.extend(elements.map(|(at, _)| (line(at), until(&code[at..], &ENDS))));
    }
    for (at, begin) in code
        .match_indices(" Back(")
        .chain(code.match_indices("=Back("))
    {
        let inner = &code[at + begin.len()..];
        let is_use = !code[..at].ends_with("struct");
        found.extend(is_use.then(|| (line(at), until_closed(inner))));
    }
    found
}

fn until<'a>(code: &'a str, ends: &[&str]) -> &'a str {
    let end = ends.iter().filter_map(|end| code.find(end)).min();
    &code[..end.unwrap_or(code.len())]
}

/// Up to and with the first key, when it belongs to this attribute; what follows has keys of its own.
fn first_key(label: &str) -> &str {
    let is_variable = label
        .find("key::")
        .is_none_or(|at| label[..at].contains('='));
    if is_variable {
        return "";
    }
    let end = label.match_indices("key::").nth(1).map(|(at, _)| at);
    &label[..end.unwrap_or(label.len())]
}

/// What stands before the bracket that closes.
fn until_closed(code: &str) -> &str {
    let mut open = 1_i32;
    let end = code.find(|letter| {
        open += i32::from(letter == '(') - i32::from(letter == ')');
        open == 0
    });
    &code[..end.unwrap_or(code.len())]
}

#[cfg(test)]
mod tests {
    use super::super::file;
    use super::*;

    fn keys(code: &str) -> Vec<String> {
        let presses = presses(code);
        presses
            .iter()
            .flat_map(|(_, words)| constants(words))
            .collect()
    }

    #[test]
    fn the_words_of_each_kind_of_press_are_found() {
        for code in [
            "<Action label=Signal::derive(lang.t(key::WORD_SAVE)) saved=key::OTHER run />",
            "<LinkButton label=Signal::derive(lang.t(key::WORD_SAVE)) href=on />",
            "<Print label=key::WORD_SAVE />",
            "<summary class=\"more__summary\">{lang.t(key::WORD_SAVE)}</summary> key::OTHER",
            "<a class=\"page__back\" href=to>{lang.t(key::WORD_SAVE)}</a>",
            "<Page back=Back(Route::Plan(1), key::WORD_SAVE)>{key::OTHER}",
        ] {
            assert_eq!(keys(code), ["word-save"], "{code}");
        }
        assert!(keys("<Print kind />").is_empty());
        assert!(presses("<Print kind />").is_empty());
    }

    #[test]
    fn a_press_without_known_words_is_named() {
        let screen = file(
            "app/ui/src/a.rs",
            "\n<Action label=words saved=key::SAVED run />",
        );
        let (wanted, unknown) = wanted(&[&screen], &BTreeSet::new());
        assert!(wanted.is_empty(), "{wanted:?}");
        assert_eq!(unknown.len(), 1);
        assert!(unknown[0].starts_with("app/ui/src/a.rs:2:"), "{unknown:?}");
    }

    #[test]
    fn what_a_language_lacks_is_named() {
        let wanted = BTreeMap::from([
            ("word-save".to_owned(), "a.rs"),
            ("later".to_owned(), "b.rs"),
        ]);
        let found = missing(&wanted, "xx.ftl", "later = Y\n");
        assert_eq!(
            found,
            ["xx.ftl: no words for `word-save`, which is pressed in a.rs"]
        );
    }
}
