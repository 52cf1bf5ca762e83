//! What each wasm file says stands in a file of words that is there with it.

use super::assets::App;
use crate::tidy::begin_of;
use crate::wasm;
use anyhow::{Context, Result, bail};
use content::parts::Part;
use content::{Bundle, LanguageBundle};
use memchr::memmem;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Refuses a build where a part says a word of screens that does not come with it: that would be
/// missing until somebody has gone there. The splitter leaves in each module only the texts that the
/// same parts reach, so that what stands there has to come with each of them.
pub(crate) fn check(staging: &Path, app: &App, bundle: &Bundle) -> Result<()> {
    let dutch = bundle.languages.get("nl").context("no Dutch")?;
    let first = fs::read(staging.join(&app.wasm.name))?;
    let first = said_by("the first screen", &first, &BTreeSet::new(), bundle, dutch);
    let mut faults = Vec::from_iter(first);
    for (module, users) in wasm::users()? {
        let bytes = fs::read(wasm::built_dir().join(format!("{module}.wasm")))?;
        let words = words_of(&users);
        faults.extend(said_by(&users.join(", "), &bytes, &words, bundle, dutch));
    }
    if faults.is_empty() {
        return Ok(());
    }
    bail!(
        "{}\nin app/content/ui put them below a heading that goes into a file of each part \
         (app/content/src/compile/screens.rs, app/content/src/parts.rs), or say them elsewhere",
        faults.join("\n")
    )
}

/// The files of words that come with each of these parts. One without screens comes behind the plan's.
fn words_of(users: &[String]) -> BTreeSet<Part> {
    let words = users.iter().map(|user| {
        let part = Part::ALL.iter().copied().find(|part| part.name() == user);
        let words = part.unwrap_or(Part::Plan).words().iter();
        words.copied().collect::<BTreeSet<Part>>()
    });
    words
        .reduce(|one, other| one.intersection(&other).copied().collect())
        .unwrap_or_default()
}

/// What a module says that stands in none of these files of words.
fn said_by(
    users: &str,
    wasm: &[u8],
    words: &BTreeSet<Part>,
    bundle: &Bundle,
    dutch: &LanguageBundle,
) -> Option<String> {
    let tasks = &bundle.catalogue.tasks;
    // Titles of steps are named on the first screen too, from a plan that only the other screens begin.
    let is_task = |key: &str| {
        let (message, _) = key.split_once('.').unwrap_or((key, ""));
        tasks.iter().any(|task| task.id.as_str() == message)
    };
    let (here, away): (Vec<_>, Vec<_>) = dutch
        .parts
        .iter()
        .partition(|(part, _)| words.contains(part));
    let here = here.iter().flat_map(|(_, words)| words.keys());
    let here: Vec<&str> = dutch.core.keys().chain(here).collect();
    let away = away.iter().flat_map(|(_, words)| words.keys());
    let said = said(&texts_in(wasm), &here, away.filter(|key| !is_task(key)));
    let fault = || format!("{users}: {}", said.join(", "));
    (!said.is_empty()).then(fault)
}

/// What may be a key or the begin of one, and little else: looking through all of a wasm takes long.
fn texts_in(wasm: &[u8]) -> String {
    let is_of_key =
        |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-.".contains(byte);
    let runs = wasm.split(|byte| !is_of_key(byte));
    let texts = runs
        .filter(|run| run.len() > 2)
        .map(String::from_utf8_lossy);
    texts.collect::<Vec<_>>().join(" ")
}

/// The keys of `others` that stand in a wasm, whole or as a beginning that its code adds a name to.
fn said<'a>(wasm: &str, core: &[&str], others: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    // The `who-` inside `start-who-hint` is no beginning of another key.
    let stands = |word: &str| {
        // Most words are nowhere in it, and taking out the others takes long.
        if memmem::find(wasm.as_bytes(), word.as_bytes()).is_none() {
            return false;
        }
        let holds = core.iter().filter(|key| key.contains(word));
        let rest = holds.fold(Cow::Borrowed(wasm), |rest, key| {
            rest.replace(key, " ").into()
        });
        rest.contains(word)
    };
    // Many keys begin alike.
    let mut begins = BTreeMap::new();
    let mut stands_begin = |key: &str| {
        let begin = begin_of(key);
        begin.is_some_and(|begin| *begins.entry(begin).or_insert_with(|| stands(begin)))
    };
    others
        .filter(|key| stands(key) || stands_begin(key))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said_of(wasm: &str, others: &[&'static str]) -> Vec<&'static str> {
        let core = ["start-title", "start-who", "start-who-hint", "theme-care"];
        said(wasm, &core, others.iter().copied())
    }

    #[test]
    fn keys_stand_between_code() {
        let wasm = b"\0A!b plan-title\x7fa.b\xffwho-";
        assert_eq!(texts_in(wasm), "plan-title a.b who-");
    }

    #[test]
    fn a_word_of_the_other_screens_is_named() {
        let wasm = "start-titleplan-titlecard";
        assert_eq!(said_of(wasm, &["plan-title", "road-title"]), ["plan-title"]);
    }

    #[test]
    fn a_word_inside_one_of_the_first_screen_is_none() {
        assert_eq!(
            said_of("start-who-hintstart-who", &["who", "who-lawyer"]),
            [""; 0]
        );
        assert_eq!(
            said_of("start-who-hintwho-", &["who", "who-lawyer"]),
            ["who", "who-lawyer"]
        );
    }

    #[test]
    fn a_name_that_is_made_is_found_by_its_begin() {
        let others = ["actor-lawyer", "theme-answers", "help-2"];
        assert_eq!(said_of("theme-actor-x", &others), ["actor-lawyer"]);
    }
}
