//! The words and the rules of a plan.
//!
//! Pure: no clock, no input or output, nothing of the web.
//! Dates are civil dates ([`Date`]); "today" is always an argument.
#![warn(missing_docs)]

mod actor;
mod answer;
mod applies;
pub mod calendar;
mod catalogue;
mod cents;
mod change;
mod check;
pub mod date;
mod digit;
mod dossier;
pub mod draw;
mod entry;
mod event;
mod fault;
mod gap;
mod help;
mod helpers;
pub mod history;
mod holiday;
mod id;
mod index;
mod intake;
pub mod job;
mod lead;
mod limits;
mod map;
mod mark;
mod phase;
mod places;
mod profile;
mod question;
pub mod recurrence;
mod release;
mod search;
mod secret;
mod set;
mod settings;
mod settle;
mod situation;
mod source;
mod task;
mod task_record;
mod term;
mod theme;
mod time_of_day;
mod tool;
mod typed_amount;
mod typed_date;

pub use actor::{Actor, Leads, Place};
pub use answer::{Answer, Value};
pub use applies::{Applies, Facts, Likely, StayDays, Supposing, Truth};
pub use catalogue::Catalogue;
pub use cents::{AtLeast, Cents};
pub use change::{Change, Edit, Refusal, Step};
pub use chrono::{Datelike, Days, NaiveDate as Date};
pub use date::{read_date, write_date};
pub use digit::{digit, plain_digits};
pub use dossier::{Dossier, DossierId, VERSION};
pub use entry::{Entry, EntryId, Section};
pub use event::Event;
pub use fault::Fault;
pub use gap::Gap;
pub use help::Help;
pub use holiday::Holiday;
pub use id::{ChoiceId, GapId, OwnId, QuestionId, SourceId, TaskId};
pub use index::{Index, Named};
pub use intake::Unfit;
pub use lead::{Basis, Lead, LeadWhen, Unit};
pub use limits::{
    FIRST_YEAR, LAST_YEAR, MAX_ALL_ENTRIES, MAX_CHOICES, MAX_ENTRIES, MAX_ID, MAX_NUMBER, MAX_REST,
    MAX_TEXT, in_range,
};
pub use map::Map;
pub use mark::as_utf8;
pub use phase::{Edge, Phase, Window};
pub use places::{Found, Listed, Places};
pub use profile::{
    Abilities, Address, Cancelled, Comes, Facility, Hours, Instead, Keeping, Lack, LocalAnswer,
    LocalAnswers, LocalFact, MunicipalityNote, NotesFile, OwnSite, Profile, ProfileFault,
    ProfileSpot, StorageMode, Wrong, confirm_local, is_host, set_local, take_notes,
};
pub use question::{Choice, Kind, Municipality, Question};
pub use release::Release;
pub use search::fold;
pub use secret::{Cost, Secret, Weak};
pub use set::Set;
pub use settings::{Settings, TextSize, ThemeChoice};
pub use settle::{Decompose, settle};
pub use situation::{
    FROM_MUNICIPALITY, OTHER_MUNICIPALITY, OUTSIDE, SINCE, Settled, Situation, TO_MUNICIPALITY,
    WHERE,
};
pub use source::{Source, SourceRef};
pub use task::{CostHere, LocalLine, Need, Task};
pub use task_record::{OwnTask, TaskRecord, TaskRef, TaskState};
pub use term::objection_until;
pub use theme::Theme;
pub use time_of_day::TimeOfDay;
pub use tool::Tool;
pub use typed_amount::TypedAmount;
pub use typed_date::TypedDate;
