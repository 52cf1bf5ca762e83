//! "Wat wil ik, waarvoor doe ik dit": voluntary, for the person alone, without a score.

use crate::components::{Back, Page, Section, Width};
use crate::language::use_lang;
use crate::parts::{ChoiceList, NoteField};
use crate::route::Route;
use crate::session::{catalogue, use_session};
use content::key;
use domain::Edit;
use leptos::prelude::*;
use sections::{Kind, Purpose};

/// The screen at `/waarvoor`.
pub(crate) fn page() -> AnyView {
    view! { <PurposePage /> }.into_any()
}

#[component]
fn PurposePage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let questions = catalogue().questions.iter();
    let voluntary = questions.filter(|question| question.voluntary).cloned();
    let parts = voluntary.map(move |question| {
        let title = key::question_text(&question.id);
        view! {
            <Section title=Signal::derive(move || lang.text(&title))>
                <ChoiceList question />
            </Section>
        }
    });
    let text = Signal::derive(move || {
        let written =
            session.with(|dossier| dossier.entries.get(&Purpose::ID).and_then(Purpose::read));
        written.map(|purpose| purpose.text).unwrap_or_default()
    });
    let typed = Callback::new(move |text: String| {
        // Emptied, not removed: letters taken away one by one are one thing in the bin.
        let on = session.today();
        let entry = Some(Purpose { text, on }.write());
        let id = Purpose::ID;
        session.type_in("purpose", Edit::Entry { id, entry });
    });
    view! {
        <Page title=Signal::derive(lang.t(key::PURPOSE_TITLE)) intro=Signal::derive(lang.t(key::PURPOSE_INTRO)) width=Width::Narrow back=Back(Route::Start, key::BACK_START)>
            {parts.collect_view()}
            <div class="section">
                <NoteField label=Signal::derive(lang.t(key::PURPOSE_NOTE)) name="purpose" text typed left=Callback::new(move |()| session.settle()) />
            </div>
        </Page>
    }
}
