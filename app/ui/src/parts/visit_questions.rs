//! What somebody wants to ask at a visiting hour: at most two questions, as there are twenty minutes.

use super::NoteField;
use crate::language::use_lang;
use crate::session::{Session, use_session};
use content::key;
use domain::{Edit, EntryId};
use leptos::prelude::*;
use sections::{Kind, VisitQuestion};

/// At most two.
const MOST: usize = 2;

/// Those that are still to be asked; the first ones.
pub(crate) fn two_questions(session: Session) -> Memo<Vec<EntryId>> {
    Memo::new(move |_| {
        session.with(|dossier| {
            let all = sections::all::<VisitQuestion>(dossier);
            let open = all.filter(|(_, question)| question.asked.is_none());
            open.map(|(id, _)| id).take(MOST).collect()
        })
    })
}

/// A question; what it says is empty when it is gone.
pub(crate) fn visit_question(session: Session, id: EntryId) -> VisitQuestion {
    let read = session.with(|dossier| dossier.entries.get(&id).and_then(VisitQuestion::read));
    read.unwrap_or_default()
}

#[component]
pub(crate) fn TwoQuestions() -> impl IntoView {
    let session = use_session();
    let ids = two_questions(session);
    // One more to write in, until there are two.
    let numbers = move || 0..(ids.with(Vec::len) + 1).min(MOST);
    view! { <For each=numbers key=|at| *at children=move |at| view! { <Numbered ids at /> } /> }
}

#[component]
fn Numbered(ids: Memo<Vec<EntryId>>, at: usize) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let id = move || ids.with(|ids| ids.get(at).copied());
    let label =
        Signal::derive(move || lang.fill(&key::VISIT_NUMBERED, &[("number", (at + 1).into())]));
    let text = Signal::derive(move || {
        let read = id().map(|id| visit_question(session, id).text);
        read.unwrap_or_default()
    });
    let typed = Callback::new(move |text: String| {
        let (id, question) = untrack(|| {
            let next = || session.with(|dossier| dossier.next_entry(VisitQuestion::SECTION));
            let id = id().unwrap_or_else(next);
            (id, visit_question(session, id))
        });
        let entry = Some(VisitQuestion { text, ..question }.write());
        session.type_in(&format!("visit-{}", id.number), Edit::Entry { id, entry });
    });
    let name = format!("visit-at-{at}");
    view! { <NoteField label name text typed left=Callback::new(move |()| session.settle()) /> }
}
