//! Parts of a screen that know the words of a plan.

mod facts;
mod first_card;
mod header;
mod note_field;
mod plan_head;
mod release_sentence;
mod status_line;
mod task_card;
mod task_list;
mod theme_icon;
mod understand;
mod when;

pub(crate) use facts::{facts, line};
pub(crate) use first_card::FirstCard;
pub(crate) use header::Header;
pub(crate) use note_field::NoteField;
pub(crate) use plan_head::PlanHead;
pub(crate) use release_sentence::ReleaseSentence;
pub(crate) use status_line::StatusLine;
pub(crate) use task_card::TaskCard;
pub(crate) use task_list::{TaskList, group_icon, group_key};
pub(crate) use theme_icon::theme_icon;
pub(crate) use understand::{QuestionHelp, StepHelp, WordsOnPaper};
pub(crate) use when::{Sentence, because, when};
