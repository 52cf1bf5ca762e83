//! Which words say what a value was and is.

use crate::browser::intl::DateStyle;
use crate::language::{Lang, look_key, own_name, size_key};
use crate::parts::{Sentence, answer_words};
use content::Arg;
use content::key::{self, Key};
use domain::history::{Held, Part, Subject};
use domain::{QuestionId, Release, Section, TaskRef, TaskState, Theme};

/// Most characters of one text in a line; the bin shows all of it.
const SHORT: usize = 120;

/// What changed; `own` is the title of an own step.
pub(crate) fn name(lang: Lang, subject: &Subject, own: &str) -> String {
    let of = |key: Key, name: &'static str, value: String| lang.fill(&key, &[(name, value.into())]);
    match subject {
        Subject::Release => lang.text(&key::HISTORY_RELEASE),
        Subject::Answer(question) => of(key::HISTORY_ANSWER, "question", asked(lang, question)),
        Subject::State(TaskRef::Own(_)) => of(key::HISTORY_STATE, "task", own.to_owned()),
        Subject::State(TaskRef::Catalogue(id)) => {
            of(key::HISTORY_STATE, "task", lang.task_title(id))
        }
        Subject::StepNote(id) => of(key::HISTORY_STEP_NOTE, "task", lang.task_title(id)),
        Subject::Own(_) => lang.text(&key::OWN_MINE),
        Subject::Entry(id) => section_name(lang, id.section),
        Subject::Language => lang.text(&key::SETTINGS_LANGUAGE),
        Subject::Look => lang.text(&key::SETTINGS_LOOK),
        Subject::TextSize => lang.text(&key::SETTINGS_SIZE),
        Subject::PaperName => lang.text(&key::HISTORY_PAPER_NAME),
    }
}

/// What the things of a section are called; those of a newer program have no name here.
pub(crate) fn section_name(lang: Lang, section: Section) -> String {
    sections::row(section)
        .and_then(|row| lang.maybe(&["section-", row.name].concat()))
        .unwrap_or_else(|| lang.text(&key::SECTION_OTHER))
}

fn asked(lang: Lang, question: &QuestionId) -> String {
    lang.maybe(&key::question_text(question))
        .unwrap_or_else(|| lang.text(&key::QUESTION_UNKNOWN))
}

/// From what to what, in one sentence.
pub(super) fn became(lang: Lang, part: &Part) -> Sentence {
    let value = |held: &Held| Arg::Text(short(of(lang, &part.subject, held)));
    let (key, args) = match (&part.from, &part.to) {
        (Held::Nothing, Held::Nothing) => (
            key::HISTORY_NEW_AND_GONE,
            vec![("other", value(&part.other))],
        ),
        (from, _) if part.is_back() && part.other == Held::Nothing => {
            (key::HISTORY_GONE_AND_THERE, vec![("from", value(from))])
        }
        (from, _) if part.is_back() => (
            key::HISTORY_AS_BEFORE,
            vec![("from", value(from)), ("other", value(&part.other))],
        ),
        (Held::Nothing, to) => (key::HISTORY_NEW, vec![("to", value(to))]),
        // What its section alone can read became another.
        (Held::Entry(from), Held::Entry(to)) if from.title == to.title => {
            let to = value(&part.to);
            (key::HISTORY_CHANGED, vec![("to", to)])
        }
        (from, Held::Nothing) => (key::HISTORY_GONE, vec![("from", value(from))]),
        (from, to) => (
            key::HISTORY_FROM_TO,
            vec![("from", value(from)), ("to", value(to))],
        ),
    };
    (key.to_string(), args)
}

/// The begin of a long text.
fn short(text: String) -> String {
    match text.char_indices().nth(SHORT) {
        Some((end, _)) => [text[..end].trim_end(), "…"].concat(),
        None => text,
    }
}

/// A value in words. Of language and answers the subject has to be known.
pub(crate) fn of(lang: Lang, subject: &Subject, held: &Held) -> String {
    match (subject, held) {
        (Subject::Language, Held::Text(code)) => own_name(code),
        (Subject::Answer(question), Held::Answer(answer)) => {
            answer_words(lang, question, &answer.value).unwrap_or_else(|| lang.text(&key::LATER))
        }
        (_, Held::Release(release)) => release_words(lang, *release),
        (_, Held::State(state)) => state_words(lang, state),
        (_, Held::Own(own)) => {
            let theme = (own.theme != Theme::General).then(|| lang.theme(own.theme));
            let day = own.date.map(|date| lang.date(date, DateStyle::Full));
            let parts = [Some(own.title.clone()), theme, day];
            let parts: Vec<String> = parts.into_iter().flatten().collect();
            parts.join(" · ")
        }
        (_, Held::Entry(entry)) => {
            let theme = entry.theme.map(|theme| lang.theme(theme));
            // What has no words of a person is told by its day.
            let is_wordless = entry.title.trim().is_empty();
            let day = entry.day.filter(|_| is_wordless);
            let day = day.map(|day| lang.date(day, DateStyle::Full));
            let title = (!is_wordless).then(|| entry.title.clone());
            let parts: Vec<String> = [theme, title, day].into_iter().flatten().collect();
            if parts.is_empty() {
                lang.text(&key::HISTORY_FILLED)
            } else {
                parts.join(" · ")
            }
        }
        (_, Held::Text(text)) => text.clone(),
        (_, Held::Look(look)) => lang.text(&look_key(*look)),
        (_, Held::TextSize(size)) => lang.text(&size_key(*size)),
        (_, Held::Nothing | Held::Answer(_)) => lang.text(&key::NOT_FILLED),
    }
}

fn release_words(lang: Lang, release: Release) -> String {
    let dated = |key: Key, date| lang.fill(&key, &[("date", lang.day(date))]);
    match release {
        Release::Unknown => lang.text(&key::HISTORY_RELEASE_UNKNOWN),
        Release::On { date, fixed: true } => dated(key::HISTORY_RELEASE_FIXED, date),
        Release::On { date, .. } => dated(key::HISTORY_RELEASE_ON, date),
        Release::About { date } => dated(key::HISTORY_RELEASE_ABOUT, date),
        Release::Between { from, to } => {
            let days = [("from", lang.day(from)), ("to", lang.day(to))];
            lang.fill(&key::HISTORY_RELEASE_BETWEEN, &days)
        }
        Release::Outside { since } => dated(key::HISTORY_RELEASE_OUTSIDE, since),
    }
}

fn state_words(lang: Lang, state: &TaskState) -> String {
    match state {
        TaskState::Open => lang.text(&key::HISTORY_STATE_OPEN),
        TaskState::NotForMe => lang.text(&key::HISTORY_STATE_NOT),
        TaskState::Done { on } => lang.fill(&key::HISTORY_STATE_DONE, &[("date", lang.day(*on))]),
        TaskState::Waiting {
            who,
            since,
            ask_again,
        } => {
            let who = ("who", lang.actor(*who).into());
            if let Some(day) = ask_again {
                let again = ("date", lang.day(*day));
                lang.fill(&key::HISTORY_STATE_AGAIN, &[who, again])
            } else {
                let since = ("date", lang.day(*since));
                lang.fill(&key::HISTORY_STATE_WAITING, &[who, since])
            }
        }
    }
}
