//! Whether every text is there, in every language, and nothing else.

use super::checks::list;
use super::fluent::{Text, Texts, key};
use super::local;
use super::problem::Problems;
use super::sources::check_host;
use domain::{Actor, Gap, LocalFact, Place, Question, Task, Theme};
use std::collections::BTreeSet;

/// What every task has beside its title and its steps.
const ATTRIBUTES: [&str; 6] = ["why", "bring", "helps", "done", "say", "result"];
/// What a task may have.
pub(super) const COST: &str = "cost";
/// Numbered from 1, a sentence each.
pub(super) const STEP: &str = "step-";
/// Fewest and most steps of a task.
const STEPS: [usize; 2] = [2, 6];
/// Longest title, in characters: one line on a phone.
const LONGEST_TITLE: usize = 60;
/// What a question may have beside its choices: where to find the answer.
const QUESTION_OPTIONAL: &str = "where";
/// What every official term has, and what it may have: other ways of writing it.
const TERM: [&str; 2] = ["means", "also"];

/// Every task has its texts, and no text is without a task.
pub(super) fn check_tasks(tasks: &[&Task], texts: &Texts, problems: &mut Problems) {
    for task in tasks {
        let id = task.id.as_str();
        if texts.by_key.contains_key(id) {
            check_task(task, texts, problems);
        } else {
            problems.error(
                texts.line_of(id),
                format!("no text for `{id}`; add `{id} = …` with its attributes"),
            );
        }
    }
    check_known(
        texts,
        |message| tasks.iter().any(|task| task.id.as_str() == message),
        "there is no such step in tasks.toml",
        problems,
    );
}

/// Titles have room on a phone.
pub(super) fn check_titles(texts: &Texts, problems: &mut Problems) {
    for text in texts
        .by_key
        .values()
        .filter(|text| text.attribute.is_empty())
    {
        let length = text.pattern.plain().chars().count();
        if length > LONGEST_TITLE {
            problems.error(
                &text.at,
                format!(
                    "`{}`: a title of {length} characters; at most {LONGEST_TITLE}",
                    text.message
                ),
            );
        }
    }
}

fn check_task(task: &Task, texts: &Texts, problems: &mut Problems) {
    let id = task.id.as_str();
    let at = texts.line_of(id);
    for name in ATTRIBUTES {
        if !texts.by_key.contains_key(&key(id, name)) {
            problems.error(at, format!("`{id}` has no .{name}; add it"));
        }
    }
    let mut numbers = BTreeSet::new();
    for text in texts.of(id) {
        let name = text.attribute.as_str();
        match name.strip_prefix(STEP).map(str::parse::<usize>) {
            Some(Ok(number)) => {
                numbers.insert(number);
            }
            Some(Err(_)) => problems.error(&text.at, format!(".{name}: write .{STEP}1, .{STEP}2")),
            None if name.is_empty() || name == COST || ATTRIBUTES.contains(&name) => {}
            None if name.starts_with(local::LINE) => local::check(task, text, problems),
            None => problems.error(
                &text.at,
                format!(
                    ".{name} is not known; a step has {}, .{STEP}1 and on, .{COST}",
                    list(ATTRIBUTES.iter().map(|known| format!(".{known}")))
                ),
            ),
        }
    }
    local::check_lines(task, &numbers, texts, problems);
    let count = numbers.len();
    if !numbers.iter().copied().eq(1..=count) {
        problems.error(
            at,
            format!(
                "`{id}` has steps {}; number them from 1 without a hole",
                list(numbers.iter())
            ),
        );
    } else if !(STEPS[0]..=STEPS[1]).contains(&count) {
        problems.error(
            at,
            format!(
                "`{id}` has {count} steps; write {} to {}",
                STEPS[0], STEPS[1]
            ),
        );
    }
}

/// Every question has its texts, and no text is without a question.
pub(super) fn check_questions(questions: &[Question], texts: &Texts, problems: &mut Problems) {
    for question in questions {
        let id = crate::key::question_text(&question.id);
        let choices = question.choices.iter().map(|choice| &choice.id);
        let choices = choices.map(|choice| crate::key::choice_text(&question.id, choice));
        let mut needed = vec![id.clone(), crate::key::question_why(&question.id)];
        needed.extend(choices);
        for name in &needed {
            if !texts.by_key.contains_key(name) {
                problems.error(texts.line_of(&id), format!("no text for `{name}`; add it"));
            }
        }
        for text in texts.of(&id) {
            let name = key(&id, &text.attribute);
            if !needed.contains(&name) && text.attribute != QUESTION_OPTIONAL {
                problems.error(
                    &text.at,
                    format!(
                        "`{name}` is not known; there can be {}, .{QUESTION_OPTIONAL}",
                        list(needed.iter())
                    ),
                );
            }
        }
    }
    check_known(
        texts,
        |message| {
            questions
                .iter()
                .any(|q| crate::key::question_text(&q.id) == message)
        },
        "there is no such question in questions.toml",
        problems,
    );
}

/// Every term is explained.
pub(super) fn check_glossary(texts: &Texts, problems: &mut Problems) {
    for (message, at) in &texts.messages {
        if !texts.by_key.contains_key(message) {
            problems.error(
                at,
                format!("`{message}` has no term; write `{message} = …`"),
            );
        }
        if !texts.by_key.contains_key(&key(message, TERM[0])) {
            problems.error(
                at,
                format!("`{message}` is not explained; add .{}", TERM[0]),
            );
        }
        for text in texts.of(message) {
            let name = text.attribute.as_str();
            if !name.is_empty() && !TERM.contains(&name) {
                problems.error(
                    &text.at,
                    format!(
                        ".{name} is not known; a term has .{}, .{}",
                        TERM[0], TERM[1]
                    ),
                );
            }
        }
    }
}

/// The names of actors, places, themes, gaps and what a place knows stand among the words of the screens.
pub(super) fn check_names(gaps: &[Gap], texts: &Texts, problems: &mut Problems) {
    let actors = Actor::ALL.into_iter().map(crate::key::actor);
    let places = Place::ALL.into_iter().map(crate::key::place);
    let themes = Theme::ALL.into_iter().map(crate::key::theme);
    let gaps = gaps.iter().map(|gap| crate::key::gap(&gap.id));
    let facts = LocalFact::ALL.into_iter().map(crate::key::local_fact);
    for name in actors.chain(places).chain(themes).chain(gaps).chain(facts) {
        if !texts.by_key.contains_key(&name) {
            problems.error(
                &texts.end,
                format!("no text for `{name}`; add `{name} = …`"),
            );
        }
    }
}

fn check_known(texts: &Texts, is_known: impl Fn(&str) -> bool, why: &str, problems: &mut Problems) {
    for (message, at) in &texts.messages {
        if !is_known(message) {
            problems.error(at, format!("`{message}`: {why}"));
        }
    }
}

/// Another language has the keys of the first one, with the same values.
pub(super) fn compare(first: &Texts, other: &Texts, is_partial: bool, problems: &mut Problems) {
    let from = &first.end.file;
    if first.is_broken || other.is_broken {
        return;
    }
    if other.by_key.is_empty() && !first.by_key.is_empty() {
        problems.error(&other.end, format!("no texts; translate those of {from}"));
        return;
    }
    let mut missing = BTreeSet::new();
    // How a term may be written differs per language.
    let same = |text: &&Text| text.attribute != TERM[1];
    for text in first.by_key.values().filter(same) {
        let key = &key(&text.message, &text.attribute);
        let Some(translated) = other.by_key.get(key) else {
            let whole = !other.messages.iter().any(|(id, _)| *id == text.message);
            let named = if whole { &text.message } else { key };
            if !is_partial && missing.insert(named.clone()) {
                problems.error(
                    other.line_of(&text.message),
                    format!("no text for `{named}`, which {from} has; add it"),
                );
            }
            continue;
        };
        let (here, there) = (translated.pattern.variables(), text.pattern.variables());
        if here != there {
            let names = |set: &BTreeSet<&str>| list(set.iter().map(|name| format!("${name}")));
            problems.error(
                &translated.at,
                format!(
                    "`{key}` has the values [{}], in {from} [{}]; use the same",
                    names(&here),
                    names(&there)
                ),
            );
        }
    }
    for text in other.by_key.values().filter(same) {
        let key = key(&text.message, &text.attribute);
        if !first.by_key.contains_key(&key) {
            problems.error(
                &text.at,
                format!("`{key}` is not in {from}; take it out or add it there"),
            );
        }
    }
}

/// Links in sentences lead to sites on the list.
pub(super) fn check_links(texts: &Texts, hosts: &BTreeSet<String>, problems: &mut Problems) {
    for Text { at, pattern, .. } in texts.by_key.values() {
        for word in pattern.plain().split_whitespace() {
            if let Some(host) = host(word) {
                check_host(at, host, hosts, problems);
            }
        }
    }
}

/// The host in a word that is written like an address.
fn host(word: &str) -> Option<&str> {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let word = word.split_once("://").map_or(word, |(_, rest)| rest);
    let host = word.split(['/', '?', '#']).next()?;
    let (name, ending) = host.rsplit_once('.')?;
    let is_host = ["nl", "eu", "org", "com", "net", "info", "nu", "be"].contains(&ending)
        && !name.is_empty()
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '.');
    is_host.then_some(host)
}

#[cfg(test)]
mod tests {
    use super::host;

    #[test]
    fn an_address_is_seen_in_a_sentence() {
        assert_eq!(host("(duo.nl),"), Some("duo.nl"));
        assert_eq!(host("https://www.uwv.nl/wia?x"), Some("www.uwv.nl"));
        assert_eq!(host("bellen.Daarna"), None);
        assert_eq!(host("3.2"), None);
    }
}
