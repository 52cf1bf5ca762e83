//! What this place knows, so that no step has to ask for it.

use super::field::{Field, Kind};
use crate::browser::clock;
use crate::components::{Action, ActionKind, Section};
use crate::language::use_lang;
use crate::profile::use_institution;
use content::key;
use domain::{LocalFact, ProfileSpot, Theme, confirm_local, set_local};
use leptos::prelude::*;

/// The field of the profile.
const ANSWERS: &str = "local_answers";

#[component]
pub(super) fn LocalForm() -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let count = Memo::new(move |_| institution.draft().local_answers.len());
    let counted = move || {
        let total = LocalFact::ALL.len().into();
        lang.fill(
            &key::STAFF_LOCAL_COUNT,
            &[("n", count.get().into()), ("total", total)],
        )
    };
    let themes = Theme::ALL
        .into_iter()
        .filter(|theme| facts(*theme).count() > 0);
    let sections = themes.map(|theme| {
        view! {
            <Section title=Signal::derive(move || lang.theme(theme)) icon=theme.pictogram()>
                {facts(theme).map(|fact| view! { <Answer fact /> }).collect_view()}
            </Section>
        }
    });
    view! {
        <div class="prose section">
            <p>{lang.t(key::STAFF_LOCAL_BODY)}</p>
            <p>{lang.t(key::STAFF_LOCAL_EMPTY)}</p>
            <p>{lang.t(key::STAFF_LOCAL_NAMES)}</p>
        </div>
        <p class="section muted" role="status">{counted}</p>
        {sections.collect_view()}
        <Still has_any=Memo::new(move |_| count.get() > 0) />
    }
}

fn facts(theme: Theme) -> impl Iterator<Item = LocalFact> {
    let all = LocalFact::ALL.into_iter();
    all.filter(move |fact| fact.theme() == theme)
}

#[component]
fn Answer(fact: LocalFact) -> impl IntoView {
    let institution = use_institution();
    let value = Signal::derive(move || {
        let draft = institution.draft();
        let answer = draft.local_answers.get(&fact);
        answer.map(|answer| answer.text.clone()).unwrap_or_default()
    });
    let typed = Callback::new(move |text: String| {
        institution.edit(|draft| set_local(&mut draft.local_answers, fact, text, clock::today()));
    });
    view! {
        <Field spot=ProfileSpot::inside(ANSWERS, fact.as_str()) label=key::local_fact(fact) kind=Kind::Line value typed />
    }
}

/// One press for who looked through all of it.
#[component]
fn Still(has_any: Memo<bool>) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let is_told = RwSignal::new(false);
    let confirm = Callback::new(move |()| {
        institution.edit(|draft| confirm_local(&mut draft.local_answers, clock::today()));
        is_told.set(true);
    });
    view! {
        {move || has_any.get().then(|| view! {
            <div class="row section">
                <Action label=Signal::derive(lang.t(key::STAFF_LOCAL_STILL)) icon="check" kind=ActionKind::Normal run=confirm />
            </div>
        })}
        <p role="status">{move || is_told.get().then(|| lang.text(&key::STAFF_LOCAL_CONFIRMED))}</p>
    }
}
