//! What stands in the sections of a dossier.
//!
//! A [`Kind`] for each section: what it holds, what it may hold, how it is written in the vault and in a
//! file. Everything else (store, history, bin, merge, search, print) works on entries and on [`ALL`].
//!
//! A new section is a module with a type that implements [`Kind`], and a line below in [`ALL`].
#![warn(missing_docs)]

mod answers;
mod body;
pub mod example;
mod filled;
#[cfg(feature = "json")]
pub mod json;
mod kind;
mod named;
pub mod stay;
#[cfg(test)]
mod tests;

pub use filled::{FilledAmount, FilledDay, MAX_TYPED};
pub use kind::{Described, Kind, Row};

use domain::{Dossier, Entry, EntryId, Fault, Section};

/// Takes in the module of each kind, names the kinds here (and what addresses know of them), and puts them into the table.
macro_rules! all {
    ($($module:ident::$kind:ident $(& $more:ident)* $(+ $other:ident)?,)+) => {
        $(pub mod $module;
        pub use $module::{$kind $(, $more)* $(, $other)?};)+

        /// Every section that this program knows. Numbers and names are stored: never reused, never changed.
        pub const ALL: &[Row] = &[$(Row::of::<$kind>() $(, Row::of::<$more>())*),+];
    };
}

all! {
    note::Note,
    purpose::Purpose,
    visit_question::VisitQuestion,
    people::Person + Prompt,
    invitation::Invitation,
    agreement::Agreement,
    handout::Handout,
    conversation::Conversation,
    preparation::Preparation,
    hand_over::HandOver,
    counting::Counting & CountedMoment & CountedShift,
    debts::Debt,
    post::Post,
    outgoing::Outgoing,
    sender::Sender,
    budget::Budget,
}

/// The row of a section; `None` for one of a newer program.
pub fn row(section: Section) -> Option<&'static Row> {
    ALL.iter().find(|row| row.section == section)
}

/// What stands in the section of a kind, by number. What can't be read is left out, and stays.
pub fn all<K: Kind>(dossier: &Dossier) -> impl Iterator<Item = (EntryId, K)> {
    let entries = dossier.section(K::SECTION);
    entries.filter_map(|(id, entry)| Some((id, K::read(entry)?)))
}

/// The one thing of a kind that there is one of, with its place. `None` and a free place while it was not written
/// yet, or can't be read: what can't be read stays.
#[must_use]
pub fn only<K: Kind>(dossier: &Dossier) -> (EntryId, Option<K>) {
    let found = all::<K>(dossier).next();
    found.map_or_else(
        || (dossier.next_entry(K::SECTION), None),
        |(id, one)| (id, Some(one)),
    )
}

/// Whether two entries that got the same number on two computers are one thing that was edited.
pub fn is_twin(section: Section, one: &Entry, other: &Entry) -> bool {
    row(section).map_or(one.title == other.title, |row| (row.is_twin)(one, other))
}

/// The first entry that its section can't read, if there is one. What is read from outside is checked
/// once, after [`Dossier::check`].
pub fn check(dossier: &Dossier) -> Result<(), Fault> {
    for (id, entry) in &dossier.entries {
        if row(id.section).is_some_and(|row| !(row.fits)(entry)) {
            let at = format!("sections/{}/{}", id.section.0, id.number);
            return Err(Fault::Body { at });
        }
    }
    Ok(())
}
