//! "Samen praten over thuiskomen": five questions, and what was agreed; a sheet for each with only their own part.

mod one;
mod paper;

use crate::browser::page;
use crate::components::{Action, ActionKind, Back, Page, Section, Width};
use crate::keeper::Kept;
use crate::language::use_lang;
use crate::route::Route;
use crate::session::{Session, use_session};
use content::key::{self, Key};
use domain::{Actor, Edit, EntryId, Theme};
use leptos::prelude::*;
use one::One;
use paper::Papers;
use sections::{Agreement, Kind};

/// Who may sit at the table.
const WHO: [Actor; 9] = [
    Actor::Self_,
    Actor::Family,
    Actor::CaseManager,
    Actor::Ric,
    Actor::Volunteer,
    Actor::Municipality,
    Actor::DebtHelp,
    Actor::CareProvider,
    Actor::Probation,
];
/// What to talk about; each may be passed over.
const QUESTIONS: [Key; 5] = [
    key::TALK_GOES_WELL,
    key::TALK_WORRY,
    key::TALK_NEED,
    key::TALK_HARD,
    key::TALK_AGREE,
];

/// The field of an agreement; its id, unique on the screen.
fn field(id: EntryId) -> String {
    format!("agreement-{}", id.number)
}

fn read(session: Session, id: EntryId) -> Option<Agreement> {
    session.with(|dossier| dossier.entries.get(&id).and_then(Agreement::read))
}

/// The edit of one agreement; `None` when it is gone.
fn edit(session: Session, id: EntryId, edit: impl FnOnce(&mut Agreement)) -> Option<Edit> {
    let mut agreement = untrack(|| read(session, id))?;
    edit(&mut agreement);
    let entry = Some(agreement.write());
    Some(Edit::Entry { id, entry })
}

/// The screen at `/gesprek`.
pub(crate) fn page() -> AnyView {
    view! { <TalkPage /> }.into_any()
}

#[component]
fn TalkPage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    // Typing in one must not build the fields anew.
    let ids = Memo::new(move |_| {
        session.with(|dossier| {
            let all = sections::all::<Agreement>(dossier);
            all.map(|(id, _)| id).collect::<Vec<_>>()
        })
    });
    let add = Callback::new(move |()| {
        let id = session.with(|dossier| dossier.next_entry(Agreement::SECTION));
        let entry = Some(Agreement::default().write());
        session.change(Edit::Entry { id, entry });
        page::focus(&field(id));
    });
    let questions = QUESTIONS.into_iter();
    let questions = questions.map(|question| view! { <li>{lang.t(question)}</li> });
    let questions = questions.collect_view();
    view! {
        <Page title=Signal::derive(lang.t(key::TALK_TITLE)) width=Width::Narrow back=Back(Route::Theme(Theme::Network), key::TALK_BACK)>
            <div class="screen-only">
                <p class="page__intro">{lang.t(key::TALK_INTRO)}</p>
                <Section title=Signal::derive(lang.t(key::TALK_QUESTIONS)) icon="users">
                    <ol class="folder__steps">{questions}</ol>
                </Section>
                <Section title=Signal::derive(lang.t(key::TALK_AGREED)) icon="check">
                    {move || ids.with(Vec::is_empty).then(|| view! { <p class="muted">{lang.t(key::TALK_NONE)}</p> })}
                    <For each=move || ids.get() key=|id| *id children=move |id| view! { <One id /> } />
                    {move || (session.kept() != Kept::Follows).then(|| view! {
                        <div class="row"><Action label=Signal::derive(lang.t(key::TALK_ADD)) icon="plus" kind=ActionKind::Normal run=add /></div>
                    })}
                </Section>
            </div>
            <Papers ids />
        </Page>
    }
}
