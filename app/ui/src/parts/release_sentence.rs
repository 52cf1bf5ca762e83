use super::Sentence;
use crate::components::MarkedText;
use crate::language::{Lang, use_lang};
use crate::session::use_session;
use content::key;
use domain::{Date, Release};
use leptos::prelude::*;

/// When the person goes home, as far as it is known. The margin is kept in silence.
#[component]
pub(crate) fn ReleaseSentence() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let sentence = Signal::derive(move || {
        let (release, likely) = session.plan(|plan| (plan.release, plan.likely));
        release_said(lang, release, likely)
    });
    view! { <MarkedText sentence /> }
}

/// Key of that sentence and its values.
pub(crate) fn release_said(lang: Lang, release: Release, likely: Date) -> Sentence {
    let (key, args) = match release {
        Release::Unknown => (key::PLAN_RELEASE_UNKNOWN, vec![("date", lang.day(likely))]),
        Release::On { date, fixed: true } => {
            (key::PLAN_RELEASE_FIXED, vec![("date", lang.day(date))])
        }
        Release::On { date, .. } => (key::PLAN_RELEASE_ON, vec![("date", lang.day(date))]),
        Release::About { date } => (key::PLAN_RELEASE_ABOUT, vec![("date", lang.day(date))]),
        Release::Between { from, to } => (
            key::PLAN_RELEASE_BETWEEN,
            vec![("from", lang.day(from)), ("to", lang.day(to))],
        ),
        Release::Outside { since } => (key::PLAN_RELEASE_OUTSIDE, vec![("date", lang.day(since))]),
    };
    (key.to_string(), args)
}
