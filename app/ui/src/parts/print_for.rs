//! What is made for somebody else: it stands in "Met wie heb ik gedeeld?" from then on.

use super::Print;
use crate::browser::page;
use crate::components::ActionKind;
use crate::session::{Session, use_session};
use domain::{Actor, Change, Dossier, Edit};
use leptos::prelude::*;
use sections::handout::{Handout, Paper};
use sections::{Kind, all};

/// The edit that writes it down; none where the same was made today.
pub(crate) fn handed_out(dossier: &Dossier, handout: &Handout) -> Option<Edit> {
    let is_new = all::<Handout>(dossier).all(|(_, one)| one != *handout);
    let id = dossier.next_entry(Handout::SECTION);
    let entry = Some(handout.write());
    is_new.then_some(Edit::Entry { id, entry })
}

/// The button to print, and to write that down. What did not come out was not made.
#[component]
pub(crate) fn PrintAndRemember(
    /// What there is to write down, if anything.
    change: Callback<(), Option<Change>>,
) -> impl IntoView {
    let session = use_session();
    let done = move || session.steps(<[_]>::len);
    let written = StoredValue::new(None);
    let print = Callback::new(move |()| {
        let change = untrack(|| change.run(()));
        let is_new = change.is_some();
        if let Some(change) = change {
            session.change(change);
        }
        written.set_value(is_new.then(|| untrack(done)));
        page::print();
    });
    let failed = Callback::new(move |()| {
        // Whatever was done since stays, and can be taken back by hand.
        if written.get_value() == Some(untrack(done)) {
            session.undo();
        }
    });
    view! { <Print kind=ActionKind::Primary run=print failed /> }
}

/// The same for a sheet that is nothing but itself.
#[component]
pub(crate) fn PrintFor(
    paper: Paper,
    /// For whom, when the sheet says that.
    whom: Option<Actor>,
    /// What else is written down.
    #[prop(optional_no_strip)]
    also: Option<Callback<(), Option<Edit>>>,
) -> impl IntoView {
    let session = use_session();
    let change = move |()| {
        let on = session.today();
        let handout = Handout { paper, whom, on };
        let made = session.with(|dossier| handed_out(dossier, &handout));
        let also = also.and_then(|also| also.run(()));
        let edits: Vec<Edit> = made.into_iter().chain(also).collect();
        (!edits.is_empty() && has_work(session)).then(|| Change::from(edits))
    };
    view! { <PrintAndRemember change=Callback::new(change) /> }
}

/// Who has nothing here, as with an empty slip, has nothing to remember either.
fn has_work(session: Session) -> bool {
    session.keeper().keeps() || session.is_touched()
}
