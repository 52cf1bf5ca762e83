//! What somebody has to know before a visiting hour, on one page: for volunteers, and for the RIC. With an invented
//! person to practise with.

use crate::components::{Action, ActionKind, Back, Page, Section};
use crate::gate::use_gate;
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::Print;
use crate::parts::conversations::{DISTRESS, NEVER};
use crate::parts::sheet::{InOneLanguage, ListPart};
use crate::route::{HoursPart, Route, TrainingPart, VolunteersPart};
use crate::session::use_session;
use content::key::{self, Key};
use leptos::prelude::*;
use sections::{Kind, VisitQuestion};

/// The screens at `/uitleg`.
pub(crate) fn page(part: TrainingPart) -> AnyView {
    view! { <TrainingPage part /> }.into_any()
}

/// The headings of a page; below each stand its lines.
const fn headings(part: TrainingPart) -> &'static [Key] {
    match part {
        TrainingPart::Volunteer => &[key::TRAINING_WHAT, key::TRAINING_HOUR, key::TRAINING_MAY],
        TrainingPart::Ric => &[
            key::TRAINING_WHAT,
            key::TRAINING_ONCE,
            key::TRAINING_DAY,
            key::TRAINING_NOT,
        ],
    }
}

const fn title(part: TrainingPart) -> Key {
    match part {
        TrainingPart::Volunteer => key::TRAINING_VOLUNTEER,
        TrainingPart::Ric => key::TRAINING_RIC,
    }
}

#[component]
fn TrainingPage(part: TrainingPart) -> impl IntoView {
    let lang = use_lang();
    let counting = use_navigation().href(&Route::Volunteers(VolunteersPart::Moments));
    view! {
        <Page title=Signal::derive(lang.t(title(part))) back=Back(Route::Hours(HoursPart::Coming(None)), key::BRING_BACK)>
            <div class="row"><Print kind=ActionKind::Primary /></div>
            <InOneLanguage><Sheet part /></InOneLanguage>
            <Try />
            {(part == TrainingPart::Volunteer).then(|| view! { <p class="section screen-only"><a href=counting>{lang.t(key::COUNTING_FOR_ORGANISATIONS)}</a></p> })}
        </Page>
    }
}

#[component]
fn Sheet(part: TrainingPart) -> impl IntoView {
    let lang = use_lang();
    let parts = headings(part).iter().map(move |heading| {
        let lines =
            (1..).map_while(move |number| lang.maybe(&format!("{}.line-{number}", &**heading)));
        view! { <ListPart lang title=*heading lines=lines.collect() /> }
    });
    let said = move |keys: &[Key]| keys.iter().map(|key| lang.text(key)).collect();
    let never = (part == TrainingPart::Volunteer).then(|| {
        view! { <ListPart lang title=key::GUIDING_NEVER lines=said(&NEVER) /> }
    });
    view! {
        <article class="sheet folder">
            {parts.collect_view()}
            {never}
            <ListPart lang title=key::GUIDING_DISTRESS lines=said(&DISTRESS) />
            <p class="sheet__foot">{lang.t(key::SHEET_FROM)}</p>
        </article>
    }
}

/// The invented person, where nobody else is at work.
#[component]
fn Try() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let gate = use_gate();
    let navigation = use_navigation();
    let is_busy = move || session.is_touched() || session.keeper().keeps();
    let practise = Callback::new(move |()| {
        let name = lang.text(&key::TRAINING_NAME);
        let mut example = sections::example::example(session.today(), name);
        let question = VisitQuestion {
            text: lang.text(&key::TRAINING_QUESTION),
            ..VisitQuestion::default()
        };
        let id = example.next_entry(VisitQuestion::SECTION);
        example.entries.insert(id, question.write());
        gate.practise(example);
        navigation.go(&Route::Plan);
    });
    view! {
        <div class="screen-only">
            <Section title=Signal::derive(lang.t(key::TRAINING_TRY)) icon="users">
                <p>{lang.t(key::TRAINING_TRY_BODY)}</p>
                {move || if is_busy() {
                    view! { <p>{lang.t(key::TRAINING_BUSY)}</p> }.into_any()
                } else {
                    view! {
                        <div class="row"><Action label=Signal::derive(lang.t(key::TRAINING_GO)) icon="compass" run=practise /></div>
                    }
                    .into_any()
                }}
            </Section>
        </div>
    }
}
