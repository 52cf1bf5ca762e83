//! What changed since the last "ik ben klaar", what was removed, and how to put it back.
//!
//! Read from the steps alone: nothing more is stored for it, so it is empty when they are folded.

mod back;
mod lives;
mod touch;

#[cfg(test)]
mod laws;
#[cfg(test)]
mod tests;

use crate::{
    Answer, Change, Date, Dossier, Entry, EntryId, OwnId, OwnTask, QuestionId, Release, Step,
    TaskId, TaskRef, TaskState, TextSize, ThemeChoice, Value,
};
use lives::{Lives, Thread};
use touch::{Touch, touches};

/// A value of its own in the eyes of a person: smaller than what one [`Edit`](crate::Edit) sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// When the person goes home.
    Release,
    /// An answer.
    Answer(QuestionId),
    /// The state of a task, of the catalogue or an own one.
    State(TaskRef),
    /// The note beside a task of the catalogue.
    StepNote(TaskId),
    /// What an own task says: title, theme, day.
    Own(OwnId),
    /// What stands in a section.
    Entry(EntryId),
    /// The language of the screens.
    Language,
    /// Light or dark.
    Look,
    /// Size of the text.
    TextSize,
    /// The name to print on papers.
    PaperName,
}

/// What a subject holds at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Held {
    /// No answer, no task, no entry, nothing said in it, no name.
    Nothing,
    /// Of [`Subject::Release`].
    Release(Release),
    /// Of [`Subject::Answer`].
    Answer(Answer),
    /// Of [`Subject::State`].
    State(TaskState),
    /// Of [`Subject::Own`].
    Own(OwnTask),
    /// Of [`Subject::Entry`].
    Entry(Entry),
    /// Of [`Subject::StepNote`], [`Subject::Language`] and [`Subject::PaperName`].
    Text(String),
    /// Of [`Subject::Look`].
    Look(ThemeChoice),
    /// Of [`Subject::TextSize`].
    TextSize(TextSize),
}

impl Held {
    /// Whether a person sees no difference; the state of an own task is a subject of its own.
    pub fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Own(one), Self::Own(other)) => {
                (&one.title, one.theme, one.date) == (&other.title, other.theme, other.date)
            }
            _ => self == other,
        }
    }

    /// How many bytes of text a person wrote in it.
    fn length(&self) -> usize {
        match self {
            Self::Entry(entry) => entry.title.len() + entry.rest.len(),
            Self::Text(text) => text.len(),
            _ => 0,
        }
    }
}

/// What became of one subject in a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What changed.
    pub subject: Subject,
    /// Of an own task its last title, else empty.
    pub name: String,
    /// What it held before.
    pub from: Held,
    /// What it held after.
    pub to: Held,
    /// The last thing that it held other than `from`: what is told when it [is back](Self::is_back).
    pub other: Held,
    thread: Thread,
    /// The longest text that it held: letters taken away one by one leave many short ones.
    fullest: Held,
}

impl Part {
    /// Whether it holds again what it held before.
    pub fn is_back(&self) -> bool {
        self.from.is_like(&self.to)
    }
}

/// One line of the history: changes of the same values, one behind the other on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The day.
    pub on: Date,
    /// The place of its first step among all steps.
    pub first: usize,
    /// What changed; more than one when an event or a file touched several values at once.
    pub parts: Vec<Part>,
    /// What puts back the values of before; `None` when they stand there already, or can't stand there
    /// any more because their task or entry is gone.
    pub back: Option<Change>,
}

/// Something in the bin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Removed {
    /// What was removed, under the number that it had.
    pub subject: Subject,
    /// What it held.
    pub held: Held,
    /// The day of its removal.
    pub on: Date,
    /// What gives it back: under its own number, or under a new one when that was given away since.
    /// `None` when the dossier is full.
    pub back: Option<Change>,
}

/// The history and the bin.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    /// What changed, the last one first.
    pub lines: Vec<Line>,
    /// What was removed and is not there, the last one first.
    pub bin: Vec<Removed>,
}

/// The history that these steps, oldest first, tell of the dossier they led to.
///
/// Total: steps that do not belong to each other or to this dossier tell less, and break nothing.
pub fn history(steps: &[Step], dossier: &Dossier) -> History {
    let mut known = Lives::default();
    let mut lines: Vec<Line> = Vec::new();
    for (first, step) in steps.iter().enumerate() {
        let parts: Vec<(Touch, Thread)> = touches(step)
            .into_iter()
            .map(|touch| {
                let thread = known.thread(&touch);
                (touch, thread)
            })
            .collect();
        let begins = !lines.last().is_some_and(|last| joins(last, step, &parts));
        if begins && !parts.is_empty() {
            lines.push(Line {
                on: step.on,
                first,
                parts: Vec::new(),
                back: None,
            });
        }
        let Some(line) = lines.last_mut() else {
            continue;
        };
        for (touch, thread) in parts {
            let part = grow(&mut line.parts, &touch, thread);
            known.record(&touch, part, step.on);
        }
    }
    // What was opened to write in and left empty is no change.
    lines.retain(|line| {
        line.parts
            .iter()
            .any(|part| !part.other.is_like(&part.from))
    });
    for line in &mut lines {
        for part in &mut line.parts {
            part.name = known.name(part.thread, dossier);
        }
        line.back = back::of_line(&line.parts, &known, dossier);
    }
    lines.reverse();
    let bin = known.bin(dossier);
    History { lines, bin }
}

/// What a change would do to a dossier, value by value, as the history would tell it afterwards.
/// Nothing where nobody would see a difference, or where the change is refused.
pub fn differences(dossier: &Dossier, change: Change, on: Date) -> Vec<Part> {
    let mut after = dossier.clone();
    let Ok(inverse) = after.apply(change.clone(), on) else {
        return Vec::new();
    };
    let step = Step {
        on,
        change,
        inverse,
    };
    let lines = history(&[step], &after).lines.into_iter();
    lines.flat_map(|line| line.parts).collect()
}

/// Whether a step goes on where the last line ends: the same values on the same day.
///
/// A removal begins a line of its own, so that what it takes away is what it gives back.
fn joins(last: &Line, step: &Step, parts: &[(Touch, Thread)]) -> bool {
    last.on == step.on
        && last.parts.len() == parts.len()
        && parts.iter().all(|(touch, thread)| {
            let known = last
                .parts
                .iter()
                .any(|part| part.thread == *thread && part.subject.is_of(&touch.subject));
            known && !touch.removes()
        })
}

/// Adds what a step did to the part of the same value.
fn grow<'a>(parts: &'a mut Vec<Part>, touch: &Touch, thread: Thread) -> &'a mut Part {
    let same = |part: &Part| part.thread == thread && part.subject.is_of(&touch.subject);
    let at = parts.iter().position(same).unwrap_or_else(|| {
        parts.push(Part {
            subject: touch.subject.clone(),
            name: String::new(),
            from: touch.from.clone(),
            to: touch.from.clone(),
            other: touch.from.clone(),
            thread,
            fullest: touch.from.clone(),
        });
        parts.len() - 1
    });
    let part = &mut parts[at];
    part.subject = touch.subject.clone();
    part.to = touch.to.clone();
    if !part.to.is_like(&part.from) {
        part.other = part.to.clone();
    }
    if part.to.length() > part.fullest.length() {
        part.fullest = part.to.clone();
    }
    part
}

impl Subject {
    /// Whether both are the same value; which task or entry of a person it is, a [`Thread`] says.
    fn is_of(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Own(_), Self::Own(_))
            | (Self::State(TaskRef::Own(_)), Self::State(TaskRef::Own(_))) => true,
            (Self::Entry(one), Self::Entry(other)) => one.section == other.section,
            _ => self == other,
        }
    }
}

/// "Later" passes over a question: nothing was said that could be missed.
fn is_said(answer: &Answer) -> bool {
    answer.value != Value::Later
}
