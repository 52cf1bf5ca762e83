//! "Vragen voor een spreekuur": what somebody wants to ask at a visiting hour, written down before,
//! on paper to take along, and what the answer was.

mod asked;
mod paper;
mod question;

use crate::components::{Action, ActionKind, Back, Page, Section, Width};
use crate::keeper::Kept;
use crate::language::use_lang;
use crate::parts::Print;
use crate::route::Route;
use crate::session::{Session, use_session};
use asked::Asked;
use content::key;
use domain::{Edit, EntryId};
use leptos::prelude::*;
use paper::Paper;
use question::ToAsk;
use sections::{Kind, VisitQuestion};

/// Where the page says what became of a question; gets the focus, since the button that had it is gone.
const SAID: &str = "visit-said";

/// The field of a question; its id, unique on the screen.
fn field(id: EntryId) -> String {
    format!("visit-{}", id.number)
}

fn read(session: Session, id: EntryId) -> Option<VisitQuestion> {
    session.with(|dossier| dossier.entries.get(&id).and_then(VisitQuestion::read))
}

/// Makes an edit of one question; what it says stays as it is where the edit does not change it.
fn edit(session: Session, id: EntryId, edit: impl FnOnce(&mut VisitQuestion)) -> Option<Edit> {
    let mut question = untrack(|| read(session, id))?;
    edit(&mut question);
    let entry = Some(question.write());
    Some(Edit::Entry { id, entry })
}

/// Which questions are still to be asked, or were asked. Typing in one must not build the fields anew.
fn ids(session: Session, is_asked: bool) -> Memo<Vec<EntryId>> {
    Memo::new(move |_| {
        session.with(|dossier| {
            let all = sections::all::<VisitQuestion>(dossier);
            let some = all.filter(|(_, question)| question.asked.is_some() == is_asked);
            some.map(|(id, _)| id).collect()
        })
    })
}

/// The screen at `/spreekuren/vragen`.
pub(crate) fn page() -> AnyView {
    view! { <VisitQuestionsPage /> }.into_any()
}

#[component]
fn VisitQuestionsPage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let (open, asked) = (ids(session, false), ids(session, true));
    let told = RwSignal::new(None::<key::Key>);
    let add = Callback::new(move |()| {
        let id = session.with(|dossier| dossier.next_entry(VisitQuestion::SECTION));
        let entry = Some(VisitQuestion::default().write());
        session.change(Edit::Entry { id, entry });
        told.set(None);
        crate::browser::page::focus(&field(id));
    });
    let is_empty = move || open.with(Vec::is_empty);
    let button = move || {
        let kind = if is_empty() {
            ActionKind::Primary
        } else {
            ActionKind::Normal
        };
        (session.kept() != Kept::Follows).then(|| {
            view! { <Action label=Signal::derive(lang.t(key::VISIT_ADD)) icon="plus" kind run=add /> }
        })
    };
    view! {
        <Page title=Signal::derive(lang.t(key::VISIT_TITLE)) intro=Signal::derive(lang.t(key::VISIT_INTRO)) width=Width::Narrow back=Back(Route::Papers, key::BACK_PAPERS)>
            <p id=SAID class="changes__said" role="status" tabindex="-1">{move || told.get().map(|told| lang.text(&told))}</p>
            {move || is_empty().then(|| view! { <p class="muted">{lang.t(key::VISIT_NONE)}</p> })}
            <div class="screen-only">
                <For each=move || open.get() key=|id| *id children=move |id| view! { <ToAsk id told /> } />
            </div>
            <div class="row">
                {button}
                {move || (!is_empty()).then(|| view! { <Print /> })}
            </div>
            {move || asked.with(|asked| !asked.is_empty()).then(|| view! {
                <div class="screen-only">
                    <Section title=Signal::derive(lang.t(key::VISIT_ASKED)) icon="check">
                        <For each=move || asked.get() key=|id| *id children=move |id| view! { <Asked id told /> } />
                    </Section>
                </div>
            })}
            <Paper open />
        </Page>
    }
}
