//! Keys of messages.
//!
//! Those of the screens are constants made from `ui/nl.ftl` and `<room>/screens.nl.ftl`: `start-title` is [`Key`] `START_TITLE`,
//! its attribute `hint` is `START_TITLE_HINT`. Those of tasks, questions and other ids are built here.

use domain::{Actor, ChoiceId, GapId, Help, LocalFact, Place, QuestionId, SourceId, TaskId, Theme};
use std::ops::Deref;

/// A key that is known to have a sentence.
///
/// ```
/// assert_eq!(content::key::APP_NAME.as_str(), "app-name");
/// ```
/// ```compile_fail
/// content::key::NO_SUCH_MESSAGE.as_str();
/// ```
/// Words that only static pages have are not among them:
/// ```compile_fail
/// content::key::CALM_TITLE.as_str();
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(&'static str);

impl Key {
    /// The key as text.
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

impl Deref for Key {
    type Target = str;

    fn deref(&self) -> &str {
        self.0
    }
}

impl From<Key> for String {
    fn from(key: Key) -> Self {
        key.0.to_owned()
    }
}

/// What ends the key of a list of terms.
const TERMS: &str = ".terms";

include!(concat!(env!("OUT_DIR"), "/keys.rs"));

/// Title of a task, in `plan.bin`: no step is named before a plan is begun, behind the first screen.
pub fn task_title(task: &TaskId) -> String {
    task.to_string()
}

/// Another text of a task, such as `bring`: `why` in `plan.bin`, the others in the file of its theme.
pub fn task_text(task: &TaskId, name: &str) -> String {
    [task.as_str(), ".", name].concat()
}

/// One step of a task, from 1, in the file of its theme.
pub fn task_step(task: &TaskId, number: usize) -> String {
    [task.as_str(), ".step-", &number.to_string()].concat()
}

/// What stands in the place of a numbered line where the place knows the answer, with `$answer`.
pub fn task_local(task: &TaskId, line: u8) -> String {
    [task.as_str(), ".here-", &line.to_string()].concat()
}

/// Name and date of a source, in the file of each theme whose tasks refer to it.
pub fn source(source: &SourceId) -> String {
    ["source-", source.as_str()].concat()
}

/// A question itself, in `intake.bin`.
pub fn question_text(question: &QuestionId) -> String {
    ["q-", question.as_str()].concat()
}

/// Why a question is asked, in `intake.bin`.
pub fn question_why(question: &QuestionId) -> String {
    ["q-", question.as_str(), ".why"].concat()
}

/// Where the answer can be found, in `intake.bin`; not every question has it.
pub fn question_where(question: &QuestionId) -> String {
    ["q-", question.as_str(), ".where"].concat()
}

/// A choice of a question, in `intake.bin`.
pub fn choice_text(question: &QuestionId, choice: &ChoiceId) -> String {
    ["q-", question.as_str(), ".c-", choice.as_str()].concat()
}

/// The list of the official terms in a task or question; some have none.
pub fn terms(message: &str) -> String {
    [message, TERMS].concat()
}

/// What an official term means; `word` is a key in a list of terms, and the term itself or a way of writing it.
pub fn term_means(word: &str) -> String {
    let term = word.split_once('.').map_or(word, |(term, _)| term);
    [term, ".means"].concat()
}

#[cfg(feature = "compile")]
pub(crate) fn is_terms(key: &str) -> bool {
    key.ends_with(TERMS)
}

/// Who somebody is, in `plan.bin`.
pub fn actor(actor: Actor) -> String {
    ["actor-", actor.as_str()].concat()
}

/// What somebody helps with.
pub fn help(help: Help) -> String {
    ["helps-", help.as_str()].concat()
}

/// A place where tasks are done, in `plan.bin`.
pub fn place(place: Place) -> String {
    ["place-", place.as_str()].concat()
}

/// The question to staff about what a place knows, in `staff.bin`.
pub fn local_fact(fact: LocalFact) -> String {
    ["local-", fact.as_str()].concat()
}

/// Name of a theme, in `core.bin`.
pub fn theme(theme: Theme) -> String {
    ["theme-", theme.as_str()].concat()
}

/// The leaflet of a theme.
#[cfg(feature = "compile")]
pub(crate) fn folder(theme: Theme) -> String {
    ["folder-", theme.as_str()].concat()
}

/// A text of the leaflet of a theme, in `folders.bin`: `what-1`, `step-1`, `inside-1`, `outside-1` and on,
/// `sources`, `checked`, and `terms` as in [`terms`].
pub fn folder_text(theme: Theme, name: &str) -> String {
    ["folder-", theme.as_str(), ".", name].concat()
}

/// A text of a letter that can be written, in `letters.bin`: its title without a name, `about`, `line-1` and on,
/// `terms` as in [`terms`]. `frame` is what all of them have.
pub fn letter_text(letter: &str, name: &str) -> String {
    let dot = if name.is_empty() { "" } else { "." };
    ["letter-", letter, dot, name].concat()
}

/// Name of a gap, in `plan.bin`.
pub fn gap(gap: &GapId) -> String {
    ["gap-", gap.as_str()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_ids_are_written_as_in_the_files() {
        assert_eq!(task_title(&"id-04".into()), "id-04");
        assert_eq!(task_text(&"id-04".into(), "why"), "id-04.why");
        assert_eq!(task_step(&"id-04".into(), 2), "id-04.step-2");
        assert_eq!(question_where(&"home".into()), "q-home.where");
        assert_eq!(choice_text(&"home".into(), &"rent".into()), "q-home.c-rent");
        assert_eq!(terms(&question_text(&"home".into())), "q-home.terms");
        assert_eq!(term_means("term-ric"), "term-ric.means");
        assert_eq!(term_means("term-ric.2"), "term-ric.means");
        assert_eq!(actor(Actor::CaseManager), "actor-case-manager");
        assert_eq!(place(Place::VisitingHours), "place-visiting-hours");
        assert_eq!(theme(Theme::WorkAndIncome), "theme-work-and-income");
        assert_eq!(folder_text(Theme::Care, "step-1"), "folder-care.step-1");
        assert_eq!(gap(&"bed".into()), "gap-bed");
    }
}
