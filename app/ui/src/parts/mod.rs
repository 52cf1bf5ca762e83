//! Parts of a screen that know the words of a plan.

mod facts;
mod first_card;
mod folded_list;
mod header;
mod in_turns;
mod lines;
mod lost;
mod municipality_notes;
mod note_field;
mod offline;
mod outside_link;
mod plan_head;
mod print;
mod release_sentence;
mod secret;
pub(crate) mod sheet;
mod status_line;
mod still_there;
mod task_card;
mod task_links;
mod task_list;
mod this_place;
mod understand;
mod vaults;
mod way_list;
mod when;
mod with_words;

pub(crate) use facts::{facts, line};
pub(crate) use first_card::{FirstCard, FirstTask};
pub(crate) use folded_list::FoldedList;
pub(crate) use header::Header;
pub(crate) use in_turns::{InTurns, PartsInTurns};
pub(crate) use lines::Lines;
pub(crate) use lost::Lost;
pub(crate) use municipality_notes::MunicipalityNotes;
pub(crate) use note_field::NoteField;
pub(crate) use offline::Offline;
pub(crate) use outside_link::OutsideLink;
pub(crate) use plan_head::PlanHead;
pub(crate) use print::Print;
pub(crate) use release_sentence::{ReleaseSentence, release_said};
pub(crate) use secret::{
    AskSecret, Attempt, Picture, PictureChoice, PicturePad, PictureSize, RepeatSecret, Repeated,
    SecretChoice, SentenceField, Strength, WordsMaker,
};
pub(crate) use status_line::StatusLine;
pub(crate) use still_there::StillThere;
pub(crate) use task_card::TaskCard;
pub(crate) use task_links::TaskLinks;
pub(crate) use task_list::{TaskList, group_icon, group_key};
pub(crate) use this_place::ThisPlace;
pub(crate) use understand::{QuestionHelp, StepHelp, WordsOnPaper, explained};
pub(crate) use vaults::Vaults;
pub(crate) use way_list::WayList;
pub(crate) use when::{Sentence, because, blocked, when};
pub(crate) use with_words::WithWords;
