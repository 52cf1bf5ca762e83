//! Every word that the first wasm file says is in the first file of words.

use crate::tidy::begin_of;
use anyhow::{Context, Result, bail};
use content::Bundle;
use std::borrow::Cow;

/// Refuses a build whose first wasm file names a word of the other screens: it would be missing
/// until the second file of words has come. The splitter leaves only the texts of its own code in
/// each wasm, so that what stands there is what the code can reach.
pub(crate) fn check(wasm: &[u8], bundle: &Bundle) -> Result<()> {
    let dutch = bundle.languages.get("nl").context("no Dutch")?;
    let tasks = &bundle.catalogue.tasks;
    // Titles of steps are named on the first screen too, from a plan that only the other screens begin.
    let is_task = |key: &str| {
        let (message, _) = key.split_once('.').unwrap_or((key, ""));
        tasks.iter().any(|task| task.id.as_str() == message)
    };
    let others = dutch.screens.keys().filter(|key| !is_task(key));
    let core: Vec<&str> = dutch.core.keys().collect();
    let said = said(&String::from_utf8_lossy(wasm), &core, others);
    if said.is_empty() {
        return Ok(());
    }
    bail!(
        "the first wasm file says what only `screens.bin` has: {}; in app/content/ui put it below a heading \
         that goes into `core.bin` (app/content/src/compile/screens.rs), or say it elsewhere",
        said.join(", ")
    )
}

/// The keys of `others` that stand in a wasm, whole or as a beginning that its code adds a name to.
fn said<'a>(wasm: &str, core: &[&str], others: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    // The `who-` inside `start-who-hint` is no beginning of another key.
    let stands = |word: &str| {
        let holds = core.iter().filter(|key| key.contains(word));
        let rest = holds.fold(Cow::Borrowed(wasm), |rest, key| {
            rest.replace(key, " ").into()
        });
        rest.contains(word)
    };
    others
        .filter(|key| stands(key) || begin_of(key).is_some_and(&stands))
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
